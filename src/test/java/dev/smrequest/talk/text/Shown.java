package dev.smrequest.talk.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody sees of mrkdwn, as the sandbox's page shows it (chat/mrkdwn.js), in tags. Bullets are all alike, blanks
 * at a line's edges and empty lines do not count, nor does what takes no room.
 */
final class Shown {
    private static final Pattern FENCE = Pattern.compile("```\\n?([\\s\\S]*?)\\n?```");
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("`([^`\\n]+)`"),
            Pattern.compile("<([^<>\\n]+)>"),
            Pattern.compile("(?<![\\w*])\\*(?![\\s\\uFEFF])([^*\\n]*[^*\\s\\uFEFF])\\*(?![\\w*])"),
            Pattern.compile("(?<![\\w_])_(?![\\s\\uFEFF])([^_\\n]*[^_\\s\\uFEFF])_(?![\\w_])"),
            Pattern.compile("(?<![\\w~])~(?![\\s\\uFEFF])([^~\\n]*[^~\\s\\uFEFF])~(?![\\w~])"));

    private static final int BOLD = 2;

    private Shown() {}

    static String of(String mrkdwn) {
        StringBuilder out = new StringBuilder();
        Matcher fence = FENCE.matcher(mrkdwn);
        int at = 0;
        while (fence.find()) {
            out.append(lines(mrkdwn.substring(at, fence.start())));
            out.append("[pre]").append(decoded(fence.group(1))).append("[/pre]\n");
            at = fence.end();
        }
        return tidy(out.append(lines(mrkdwn.substring(at))).toString());
    }

    private static String lines(String text) {
        return text.lines().map(Shown::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line) {
        Matcher quote = Pattern.compile("^&gt;\\s?(.*)$").matcher(line);
        String text = quote.matches() ? quote.group(1) : line;
        return (quote.matches() ? "[q]" : "") + inline(text, false).replaceFirst("^\\s*[•◦▪-] +", "• ");
    }

    /** Within bold text a person's name is as bold as the rest. */
    private static String inline(String text, boolean bold) {
        Matcher best = null;
        int kind = -1;
        for (int i = 0; i < MARKS.size(); i++) {
            Matcher matcher = MARKS.get(i).matcher(text);
            if (matcher.find() && (best == null || matcher.start() < best.start())) {
                best = matcher;
                kind = i;
            }
        }
        if (best == null) {
            return decoded(text);
        }
        String inside = best.group(1);
        String shown = switch (kind) {
            case 0 -> "[code]" + decoded(inside) + "[/code]";
            case 1 -> special(inside, bold);
            default -> "[" + "*_~".charAt(kind - 2) + "]" + inline(inside, bold || kind == BOLD) + "[/]";
        };
        return decoded(text.substring(0, best.start())) + shown + inline(text.substring(best.end()), bold);
    }

    private static String special(String body, boolean bold) {
        int bar = body.indexOf('|');
        String target = decoded(bar < 0 ? body : body.substring(0, bar));
        if (target.startsWith("@")) {
            String name = new TalkNames().person(target.substring(1)).orElseThrow();
            return bold ? name : "[*]" + name + "[/]";
        } else if (target.startsWith("#") || target.startsWith("!")) {
            throw new AssertionError("A call: " + body);
        }
        return "[a " + target + "]" + (bar < 0 ? target : inline(body.substring(bar + 1), bold)) + "[/a]";
    }

    private static String decoded(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String tidy(String shown) {
        return shown.replaceAll("[\\u200B\\u2060\\uFEFF]", "")
                .replace('\u02CB', '`')
                .replace('\u00A0', ' ')
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.equals("[q]"))
                .collect(Collectors.joining("\n"));
    }
}
