package dev.smrequest.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.slack.act.Outcome;
import dev.smrequest.sandbox.slack.client.Spot;
import dev.smrequest.sandbox.slack.world.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message in a person's hands: buttons and menu choices by the words on them. */
final class Pressed {
    private final Sandbox sandbox;
    private final String user;
    private final Spot.InMessage spot;

    Pressed(Sandbox sandbox, String user, String channel, String ts) {
        this.sandbox = sandbox;
        this.user = user;
        this.spot = new Spot.InMessage(channel, ts);
    }

    /** Presses the button, or chooses the option, with these words. */
    Outcome press(String words) {
        return pressBeside("", words);
    }

    /** The same, in the block whose text has these words in it. */
    Outcome pressBeside(String text, String words) {
        for (JsonNode block : message().json().path("blocks")) {
            if (block.at("/text/text").asText().contains(text)) {
                Optional<Outcome> outcome = pressIn(block, words);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            }
        }
        throw new AssertionError("Nothing called \"" + words + "\" in " + message());
    }

    /** Every text of the message's blocks but those on buttons, one block a line or more. */
    String text() {
        List<String> texts = new ArrayList<>();
        for (JsonNode block : message().json().path("blocks")) {
            Optional.of(block.at("/text/text").asText())
                    .filter(text -> !text.isEmpty())
                    .ifPresent(texts::add);
            block.path("fields").forEach(field -> texts.add(field.path("text").asText()));
        }
        return String.join("\n", texts);
    }

    /** The words on all buttons, in their order. */
    List<String> buttons() {
        List<String> words = new ArrayList<>();
        for (JsonNode block : message().json().path("blocks")) {
            for (JsonNode element : elements(block)) {
                if (element.path("type").asText().equals("button")) {
                    words.add(element.at("/text/text").asText());
                }
            }
        }
        return words;
    }

    /** The blocks as Slack keeps them. */
    JsonNode blocks() {
        return message().json().path("blocks");
    }

    private Optional<Outcome> pressIn(JsonNode block, String words) {
        String blockId = block.path("block_id").asText();
        for (JsonNode element : elements(block)) {
            String actionId = element.path("action_id").asText();
            if (element.at("/text/text").asText().equals(words)) {
                return Optional.of(sandbox.acts().pressButton(user, spot, blockId, actionId));
            }
            for (JsonNode option : element.path("options")) {
                if (option.at("/text/text").asText().equals(words)) {
                    ObjectNode value = JsonNodeFactory.instance.objectNode();
                    value.set("selected_option", option);
                    return Optional.of(sandbox.acts().choose(user, spot, blockId, actionId, value));
                }
            }
        }
        return Optional.empty();
    }

    private static List<JsonNode> elements(JsonNode block) {
        List<JsonNode> elements = new ArrayList<>();
        block.path("elements").forEach(elements::add);
        if (block.has("accessory")) {
            elements.add(block.path("accessory"));
        }
        return elements;
    }

    /** Whether there is a button or an option with these words. */
    boolean offers(String words) {
        return message().json().path("blocks").findValues("text").stream()
                .anyMatch(text -> text.path("text").asText().equals(words));
    }

    private Message message() {
        return sandbox.slack().messages().in(spot.channel()).stream()
                .filter(message -> message.ts().equals(spot.ts()))
                .findFirst()
                .orElseThrow();
    }
}
