package dev.smrequest.talk.text.part;

import java.util.ArrayList;
import java.util.List;

/** Where a text may be cut at all: not within a character or an entity. */
final class Edges {
    private static final int LONGEST_ENTITY = "&amp;".length();

    private Edges() {}

    /** The text without empty lines around it; blanks before its first words stay, as they indent. */
    static String trimmed(String text) {
        int from = 0;
        for (int at = 0; at < text.length() && Character.isWhitespace(text.charAt(at)); at++) {
            from = text.charAt(at) == '\n' ? at + 1 : from;
        }
        return text.substring(from).stripTrailing();
    }

    /** The text in pieces of at most {@code room} characters; one empty piece of an empty text. */
    static List<String> chunks(String text, int room) {
        List<String> chunks = new ArrayList<>();
        int at = 0;
        while (text.length() - at > room) {
            int end = before(text, at, at + room);
            chunks.add(text.substring(at, end));
            at = end;
        }
        chunks.add(text.substring(at));
        return chunks;
    }

    /** The last place in {@code (from, to]} where the text may be cut. */
    static int before(String text, int from, int to) {
        int end = to;
        int entity = text.lastIndexOf('&', end - 1);
        if (entity > from && end - entity < LONGEST_ENTITY && isOpen(text, entity, end)) {
            end = entity;
        }
        while (end > from + 1 && to - end < LONGEST_ENTITY && sticks(text, end)) {
            end--;
        }
        boolean splits = Character.isLowSurrogate(text.charAt(end)) && Character.isHighSurrogate(text.charAt(end - 1));
        return splits && end > from + 1 ? end - 1 : end;
    }

    private static boolean isOpen(String text, int entity, int end) {
        int close = text.indexOf(';', entity);
        return close >= end && close - entity < LONGEST_ENTITY;
    }

    /** A combining mark belongs to the letter before it. */
    private static boolean sticks(String text, int at) {
        int type = Character.getType(text.codePointAt(at));
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
