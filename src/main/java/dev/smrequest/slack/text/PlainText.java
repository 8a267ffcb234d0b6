package dev.smrequest.slack.text;

import com.slack.api.model.block.composition.PlainTextObject;

/** Plain text objects within Slack's limits: what does not fit ends in an ellipsis, so that a person sees it was cut. */
public final class PlainText {
    private static final String ELLIPSIS = "…";

    private PlainText() {}

    /** A plain text object of at most {@code max} characters; Slack refuses empty ones, so a blank text becomes a dash. */
    public static PlainTextObject of(String text, int max) {
        String shown = text.isBlank() ? "–" : shorten(text, max);
        return PlainTextObject.builder().text(shown).emoji(false).build();
    }

    /** Cuts to at most {@code max} UTF-16 units, never through a surrogate pair. */
    public static String shorten(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = max - ELLIPSIS.length();
        boolean splitsPair = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splitsPair ? end - 1 : end).stripTrailing() + ELLIPSIS;
    }
}
