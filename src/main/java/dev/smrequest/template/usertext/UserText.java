package dev.smrequest.template.usertext;

import java.util.ArrayList;
import java.util.List;

/**
 * Text typed by people, made harmless for GitLab: shown as typed, nothing in it runs. What people type is plain text;
 * only bullets stay bullets and web addresses stay links. Rules: GitLab's quick actions, references and Markdown.
 */
public final class UserText {
    private UserText() {}

    /** As an issue title: one line, at most 255 characters, no mention or reference. Empty when nothing was typed. */
    public static String title(String typed) {
        return Title.of(oneLine(typed));
    }

    /** As Markdown within a line, for a name or a choice. */
    public static String line(String typed) {
        return Escaped.line(oneLine(typed));
    }

    /** As Markdown on lines of its own, with a blank line to be put above and below. Empty when nothing was typed. */
    public static String block(String typed) {
        Bullets bullets = new Bullets();
        List<String> out = new ArrayList<>();
        LineKind before = LineKind.BLANK;
        for (String line : PlainLines.of(typed)) {
            LineKind kind = LineKind.of(line);
            separate(out, before, kind);
            out.add(markdown(line, kind, bullets));
            before = kind;
        }
        return String.join("\n", out).strip();
    }

    /** What is seen of a typed text: line feeds only, no control characters and none that take no room. */
    public static String seen(String typed) {
        return PlainLines.seen(typed);
    }

    /** As Markdown among other Markdown of one line, blanks included; {@code opensLine} when nothing stands before it. */
    public static String part(String typed, boolean opensLine) {
        String line = PlainLines.seen(typed).replace('\n', ' ');
        return opensLine ? Escaped.line(line) : Escaped.part(line);
    }

    /** As the words of a link, blanks included. An address among them stays text, as no link can hold another. */
    public static String label(String typed) {
        return Escaped.label(PlainLines.seen(typed).replace('\n', ' '));
    }

    private static void separate(List<String> out, LineKind before, LineKind kind) {
        if (before == LineKind.TEXT && kind == LineKind.TEXT) {
            out.set(out.size() - 1, out.get(out.size() - 1) + "\\");
        } else if (before != LineKind.BLANK && kind != LineKind.BLANK && before != kind) {
            out.add("");
        }
    }

    private static String markdown(String line, LineKind kind, Bullets bullets) {
        return switch (kind) {
            case BULLET -> bullets.next(line);
            case TEXT -> {
                bullets.end();
                yield Escaped.line(line);
            }
            case BLANK -> {
                bullets.end();
                yield "";
            }
        };
    }

    private static String oneLine(String typed) {
        return String.join(" ", PlainLines.of(typed))
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
