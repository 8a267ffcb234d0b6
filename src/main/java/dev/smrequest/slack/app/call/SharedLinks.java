package dev.smrequest.slack.app.call;

import dev.smrequest.slack.MessageRef;
import java.util.List;

/**
 * Links to the app's domains in a message. Slack: event link_shared.
 *
 * @param urls as they were written; only these can be given a preview
 * @param inComposer the message is still being written, and tells of its links again once it is sent
 * @param botIsMember whether the bot is in that channel
 * @param withOtherCompany whether the channel is shared with another company (Slack Connect)
 */
public record SharedLinks(
        MessageRef message, List<String> urls, boolean inComposer, boolean botIsMember, boolean withOtherCompany) {
    public SharedLinks {
        urls = List.copyOf(urls);
    }
}
