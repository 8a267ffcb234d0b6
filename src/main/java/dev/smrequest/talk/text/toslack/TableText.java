package dev.smrequest.talk.text.toslack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** A table as text in columns; a letter of East Asia takes two places. */
final class TableText {
    private static final int WIDEST = 40;

    private final List<List<TableCell>> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    private TableText(TableBlock table) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                read(row);
            }
        }
    }

    static String of(TableBlock table) {
        return new TableText(table).text();
    }

    private void read(Node row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            int column = cells.size();
            cells.add((TableCell) cell);
            int width = Math.min(WIDEST, width(PlainWords.of(cell)));
            if (column == widths.size()) {
                widths.add(1);
            }
            widths.set(column, Math.max(widths.get(column), width));
        }
        rows.add(cells);
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        for (List<TableCell> row : rows) {
            lines.add(line(row));
            if (lines.size() == 1) {
                lines.add(widths.stream().map("-"::repeat).collect(Collectors.joining("-+-")));
            }
        }
        return String.join("\n", lines);
    }

    private String line(List<TableCell> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            line.append(column == 0 ? "" : " | ").append(cell(row.get(column), widths.get(column)));
        }
        return line.toString().stripTrailing();
    }

    private static String cell(TableCell cell, int width) {
        String words = PlainWords.of(cell);
        int free = Math.max(0, width - width(words));
        int left = 0;
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            left = free;
        } else if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            left = free / 2;
        }
        return " ".repeat(left) + words + " ".repeat(free - left);
    }

    private static int width(String words) {
        return words.codePoints()
                .map(c -> switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
                    default -> isWide(c) ? 2 : 1;
                })
                .sum();
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c)
                || (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x3000 && c <= 0x30FF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF);
    }
}
