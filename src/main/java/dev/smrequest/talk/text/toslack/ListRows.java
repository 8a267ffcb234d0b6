package dev.smrequest.talk.text.toslack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** A list as Slack writes one: another bullet for each level, inner lists indented by four blanks. */
final class ListRows {
    private static final List<String> BULLETS = List.of("•", "◦", "▪");
    private static final String INNER = "    ";

    private final Function<Node, List<Row>> rows;

    /** {@code rows} writes any block. */
    ListRows(Function<Node, List<Row>> rows) {
        this.rows = rows;
    }

    List<Row> of(ListBlock list) {
        List<Row> out = new ArrayList<>();
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        String bullet = BULLETS.get(depth(list) % BULLETS.size());
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item, list instanceof OrderedList ? number + ". " : bullet + " ", out);
            number++;
        }
        return out;
    }

    private static int depth(Node list) {
        int depth = 0;
        for (Node node = list.getParent(); node != null; node = node.getParent()) {
            depth += node instanceof ListBlock ? 1 : 0;
        }
        return depth;
    }

    private void item(Node item, String bullet, List<Row> out) {
        String marker = bullet;
        boolean begun = false;
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TaskListItemMarker task) {
                marker += task.isChecked() ? "☑ " : "☐ ";
                continue;
            }
            String margin = node instanceof ListBlock ? INNER : " ".repeat(bullet.length());
            for (Row row : rows.apply(node)) {
                boolean first = !begun && row.kind() == Row.Kind.TEXT && !(node instanceof ListBlock);
                if (!begun && !first) {
                    out.add(Row.text(marker.stripTrailing()));
                }
                out.add(first ? Row.text(marker + row.text()) : row.indented(margin));
                begun = true;
            }
        }
        if (!begun) {
            out.add(Row.text(marker.stripTrailing()));
        }
    }
}
