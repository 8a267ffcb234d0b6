package dev.smrequest.sandbox.slack.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.blockkit.BlockKit;
import java.util.Optional;

/** Whether a message given as JSON may be shown; the reason is one of Slack's error names. */
final class MessageContent {

    private MessageContent() {}

    static Optional<String> check(ObjectNode fields) {
        boolean blocks = fields.path("blocks").size() > 0;
        if (!blocks
                && fields.path("text").asText().isEmpty()
                && fields.path("attachments").isEmpty()) {
            return Optional.of("no_text");
        }
        boolean valid = !blocks || BlockKit.message(fields.path("blocks")).clean();
        return valid ? Optional.empty() : Optional.of("invalid_blocks");
    }
}
