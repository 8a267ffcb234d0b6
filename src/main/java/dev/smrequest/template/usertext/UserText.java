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
