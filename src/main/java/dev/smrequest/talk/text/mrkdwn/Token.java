package dev.smrequest.talk.text.mrkdwn;

/**
 * A piece of a line of mrkdwn: words and marks as they are written, code, special and emoji without what is around them. A
 * mark knows whether it may begin or end something by the characters beside it.
 */
public record Token(Kind kind, String text, boolean opens, boolean closes) {
    /** What a token is. */
    public enum Kind {
        WORDS,
        CODE,
        SPECIAL,
        EMOJI,
        /** One of {@code * _ ~}. */
        MARK
    }

    static Token of(Kind kind, String text) {
        return new Token(kind, text, false, false);
    }

    public char first() {
        return switch (kind) {
            case CODE -> '`';
            case SPECIAL -> '<';
            case EMOJI -> ':';
            default -> text.charAt(0);
        };
    }
}
