package dev.smrequest.sandbox.slack.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A message as Slack would send it.
 *
 * @param json raw message: text, blocks, metadata, thread_ts, edited and so on; a copy, changing it changes nothing
 * @param onlyFor who alone sees it (ephemeral), or null when everyone in the channel does
 */
public record Message(String channel, String ts, ObjectNode json, String onlyFor) {

    public String text() {
        return json.path("text").asText();
    }

    public String author() {
        return json.path("user").asText();
    }

    /** The ts of the thread's first message, when this one belongs to a thread. */
    public Optional<String> threadTs() {
        return Optional.ofNullable(json.path("thread_ts").textValue());
    }

    public boolean ephemeral() {
        return onlyFor != null;
    }

    /** A reply lives in a thread; the thread's first message does not count as one. */
    public boolean reply() {
        return threadTs().filter(thread -> !thread.equals(ts)).isPresent();
    }

    /** Whether it stands in the channel itself: no reply, or a reply that was sent to the channel too. */
    public boolean inChannel() {
        return !reply() || json.path("subtype").asText().equals("thread_broadcast");
    }

    public boolean visibleTo(String person) {
        return onlyFor == null || onlyFor.equals(person);
    }

    Message copy() {
        return new Message(channel, ts, json.deepCopy(), onlyFor);
    }
}
