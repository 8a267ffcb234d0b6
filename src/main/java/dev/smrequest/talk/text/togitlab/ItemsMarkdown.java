package dev.smrequest.talk.text.togitlab;

import dev.smrequest.talk.text.mrkdwn.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Writes a list, each inner one indented as far as the text of the item it belongs to. */
final class ItemsMarkdown {
    private static final String WORD_JOINER = "\u2060";

    private final UnaryOperator<String> line;
    private final List<String> out = new ArrayList<>();
    private final List<Integer> margins = new ArrayList<>(List.of(0));

    /** {@code line} turns a line of mrkdwn into Markdown. */
    ItemsMarkdown(UnaryOperator<String> line) {
        this.line = line;
    }

    String of(List<Item> items) {
        Item before = null;
        for (Item item : items) {
            if (before != null && needsEmptyLine(before, item)) {
                out.add("");
            }
            write(item);
            before = item;
        }
        return String.join("\n", out);
    }

    /** Without it a list that does not begin with 1, or that follows another kind, would go on as text. */
    private static boolean needsEmptyLine(Item before, Item item) {
        boolean counts = item.number().isPresent();
        boolean goesOn = before.level() >= item.level() && before.number().isPresent();
        return counts && !goesOn && !item.number().equals(OptionalInt.of(1));
    }

    private void write(Item item) {
        int margin = margins.get(item.level());
        margins.subList(item.level() + 1, margins.size()).clear();
        margins.add(margin + item.marker().length());
        List<String> lines =
                item.lines().stream().map(line).filter(text -> !text.isBlank()).toList();
        String indent = " ".repeat(margin + item.marker().length());
        String text = lines.isEmpty() ? WORD_JOINER : String.join("\\\n" + indent, lines);
        out.add(" ".repeat(margin) + item.marker() + (text.startsWith("\\[") ? WORD_JOINER : "") + text);
    }
}
