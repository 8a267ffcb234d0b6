package dev.smrequest.settings.source;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** How people write the names of things in Slack, in GitLab and in the world; empty when a text is no such name. */
public final class Names {
    /** What a member id is, for who does not know where to find it. */
    public static final String MEMBER_ID =
            "a Slack member id (U… or W…; in Slack: a person's profile, \"Copy member ID\")";

    public static final String CHANNEL = "a channel's name or id without blanks, such as product-marketing";
    public static final String HANDLE = "the handle of a Slack user group, such as pmm-team";
    public static final String LABEL = "a label's title without comma, double quote or line break";
    public static final String ZONE = "the name of a time zone, such as Europe/Stockholm or UTC";

    public static final ZoneId UTC = ZoneId.of("UTC");

    private static final Pattern CHANNEL_PATTERN = Pattern.compile("#?[^\\s,#@]{1,80}");
    private static final Pattern HANDLE_PATTERN = Pattern.compile("@?[^\\s,#@]{1,80}");
    private static final Pattern LABEL_PATTERN = Pattern.compile("[^\\r\\n,\"]{1,255}");

    private Names() {}

    /** A channel's name or id, without {@code #}. */
    public static Optional<String> channel(String text) {
        return fitting(CHANNEL_PATTERN, text).map(name -> name.startsWith("#") ? name.substring(1) : name);
    }

    /** The handle of a Slack user group, without {@code @}. */
    public static Optional<String> handle(String text) {
        return fitting(HANDLE_PATTERN, text).map(Names::withoutAt);
    }

    /** A label's title as GitLab takes it in a command. */
    public static Optional<String> label(String text) {
        return fitting(LABEL_PATTERN, text);
    }

    public static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    public static String withoutAt(String name) {
        return name.startsWith("@") ? name.substring(1) : name;
    }

    private static Optional<String> fitting(Pattern pattern, String text) {
        return Optional.of(text).filter(written -> pattern.matcher(written).matches());
    }
}
