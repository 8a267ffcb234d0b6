package dev.smrequest.slack.app.call;

import dev.smrequest.slack.MessageRef;
import java.util.List;
import java.util.Optional;

/** A shortcut as it arrived; {@code message} and {@code responseUrl} are there for message shortcuts only. */
public record ShortcutCall(
        String userId, String triggerId, Optional<SourceMessage> message, Optional<String> responseUrl) {

    /**
     * The message a shortcut was used on; {@code text} as Slack sent it, entities escaped. {@code everything} are all texts
     * of it, those in blocks, attachments and previews included; {@code author} is empty for some apps.
     */
    public record SourceMessage(
            MessageRef ref, String text, Optional<String> author, List<String> everything, List<NamedLink> files) {
        public SourceMessage {
            everything = List.copyOf(everything);
            files = List.copyOf(files);
        }
    }

    /** A file of a message. */
    public record NamedLink(String name, String url) {}
}
