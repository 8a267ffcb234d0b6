package dev.smrequest.ping.presence;

import dev.smrequest.slack.Person.Status;
import dev.smrequest.slack.text.Mrkdwn;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Which emoji of a status mean that somebody is away, whatever its skin tone; and being away in words. */
public final class AwayStatuses {
    private static final int LONGEST_TEXT = 80;

    private final Set<String> emoji;

    /** {@code emoji} by name, without colons. */
    public AwayStatuses(Collection<String> emoji) {
        this.emoji = Set.copyOf(emoji);
    }

    /** What is said of somebody with this status, after their name; empty when they are here. */
    Optional<String> words(Status status, Instant now) {
        String name = status.emoji().replaceFirst("::.*", "");
        if (!emoji.contains(name) || !status.holdsAt(now)) {
            return Optional.empty();
        }
        String text = status.text().isBlank() ? "" : " " + Mrkdwn.line(status.text(), LONGEST_TEXT);
        return Optional.of("is away (:" + Mrkdwn.line(name) + ":" + text + ")");
    }

    static String quiet(Instant until) {
        return "is not to be disturbed until " + Mrkdwn.time(until);
    }
}
