package dev.smrequest.sandbox.slack.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.shape.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules over all blocks of a view or message together: ids once, one focus, one table, Markdown in total. */
final class Whole {

    private static final int MARKDOWN = 12_000;

    private Whole() {}

    static void check(JsonNode blocks, String at, Report report) {
        distinctBlockIds(blocks, at, report);
        for (int i = 0; i < blocks.size(); i++) {
            distinctActionIds(blocks.get(i), at + "/" + i, report);
        }
        oneFocus(blocks, at, report);
        messageTotals(blocks, at, report);
    }

    private static void distinctBlockIds(JsonNode blocks, String at, Report report) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            String id = blocks.get(i).path("block_id").asText();
            if (!id.isEmpty() && !seen.add(id)) {
                report.add("block_id already exists", at + "/" + i + "/block_id");
            }
        }
    }

    private static void distinctActionIds(JsonNode block, String at, Report report) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < block.path("elements").size(); i++) {
            String id = block.path("elements").get(i).path("action_id").asText();
            if (!id.isEmpty() && !seen.add(id)) {
                report.add("action_id already exists", at + "/elements/" + i + "/action_id");
            }
        }
    }

    private static void oneFocus(JsonNode blocks, String at, Report report) {
        List<JsonNode> focused = new ArrayList<>();
        for (JsonNode value : blocks.findValues("focus_on_load")) {
            if (value.asBoolean()) {
                focused.add(value);
            }
        }
        if (focused.size() > 1) {
            report.add("only one element can have focus_on_load set to true", at);
        }
    }

    private static void messageTotals(JsonNode blocks, String at, Report report) {
        int markdown = 0;
        int tables = 0;
        for (JsonNode block : blocks) {
            String type = block.path("type").asText();
            markdown += type.equals("markdown") ? block.path("text").asText().length() : 0;
            tables += type.equals("table") ? 1 : 0;
        }
        if (markdown > MARKDOWN) {
            report.add("markdown text must be less than " + (MARKDOWN + 1) + " characters in total", at);
        }
        if (tables > 1) {
            report.add("only one table allowed", at);
        }
    }
}
