package dev.smrequest.sandbox.slack.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import java.util.Optional;

/**
 * Carries out an answer given as JSON in an acknowledgement or at a response URL: ephemeral unless it says in_channel,
 * replacing or deleting the original message when asked.
 */
public final class Replies {

    private final SlackWorld world;

    public Replies(SlackWorld world) {
        this.world = world;
    }

    /** Where the interaction took place; the message is null for commands. */
    public record Source(String channel, String user, String message) {}

    /** Shows the answer; the name of Slack's error when it is refused. */
    public Optional<String> reply(Source source, JsonNode answer) {
        if (!(answer instanceof ObjectNode fields)) {
            return Optional.of("invalid_payload");
        }
        if (own(source) && answer.path("delete_original").asBoolean()) {
            world.messages().delete(source.channel(), source.message());
            return Optional.empty();
        }
        Optional<String> refused = MessageContent.check(fields);
        if (refused.isPresent()) {
            return refused;
        }
        if (own(source) && answer.path("replace_original").asBoolean()) {
            world.messages().change(source.channel(), source.message(), old -> replace(old, fields));
            return Optional.empty();
        }
        boolean open = answer.path("response_type").asText().equals("in_channel");
        world.messages().post(source.channel(), AppMessage.compose(world, fields), open ? null : source.user());
        return Optional.empty();
    }

    /** Whether it was pressed in a message of the app; a person's, with a link's preview in it, stays theirs. */
    private boolean own(Source source) {
        return source.message() != null
                && world.messages()
                        .find(source.channel(), source.message())
                        .filter(message -> message.author().equals(world.app().botUser()))
                        .isPresent();
    }

    private static void replace(ObjectNode message, ObjectNode fields) {
        message.remove("blocks");
        message.remove("attachments");
        AppMessage.fill(message, fields);
    }
}
