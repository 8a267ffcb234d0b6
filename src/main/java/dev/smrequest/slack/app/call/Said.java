package dev.smrequest.slack.app.call;

import dev.smrequest.slack.MessageRef;
import java.util.Optional;

/**
 * What a person said in a channel, files and broadcast replies included; never a bot, an edit or a deletion.
 *
 * @param thread the time stamp of the message whose thread it is in; empty for a message in the channel itself
 * @param text as Slack sent it: mrkdwn with entities escaped
 */
public record Said(MessageRef ref, Optional<String> thread, String userId, String text) {
    /** The time stamp under which its thread is found, whether it began one or is in one. */
    public String threadTs() {
        return thread.orElse(ref.ts());
    }
}
