package dev.smrequest.sandbox.gitlab.quickaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One pass over the raw text of a candidate paragraph: skips what stands between back-ticks and HTML tags alone on their
 * lines, takes out commands, replaces substitutions. Source: GitLab's extractor.rb, {@code commands_regex}.
 */
final class ParagraphScan {
    private static final Pattern HTML =
            Pattern.compile("<[^>]+?>\n.+?\n</[^>]+?>$", Pattern.DOTALL | Pattern.MULTILINE);

    private final String text;
    private final List<Command> commands = new ArrayList<>();
    private final StringBuilder rest = new StringBuilder();
    private int at;

    ParagraphScan(String text) {
        this.text = text;
        while (at < text.length()) {
            step();
        }
    }

    List<Command> commands() {
        return commands;
    }

    String remainder() {
        return rest.toString();
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '`') {
            keepUntil(afterInlineCode());
        } else if (c == '<' && atLineStart()) {
            keepUntil(afterHtml());
        } else if (c == '/' && atLineStart()) {
            slash();
        } else {
            keepUntil(at + 1);
        }
    }

    private boolean atLineStart() {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private void keepUntil(int end) {
        rest.append(text, at, end);
        at = end;
    }

    private int afterInlineCode() {
        int close = text.indexOf('`', at + 2);
        return close < 0 ? at + 1 : close + 1;
    }

    private int afterHtml() {
        Matcher html = HTML.matcher(text).region(at, text.length()).useAnchoringBounds(false);
        return html.lookingAt() ? html.end() : at + 1;
    }

    private void slash() {
        CommandLine line = CommandLine.at(text, at);
        if (line == null) {
            keepUntil(at + 1);
            return;
        }
        commands.add(line.command());
        rest.append(line.replacement(text.substring(at, line.end())));
        at = line.end();
    }
}
