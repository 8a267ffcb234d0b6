package dev.smrequest.talk.text.mrkdwn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with a bullet, a number, or the letters that Slack counts with in inner lists; {@code indent} in
 * blanks. Bullets as Slack's composer writes them into a message's text, and those that people type.
 */
record ItemLine(int indent, String marker, String text) {
    private static final Pattern ITEM =
            Pattern.compile("([ \\t\\u00A0]{0,200}+)(?:([•◦▪▫■‣⁃*-])\\uFE0E?|(\\d{1,9}|[a-z]{1,6})\\.)"
                    + "[ \\t\\u00A0]+(?=[^\\s\\p{Z}\\uFEFF])(.*)");

    /** Null when the line is no item. */
    static ItemLine of(String line) {
        Matcher item = ITEM.matcher(line);
        if (!item.matches()) {
            return null;
        }
        String marker = item.group(2) == null ? item.group(3) : "";
        return new ItemLine(width(item.group(1)), marker, item.group(4));
    }

    static int width(String blanks) {
        return blanks.replace("\t", "    ").length();
    }

    boolean isBullet() {
        return marker.isEmpty();
    }

    boolean isLettered() {
        return !isBullet() && !Character.isDigit(marker.charAt(0));
    }
}
