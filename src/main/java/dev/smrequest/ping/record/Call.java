package dev.smrequest.ping.record;

import dev.smrequest.ping.record.PingJobs.Below;
import dev.smrequest.slack.MessageRef;
import java.util.List;
import java.util.Set;

/**
 * A message that mentions a watched group, as it was heard.
 *
 * @param thread the time stamp of the message whose thread it is in, or begins
 * @param mentioned the people it mentions, by id: Slack has notified them
 * @param linked the requests it links to, in their order
 * @param text as Slack sent it; empty where the links say what it is about
 */
public record Call(
        MessageRef message, String thread, String author, Set<String> mentioned, List<Long> linked, String text) {
    public Call {
        mentioned = Set.copyOf(mentioned);
        linked = List.copyOf(linked);
    }

    /** The message under which the thread is. */
    public MessageRef head() {
        return new MessageRef(message.channel(), thread);
    }

    /** The same as something written in a thread. */
    public Below below() {
        return new Below(message.channel(), thread, message.ts(), author);
    }
}
