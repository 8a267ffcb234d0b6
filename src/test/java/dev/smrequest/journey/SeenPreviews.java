package dev.smrequest.journey;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.act.Outcome;
import dev.smrequest.sandbox.slack.client.Spot;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.traffic.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Links that people post, and the previews they see below their messages. */
final class SeenPreviews {
    private final Town town;

    SeenPreviews(Town town) {
        this.town = town;
    }

    /** Posts a message with links and answers its ts, once the bot has heard of it; events come on their own threads. */
    String says(String user, String channel, String text) {
        long before = heard();
        String ts = town.says(user, channel, text);
        await().atMost(Duration.ofSeconds(10)).until(() -> heard() > before);
        return ts;
    }

    /** Deliveries of the event that the bot has answered. */
    long heard() {
        return town.sandbox.traffic().exchanges(Side.DELIVERY).stream()
                .filter(exchange -> exchange.call().body().contains("\"link_shared\""))
                .count();
    }

    /** Texts of the previews below a message, one each. */
    List<String> below(String channel, String ts) {
        List<String> texts = new ArrayList<>();
        attachments(channel, ts).forEach(each -> texts.add(text(each.path("blocks"))));
        return texts;
    }

    /** Everything Slack keeps of them. */
    JsonNode attachments(String channel, String ts) {
        return message(channel, ts).json().path("attachments");
    }

    /** Presses the first button with these words in the previews below a message. */
    Outcome press(String user, String channel, String ts, String words) {
        for (JsonNode attachment : attachments(channel, ts)) {
            for (JsonNode block : attachment.path("blocks")) {
                for (JsonNode element : block.path("elements")) {
                    if (element.at("/text/text").asText().equals(words)) {
                        return town.acts()
                                .pressButton(
                                        user,
                                        new Spot.InMessage(channel, ts),
                                        block.path("block_id").asText(),
                                        element.path("action_id").asText());
                    }
                }
            }
        }
        throw new AssertionError("No \"" + words + "\" below " + message(channel, ts));
    }

    private static String text(JsonNode blocks) {
        List<String> lines = new ArrayList<>();
        for (JsonNode block : blocks) {
            if (block.has("text")) {
                lines.add(block.at("/text/text").asText());
            }
            block.path("fields").forEach(field -> lines.add(field.path("text").asText()));
            block.path("elements")
                    .forEach(element -> lines.add("[" + element.at("/text/text").asText() + "]"));
        }
        return String.join("\n", lines);
    }

    private Message message(String channel, String ts) {
        return town.messages(channel).stream()
                .filter(message -> message.ts().equals(ts))
                .findFirst()
                .orElseThrow();
    }
}
