package dev.smrequest.slack.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * The one place where text of people becomes Slack's mrkdwn: {@code & < >} are escaped, so no mention, link or broadcast
 * in it comes alive. Slack: "Formatting text for app surfaces". Not for {@code plain_text} objects, which show entities as
 * they stand.
 */
public final class Mrkdwn {
    private static final String ELLIPSIS = "…";
    private static final int LONGEST_ENTITY = "&amp;".length();
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n?|[\u2028\u2029]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private Mrkdwn() {}

    /** User text of any number of lines. */
    public static String text(String userText) {
        String lines = LINE_BREAK.matcher(userText).replaceAll("\n");
        return escape(CONTROL.matcher(lines).replaceAll(""));
    }

    /** The same, {@link #cut} to so many characters. */
    public static String text(String userText, int max) {
        return cut(text(userText), max);
    }

    /** User text on one line: line breaks and runs of white space become one space. */
    public static String line(String userText) {
        return WHITE_SPACE.matcher(text(userText)).replaceAll(" ").strip();
    }

    /** The same, {@link #cut} to so many characters. */
    public static String line(String userText, int max) {
        return cut(line(userText), max);
    }

    /** A link showing user text on one line; an empty text shows the address. */
    public static String link(String url, String userText) {
        String address = escape(url).replace("|", "%7C").replace(" ", "%20");
        String shown = line(userText);
        return shown.isEmpty() ? "<" + address + ">" : "<" + address + "|" + shown + ">";
    }

    /** A mention of a person, who is notified. */
    public static String user(String id) {
        return "<@" + id + ">";
    }

    /** The name of a channel as a link. */
    public static String channel(String id) {
        return "<#" + id + ">";
    }

    /** A time of day in the reader's own time zone; UTC where a client cannot. Slack: date formatting. */
    public static String time(Instant moment) {
        String utc = DateTimeFormatter.ofPattern("HH:mm 'UTC'")
                .withZone(ZoneOffset.UTC)
                .format(moment);
        return "<!date^" + moment.getEpochSecond() + "^{time}|" + utc + ">";
    }

    /** A moment as day and time in the reader's own time zone, near days in words; UTC where a client cannot. */
    public static String dayAndTime(Instant moment) {
        String utc = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'")
                .withZone(ZoneOffset.UTC)
                .format(moment);
        return "<!date^" + moment.getEpochSecond() + "^{date_short_pretty} {time}|" + utc + ">";
    }

    /** Text as code; a back tick inside cannot be written and becomes an apostrophe. */
    public static String code(String userText) {
        return "`" + line(userText).replace('`', '\'') + "`";
    }

    /** Text of several lines as a block of code; three back ticks inside would end it and become apostrophes. */
    public static String codeBlock(String userText) {
        return "```\n" + text(userText).replace("```", "'''") + "\n```";
    }

    /**
     * Shortens finished mrkdwn to at most {@code max} UTF-16 characters, ending in "…" when something is missing. Never cuts
     * an entity, a link, a mention or a surrogate pair.
     */
    public static String cut(String mrkdwn, int max) {
        if (mrkdwn.length() <= max) {
            return mrkdwn;
        }
        int end = wholeCharacters(mrkdwn, Math.max(0, max - ELLIPSIS.length()));
        String kept = mrkdwn.substring(0, wholeReference(mrkdwn, wholeEntity(mrkdwn, end)));
        return max < ELLIPSIS.length() ? "" : kept.stripTrailing() + ELLIPSIS;
    }

    /** What the three entities stand for: the text as it was before Slack escaped it. */
    public static String decoded(String mrkdwn) {
        return mrkdwn.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static int wholeCharacters(String text, int end) {
        return end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static int wholeEntity(String text, int end) {
        int start = end == 0 ? -1 : text.lastIndexOf('&', end - 1);
        boolean open = start >= 0 && end - start < LONGEST_ENTITY && text.indexOf(';', start) >= end;
        return open ? start : end;
    }

    private static int wholeReference(String text, int end) {
        int start = end == 0 ? -1 : text.lastIndexOf('<', end - 1);
        return start >= 0 && text.indexOf('>', start) >= end ? start : end;
    }
}
