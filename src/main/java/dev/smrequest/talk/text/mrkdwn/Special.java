package dev.smrequest.talk.text.mrkdwn;

import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.talk.text.Names;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands between angle brackets in a message: somebody's mention, a link, or words for a channel, a group, a date, a
 * call to all. Slack: "Formatting text for app surfaces".
 */
public sealed interface Special {
    /** A person, by name. */
    record Mention(String name) implements Special {}

    /** A link of the web or to a mail box; the label is mrkdwn and may be empty. */
    record Link(String address, String label) implements Special {}

    /** Anything else, as text. */
    record Words(String text) implements Special {}

    public static Special of(String body, Names names) {
        int bar = body.indexOf('|');
        String target = Mrkdwn.decoded(bar < 0 ? body : body.substring(0, bar));
        String label = bar < 0 ? "" : body.substring(bar + 1);
        String words = Mrkdwn.decoded(label);
        if (target.startsWith("@")) {
            String id = target.substring(1);
            return new Mention(named(names.person(id), words.isBlank() ? "@" + id : words));
        } else if (target.startsWith("#")) {
            String id = target.substring(1);
            return new Words("#" + named(names.channel(id), words.isBlank() ? id : words));
        } else if (target.startsWith("!")) {
            return command(target.substring(1), words, names);
        }
        return link(target, label);
    }

    private static Special command(String target, String words, Names names) {
        if (target.startsWith("subteam^")) {
            String id = target.substring("subteam^".length());
            return new Words(
                    "@" + named(names.group(id), words.isBlank() ? id : words).replaceFirst("^@+", ""));
        } else if (target.startsWith("date^")) {
            String[] parts = target.split("\\^", 4);
            String shown = words.isBlank() ? utc(parts[1]) : words;
            return parts.length < 4 ? new Words(shown) : link(parts[3], shown);
        }
        return new Words(words.isBlank() ? "@" + target : words);
    }

    private static Special link(String address, String label) {
        String lower = address.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
        boolean sound = address.chars()
                .noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == '\\' || Character.isSpaceChar(c));
        if (web && sound) {
            return new Link(address, label);
        }
        String words = Mrkdwn.decoded(label);
        boolean told = words.isBlank() || address.contains(words);
        return new Words(told ? address : words + " (" + address + ")");
    }

    private static String named(Optional<String> name, String otherwise) {
        return name.filter(found -> !found.isBlank()).orElse(otherwise);
    }

    private static String utc(String seconds) {
        try {
            return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'")
                    .withZone(ZoneOffset.UTC)
                    .format(Instant.ofEpochSecond(Long.parseLong(seconds)));
        } catch (DateTimeException | NumberFormatException e) {
            return seconds;
        }
    }
}
