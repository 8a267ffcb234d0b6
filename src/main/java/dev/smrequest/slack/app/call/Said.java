package dev.smrequest.slack.app.call;

import dev.smrequest.slack.MessageRef;
import java.util.List;
import java.util.Optional;

/**
 * What a person said in a channel, files and broadcast replies included; never a bot or a deletion.
 *
 * @param thread the time stamp of the message whose thread it is in; empty for a message in the channel itself
 * @param text as Slack sent it: mrkdwn with entities escaped
 * @param version the time stamp of the event: of two that tell of one message the greater is the newer
 */
public record Said(
        MessageRef ref, Optional<String> thread, String userId, String text, String version, List<SaidFile> files) {
    public Said {
        files = List.copyOf(files);
    }

    /** Words alone, as first said. */
    public Said(MessageRef ref, Optional<String> thread, String userId, String text) {
        this(ref, thread, userId, text, ref.ts(), List.of());
    }

    /** The time stamp under which its thread is found, whether it began one or is in one. */
    public String threadTs() {
        return thread.orElse(ref.ts());
    }
}
