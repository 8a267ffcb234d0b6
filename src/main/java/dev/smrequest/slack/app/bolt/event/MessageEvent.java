package dev.smrequest.slack.app.bolt.event;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.app.call.Said;
import java.util.Optional;
import java.util.Set;

/**
 * What a message event tells. Messages of people come without subtype, with files, or as replies sent to the channel too;
 * whatever else has a subtype is said by nobody. Slack: event message and its subtypes.
 */
record MessageEvent(Payload event) {
    private static final Set<String> OF_PEOPLE = Set.of("", "file_share", "thread_broadcast");

    /** A message of a person; empty for bots, edits and the rest. */
    Optional<Said> said() {
        boolean ofBot = event.has("bot_id") || event.flag("hidden");
        if (ofBot || !OF_PEOPLE.contains(subtype())) {
            return Optional.empty();
        }
        return ref(event.text("ts"))
                .flatMap(ref -> event.text("user")
                        .map(user -> new Said(
                                ref,
                                event.text("thread_ts").filter(thread -> !thread.equals(ref.ts())),
                                user,
                                text())));
    }

    /** A message that is no more. The head of a thread stays as an empty shell, its tombstone. */
    Optional<MessageRef> deleted() {
        if (subtype().equals("message_deleted")) {
            return ref(event.text("deleted_ts"));
        }
        Payload changed = event.object("message");
        boolean buried = subtype().equals("message_changed")
                && changed.text("subtype").filter("tombstone"::equals).isPresent();
        return buried ? ref(changed.text("ts")) : Optional.empty();
    }

    private Optional<MessageRef> ref(Optional<String> ts) {
        return ts.flatMap(stamp -> event.text("channel").map(channel -> new MessageRef(channel, stamp)));
    }

    private String subtype() {
        return event.text("subtype").orElse("");
    }

    private String text() {
        return event.text("text").orElse("");
    }
}
