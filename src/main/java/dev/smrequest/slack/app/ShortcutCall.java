package dev.smrequest.slack.app;

import dev.smrequest.slack.MessageRef;
import java.util.Optional;

/** A shortcut as it arrived; {@code message} and {@code responseUrl} are there for message shortcuts only. */
public record ShortcutCall(
        String userId, String triggerId, Optional<SourceMessage> message, Optional<String> responseUrl) {

    /** The message a shortcut was used on; {@code text} as Slack sent it, entities escaped. */
    public record SourceMessage(MessageRef ref, String text) {}
}
