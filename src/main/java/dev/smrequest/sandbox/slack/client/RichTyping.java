package dev.smrequest.sandbox.slack.client;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rich_text block that a client sends along with typed text: mentions, links and emoji as elements of their own
 * (Slack: rich text block). Emphasis stays in the text as it was typed.
 */
final class RichTyping {

    private static final Pattern PIECE =
            Pattern.compile("<([^<>]+)>|(?<![\\w:]):([a-z0-9_+-]*[a-z+1][a-z0-9_+-]*):(?![\\w:])");

    private RichTyping() {}

    /** The block for a text as Slack stores it. */
    static ObjectNode block(String stored) {
        ObjectNode block = JsonNodeFactory.instance.objectNode();
        block.put("type", "rich_text").put("block_id", "typed");
        ObjectNode section = block.putArray("elements").addObject().put("type", "rich_text_section");
        fill(section.putArray("elements"), stored);
        return block;
    }

    private static void fill(ArrayNode elements, String stored) {
        Matcher piece = PIECE.matcher(stored);
        int from = 0;
        while (piece.find()) {
            text(elements, stored.substring(from, piece.start()));
            if (piece.group(1) == null) {
                elements.addObject().put("type", "emoji").put("name", piece.group(2));
            } else {
                special(elements.addObject(), piece.group(1));
            }
            from = piece.end();
        }
        text(elements, stored.substring(from));
    }

    private static void special(ObjectNode element, String inside) {
        String target = inside.contains("|") ? inside.substring(0, inside.indexOf('|')) : inside;
        if (target.startsWith("@")) {
            element.put("type", "user").put("user_id", target.substring(1));
        } else if (target.startsWith("#")) {
            element.put("type", "channel").put("channel_id", target.substring(1));
        } else if (target.startsWith("!subteam^")) {
            element.put("type", "usergroup").put("usergroup_id", target.substring("!subteam^".length()));
        } else if (target.startsWith("!")) {
            element.put("type", "broadcast").put("range", target.substring(1));
        } else {
            element.put("type", "link").put("url", plain(target));
        }
    }

    private static void text(ArrayNode elements, String stored) {
        if (!stored.isEmpty()) {
            elements.addObject().put("type", "text").put("text", plain(stored));
        }
    }

    private static String plain(String stored) {
        return stored.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
