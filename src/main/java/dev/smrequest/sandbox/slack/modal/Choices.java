package dev.smrequest.sandbox.slack.modal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each person has chosen so far in the elements of messages. Slack's client keeps it for its own person and sends
 * it with every block_actions (Slack: a full state on view submission and block actions). Thread safe.
 */
public final class Choices {

    private final Map<Place, ObjectNode> states = new ConcurrentHashMap<>();

    /** Whose choices, and in which message. */
    public record Place(String user, String channel, String ts) {}

    /** The state as it stands: initial values, except where the person chose under the same ids and type. */
    public ObjectNode of(Place place, JsonNode blocks) {
        return FormState.of(blocks, states.get(place));
    }

    public void keep(Place place, ObjectNode state) {
        states.put(place, state.deepCopy());
    }
}
