package dev.smrequest.template.usertext;

/** Text typed by people, made harmless for GitLab: shown as typed, nothing in it runs. */
public final class UserText {
    private UserText() {}

    /** As a title: one line, at most 255 characters, no mention. Empty when nothing visible was typed. */
    public static String title(String typed) {
        String line = typed.replaceAll("\\s+", " ").strip().replace('@', '\uFF20');
        return line.codePointCount(0, line.length()) <= 255 ? line : line.substring(0, line.offsetByCodePoints(0, 255));
    }
}
