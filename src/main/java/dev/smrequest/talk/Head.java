package dev.smrequest.talk;

import java.util.regex.Pattern;

/**
 * The line with which the bot begins what it brings over, as it may come back: with its link, in Slack's form or
 * Markdown's, or as its mere words. A person writes the words too, but neither links them there nor ends a line in them.
 */
final class Head {
    private static final String LABEL = "[^|<>\\s]*(?:\\||%7C)";
    private static final String ADDRESS = "https?://\\S+";

    private final Pattern raw;
    private final Pattern own;
    private final Pattern alike;

    /**
     * The head that says these words.
     *
     * @param words linked to where the original is
     * @param place an expression for the end of such an address
     */
    Head(String words, String place) {
        String linked = place + LABEL + words + "|" + words + "]\\(.{0,6}https?://\\S*?" + place;
        String bare = words + "(?:&gt;|\\W){0,4}(?:" + ADDRESS + ")?:";
        raw = Pattern.compile(place + LABEL + words.split(" ", 2)[0]);
        own = Pattern.compile(linked + "|" + bare + "\\s*$");
        alike = Pattern.compile(linked + "|" + bare);
    }

    /** Whether it stands in a text, whole or torn, as Slack's API alone shows it. */
    boolean isRawIn(String text) {
        return raw.matcher(text).find();
    }

    /** Whether this line surely is one. */
    boolean is(String line) {
        return own.matcher(line).find();
    }

    /** How many there may be in a text, quoted ones and those within a line among them. */
    long countIn(String text) {
        return alike.matcher(text).results().count();
    }
}
