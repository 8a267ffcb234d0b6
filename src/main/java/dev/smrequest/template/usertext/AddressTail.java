package dev.smrequest.template.usertext;

/** Where a web address in running text ends: punctuation behind it, and brackets it did not open, belong to the sentence. */
public final class AddressTail {
    private static final String PUNCTUATION = ".,;:!?'*_~|";

    private AddressTail() {}

    public static String without(String address) {
        int round = balance(address, '(', ')');
        int square = balance(address, '[', ']');
        int end = address.length();
        while (end > 0) {
            char last = address.charAt(end - 1);
            if (last == ')' && round < 0) {
                round++;
            } else if (last == ']' && square < 0) {
                square++;
            } else if (PUNCTUATION.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return address.substring(0, end);
    }

    private static int balance(String text, char open, char close) {
        return text.chars().map(c -> c == open ? 1 : c == close ? -1 : 0).sum();
    }
}
