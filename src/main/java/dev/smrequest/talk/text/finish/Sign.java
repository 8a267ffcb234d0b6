package dev.smrequest.talk.text.finish;

/**
 * What stands for a mark while a line is written, so that it cannot be taken for text: characters that Unicode keeps for such
 * use within a program, and that no text has any more ({@code UserText.seen}).
 */
public final class Sign {
    /** Begin and end of each mark, by its place in {@link #MARKS}. */
    public static final char FIRST_OPEN = '\uFDD0';

    public static final char FIRST_CLOSE = '\uFDD3';
    public static final String MARKS = "*_~";

    /** Around what is finished mrkdwn: code, an address. */
    public static final char RAW = '\uFDD6';

    public static final char END_RAW = '\uFDD7';

    private Sign() {}

    public static String open(char mark) {
        return String.valueOf((char) (FIRST_OPEN + MARKS.indexOf(mark)));
    }

    public static String close(char mark) {
        return String.valueOf((char) (FIRST_CLOSE + MARKS.indexOf(mark)));
    }

    public static boolean isOpen(char c) {
        return c >= FIRST_OPEN && c < FIRST_CLOSE;
    }

    public static boolean isClose(char c) {
        return c >= FIRST_CLOSE && c < RAW;
    }

    /** Which mark a begin or end is of. */
    public static char mark(char sign) {
        return MARKS.charAt((sign - FIRST_OPEN) % MARKS.length());
    }

    public static String raw(String mrkdwn) {
        return RAW + mrkdwn + END_RAW;
    }
}
