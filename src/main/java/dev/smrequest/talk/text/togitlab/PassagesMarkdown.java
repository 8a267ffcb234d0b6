package dev.smrequest.talk.text.togitlab;

import dev.smrequest.talk.text.Names;
import dev.smrequest.talk.text.mrkdwn.Passage;
import dev.smrequest.talk.text.mrkdwn.Passages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a Slack message as Markdown, its passages apart by empty lines. */
public final class PassagesMarkdown {
    private final Names names;

    public PassagesMarkdown(Names names) {
        this.names = names;
    }

    /** Of a message's text whose lines end in line feeds. */
    public String of(String mrkdwn) {
        return passages(Passages.of(mrkdwn));
    }

    private String passages(List<Passage> passages) {
        return passages.stream()
                .map(this::passage)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String passage(Passage passage) {
        if (passage instanceof Passage.Code code) {
            return CodeMarkdown.block(code.text(), names);
        } else if (passage instanceof Passage.Quote quote) {
            return quoted(passages(quote.passages()));
        } else if (passage instanceof Passage.Items items) {
            return new ItemsMarkdown(this::line).of(items.items());
        }
        return lines(((Passage.Lines) passage).lines());
    }

    private static String quoted(String markdown) {
        return markdown.isEmpty() ? "" : ("> " + markdown.replace("\n", "\n> ")).replace("> \n", ">\n");
    }

    private String lines(List<String> lines) {
        List<String> shown = new ArrayList<>();
        for (String line : lines) {
            String text = line(line);
            if (!text.isBlank()) {
                shown.add(text);
            }
        }
        return String.join("\\\n", shown);
    }

    private String line(String line) {
        String text = LineMarkdown.of(line, names);
        int end = text.length();
        while (end > 0
                && (Character.isWhitespace(text.charAt(end - 1)) || Character.isSpaceChar(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }
}
