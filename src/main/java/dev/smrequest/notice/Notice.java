package dev.smrequest.notice;

import java.time.Duration;
import java.util.Optional;

/**
 * Something an admin should know. Notices of one subject are told at most once in {@code quiet}.
 *
 * @param subject what it is about, such as {@code card:not_in_channel}
 * @param text Slack mrkdwn, user text already escaped: what happened and what to do
 */
public record Notice(String subject, String text, Optional<NoticeButton> button, Duration quiet) {
    static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** Something that happened, told at most once an hour. */
    public Notice(String subject, String text, Optional<NoticeButton> button) {
        this(subject, text, button, HOUR);
    }

    public static Notice of(String subject, String text) {
        return new Notice(subject, text, Optional.empty());
    }

    /** Something that lasts until somebody mends it, told once a day: see {@link AdminNotices#over}. */
    public static Notice lasting(String subject, String text) {
        return new Notice(subject, text, Optional.empty(), DAY);
    }

    /** A button below the notice: the action id that receives the click, its value and its label. */
    public record NoticeButton(String actionId, String value, String label) {}
}
