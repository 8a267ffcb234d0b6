package dev.smrequest.sandbox.slack.payload;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The table of what Slack sends ({@code slack/payloads.md}), compared with what the sandbox sends. */
public final class PayloadTable {

    private final Map<String, Map<String, String>> shapes = new LinkedHashMap<>();
    private final List<String> unsourced = new ArrayList<>();

    private PayloadTable() {}

    public static PayloadTable read() {
        PayloadTable table = new PayloadTable();
        try (InputStream text = PayloadTable.class.getResourceAsStream("/slack/payloads.md")) {
            new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| shape"))
                    .forEach(table::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }

    private void add(String line) {
        String[] cells = line.substring(2, line.length() - 2).split(" \\| ", -1);
        shapes.computeIfAbsent(cells[0], name -> new LinkedHashMap<>()).put(cells[1], cells[2]);
        if (cells.length != 4) {
            unsourced.add(line);
        }
    }

    public Set<String> shapes() {
        return shapes.keySet();
    }

    /** Rows that do not name their source. */
    public List<String> unsourced() {
        return List.copyOf(unsourced);
    }

    /** Every field that is missing, not Slack's, or of another type. */
    public List<String> differences(String shape, JsonNode sent) {
        List<String> found = new ArrayList<>();
        compare(shape, sent, "", found);
        return found;
    }

    private void compare(String shape, JsonNode sent, String at, List<String> found) {
        Map<String, String> fields = shapes.get(shape);
        if (fields == null) {
            found.add(at + ": the table has no shape " + shape);
            return;
        }
        Set<String> names = new LinkedHashSet<>(fields.keySet());
        sent.fieldNames().forEachRemaining(names::add);
        for (String name : new TreeSet<>(names)) {
            String here = at + "/" + name;
            if (!fields.containsKey(name)) {
                found.add(here + ": Slack has no such field");
            } else if (!sent.has(name)) {
                found.add(here + ": missing");
            } else {
                check(fields.get(name), sent.get(name), here, found);
            }
        }
    }

    private void check(String wanted, JsonNode value, String at, List<String> found) {
        if (wanted.endsWith(" or null")) {
            if (!value.isNull()) {
                check(wanted.substring(0, wanted.length() - " or null".length()), value, at, found);
            }
        } else if (wanted.startsWith("{") && value.isObject()) {
            compare(inner(wanted), value, at, found);
        } else if (wanted.startsWith("[") && value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                String each = inner(wanted);
                check(shapes.containsKey(each) ? "{" + each + "}" : each, value.get(i), at + "/" + i, found);
            }
        } else if (!plain(wanted, value)) {
            found.add(at + ": must be " + wanted + ", is " + value);
        }
    }

    private static boolean plain(String wanted, JsonNode value) {
        return switch (wanted) {
            case "any" -> true;
            case "string" -> value.isTextual();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "object" -> value.isObject();
            default -> wanted.equals(value.isTextual() ? "'" + value.textValue() + "'" : value.toString());
        };
    }

    private static String inner(String wanted) {
        return wanted.substring(1, wanted.length() - 1);
    }
}
