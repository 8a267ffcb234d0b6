package dev.smrequest.template.usertext;

import java.util.regex.Pattern;

/**
 * An issue title. GitLab reads mentions and references in titles but no Markdown, so a backslash would be seen there:
 * the at sign becomes its full-width form, and an invisible word joiner splits what would be a reference.
 */
final class Title {
    private static final int LONGEST = 255;
    private static final String WORD_JOINER = "\u2060";
    private static final char FULL_WIDTH_AT = '\uFF20';

    /** Issue, merge request, snippet, epic; label, milestone; alert; {@code [vulnerability:1]} and its like. */
    private static final Pattern REFERENCE = Pattern.compile(
            "[#!$&](?=\\d)|[~%](?=[^\\s])|\\^(?=alert#)|\\*(?=iteration:)|\\[(?=[a-z_]+:)", Pattern.CASE_INSENSITIVE);

    private Title() {}

    static String of(String line) {
        String safe = REFERENCE.matcher(line.replace('@', FULL_WIDTH_AT)).replaceAll("$0" + WORD_JOINER);
        return safe.codePointCount(0, safe.length()) <= LONGEST ? safe : shortened(safe);
    }

    private static String shortened(String title) {
        return title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }
}
