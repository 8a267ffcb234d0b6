package dev.smrequest.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.slack.act.Outcome;
import dev.smrequest.sandbox.slack.client.Spot;
import dev.smrequest.sandbox.slack.world.Message;

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
        for (JsonNode block : message().json().path("blocks")) {
            for (JsonNode element : block.path("elements")) {
                String blockId = block.path("block_id").asText();
                String actionId = element.path("action_id").asText();
                if (element.at("/text/text").asText().equals(words)) {
                    return sandbox.acts().pressButton(user, spot, blockId, actionId);
                }
                for (JsonNode option : element.path("options")) {
                    if (option.at("/text/text").asText().equals(words)) {
                        ObjectNode value = JsonNodeFactory.instance.objectNode();
                        value.set("selected_option", option);
                        return sandbox.acts().choose(user, spot, blockId, actionId, value);
                    }
                }
            }
        }
        throw new AssertionError("Nothing called \"" + words + "\" in " + message());
    }

    private Message message() {
        return sandbox.slack().messages().in(spot.channel()).stream()
                .filter(message -> message.ts().equals(spot.ts()))
                .findFirst()
                .orElseThrow();
    }
}
