package dev.smrequest.notice;

import java.util.Optional;

/**
 * Something an admin should know. Notices of one subject are told at most once an hour.
 *
 * @param subject what it is about, such as {@code card:not_in_channel}
 * @param text Slack mrkdwn, user text already escaped: what happened and what to do
 */
public record Notice(String subject, String text, Optional<NoticeButton> button) {
    public static Notice of(String subject, String text) {
        return new Notice(subject, text, Optional.empty());
    }

    /** A button below the notice: the action id that receives the click, its value and its label. */
    public record NoticeButton(String actionId, String value, String label) {}
}
