package dev.smrequest.sandbox.gitlab.quickaction;

/** What Ruby's {@code \s} stands for: no Unicode spaces. */
final class Ascii {
    private Ascii() {}

    static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
