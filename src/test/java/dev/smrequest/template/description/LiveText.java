package dev.smrequest.template.description;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What GitLab would take for a mention, a reference or its own Markdown in a text: looked for outside of links, code and
 * escaped characters. Stricter than GitLab on purpose.
 */
final class LiveText {
    private static final Pattern DEAD = Pattern.compile(
            "<https?://[^\\s<>]*>|`[0-9a-fA-F]+`|\\\\\\p{Punct}|\\\\$", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern LIVE = Pattern.compile(
            "@|#|!\\d|~|%[^\\s\uFFFC]|&(?:\\w+;|\\d|#)|\\$|\\^|[\\[\\]{}<`*_|\\\\]|\\w://|www\\.|==|\\b[A-Za-z]\\w*-\\d"
                    + "|^[ \\t]*(?:/|[+=:>;]|-[^ ]|-$|\\d+[.)](?:\\s|$)| {4})"
                    + "|(?<!\\w)(?=\\d*[a-f])(?=[a-f]*\\d)[\\da-f]{7,40}(?!\\w)",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private LiveText() {}

    static List<String> in(String markdown) {
        Matcher live = LIVE.matcher(
                BULLETS.matcher(DEAD.matcher(markdown).replaceAll("\uFFFC")).replaceAll(""));
        return live.results()
                .map(match -> match.group() + " at " + match.start())
                .toList();
    }

    /** The marker of a list item. */
    private static final Pattern BULLETS = Pattern.compile("^ *[-*] (?=\\S)", Pattern.MULTILINE);
}
