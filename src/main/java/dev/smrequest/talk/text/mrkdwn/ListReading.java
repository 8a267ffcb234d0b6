package dev.smrequest.talk.text.mrkdwn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/**
 * Reads the items of one list. A number is an item's only where GitLab, which counts by itself, would show the same one;
 * any other numbered line stays text.
 */
final class ListReading {
    private static final int DEEPEST = 9;

    /** An open list: how far it is indented, and its last number, -1 for bullets. */
    private record Open(int indent, int number) {}

    private final List<Item> items = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean broken;

    /** Takes the line if it is an item, or goes on with the last one. */
    boolean takes(String line) {
        ItemLine item = ItemLine.of(line);
        return item == null ? goesOn(line) : takes(item);
    }

    /** An empty line: what follows is no more part of the last item. */
    void emptyLine() {
        broken = true;
    }

    List<Item> end() {
        List<Item> read = List.copyOf(items);
        items.clear();
        open.clear();
        return read;
    }

    private boolean takes(ItemLine item) {
        Deque<Open> kept = new ArrayDeque<>(open);
        while (!kept.isEmpty() && (kept.peek().indent() > item.indent() || kept.size() > DEEPEST)) {
            kept.pop();
        }
        boolean beside = !kept.isEmpty() && kept.peek().indent() == item.indent();
        int before = beside ? kept.pop().number() : -1;
        int number = number(item, before, !kept.isEmpty());
        if (number == REFUSED) {
            return false;
        }
        items.add(new Item(
                kept.size(),
                number < 0 ? OptionalInt.empty() : OptionalInt.of(number),
                new ArrayList<>(List.of(item.text()))));
        kept.push(new Open(item.indent(), number));
        open.clear();
        kept.descendingIterator().forEachRemaining(open::push);
        broken = false;
        return true;
    }

    private static final int REFUSED = -2;

    private static int number(ItemLine item, int before, boolean inner) {
        if (item.isBullet()) {
            return -1;
        }
        if (item.isLettered()) {
            int next = Math.max(before, 0) + 1;
            return inner && Counting.means(item.marker(), next) ? next : REFUSED;
        }
        int number = Integer.parseInt(item.marker());
        return before < 0 || number == before + 1 ? number : REFUSED;
    }

    private boolean goesOn(String line) {
        String text = line.stripLeading();
        boolean inside = !broken
                && !open.isEmpty()
                && line.length() - text.length() > open.peek().indent();
        if (inside && !text.isEmpty()) {
            items.get(items.size() - 1).lines().add(text);
        }
        return inside;
    }
}
