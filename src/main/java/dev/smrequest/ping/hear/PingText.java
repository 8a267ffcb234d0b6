package dev.smrequest.ping.hear;

import dev.smrequest.slack.UserGroup;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What counts of a message's text, which is what its author says: not what stands in code or is quoted. Slack: mentions are
 * {@code <!subteam^ID>} and {@code <@ID>}, either with a label behind a bar; whatever else stands in such brackets is a
 * link or a mention of somebody else, and what its label says counts for nothing.
 */
final class PingText {
    private static final Pattern CODE = Pattern.compile("```.*?(```|$)|`[^`\\n]*`", Pattern.DOTALL);
    /** Three marks quote all that follows, one quotes its line. */
    private static final Pattern QUOTE = Pattern.compile("(?m)^[ \\t]*(?:&gt;&gt;&gt;(?s:.*)|&gt;.*)");

    private static final Pattern PERSON = Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^<>]*)?>");

    private static final Pattern BRACKETS = Pattern.compile("<[^<>]*>");

    private final String said;

    PingText(String text) {
        said = QUOTE.matcher(CODE.matcher(text).replaceAll(" ")).replaceAll(" ");
    }

    /** The text without code and quotations. */
    String said() {
        return said;
    }

    /** Whether one of the groups is mentioned, or typed by its handle as people without the group do. */
    boolean mentions(Collection<UserGroup> groups, Collection<String> handles) {
        return groups.stream().anyMatch(this::names) || handles.stream().anyMatch(this::types);
    }

    /** An e-mail address and a longer handle are something else. */
    private boolean types(String handle) {
        return Pattern.compile("(?<![\\w@./-])@" + Pattern.quote(handle) + "(?![\\w-])", Pattern.CASE_INSENSITIVE)
                .matcher(BRACKETS.matcher(said).replaceAll(" "))
                .find();
    }

    /** The people mentioned, by id. */
    Set<String> people() {
        Set<String> people = new LinkedHashSet<>();
        Matcher matcher = PERSON.matcher(said);
        while (matcher.find()) {
            people.add(matcher.group(1));
        }
        return people;
    }

    private boolean names(UserGroup group) {
        return Pattern.compile("<!subteam\\^" + Pattern.quote(group.id()) + "(?:\\|[^<>]*)?>")
                .matcher(said)
                .find();
    }
}
