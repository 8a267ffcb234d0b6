package dev.smrequest.talk.text.mrkdwn;

/** How Slack counts in inner lists: letters on the second level, Roman numbers on the third. */
final class Counting {
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    private static final int LETTERS = 26;

    private Counting() {}

    static boolean means(String letters, int number) {
        return letters.equals(letter(number)) || letters.equals(roman(number));
    }

    private static String letter(int number) {
        return number < 1 || number > LETTERS ? "" : String.valueOf((char) ('a' + number - 1));
    }

    private static String roman(int number) {
        return number < 1 || number >= 100 ? "" : TENS[number / 10] + ONES[number % 10];
    }
}
