package dev.smrequest.talk.out;

import dev.smrequest.talk.text.Names;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The people whom a message mentions, looked up before it is converted. Channels and groups are shown by the label that
 * Slack puts into the message.
 */
final class MentionedPeople implements Names {
    private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]{1,30})[|>]");
    /** More mentions than a person writes are left as they are, and cost no calls. */
    private static final int MOST = 20;

    private final Map<String, String> names = new HashMap<>();

    MentionedPeople(String text, UnaryOperator<String> name) {
        Matcher matcher = MENTION.matcher(text);
        while (matcher.find() && names.size() < MOST) {
            names.computeIfAbsent(matcher.group(1), name);
        }
    }

    @Override
    public Optional<String> person(String id) {
        return Optional.ofNullable(names.get(id));
    }

    @Override
    public Optional<String> channel(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<String> group(String id) {
        return Optional.empty();
    }
}
