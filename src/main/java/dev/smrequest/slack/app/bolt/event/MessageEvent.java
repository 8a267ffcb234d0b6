package dev.smrequest.slack.app.bolt.event;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.app.call.Said;
import dev.smrequest.slack.app.call.SaidFile;
import java.util.List;
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
        return event.flag("hidden") ? Optional.empty() : said(event, event.text("ts"));
    }

    /** A person's message as it is now: its author edited it, or Slack added something to it. */
    Optional<Said> edited() {
        return subtype(event).equals("message_changed")
                ? said(event.object("message"), event.text("event_ts").or(() -> event.text("ts")))
                : Optional.empty();
    }

    private Optional<Said> said(Payload message, Optional<String> version) {
        if (message.has("bot_id") || !OF_PEOPLE.contains(subtype(message))) {
            return Optional.empty();
        }
        return ref(message.text("ts"))
                .flatMap(ref -> message.text("user")
                        .map(user -> new Said(
                                ref,
                                message.text("thread_ts").filter(thread -> !thread.equals(ref.ts())),
                                user,
                                message.text("text").orElse(""),
                                version.orElse(ref.ts()),
                                files(message))));
    }

    private static List<SaidFile> files(Payload message) {
        return message.objects("files").stream()
                .flatMap(file -> FileReading.of(file).stream())
                .toList();
    }

    /** A message that is no more. The head of a thread stays as an empty shell, its tombstone. */
    Optional<MessageRef> deleted() {
        if (subtype(event).equals("message_deleted")) {
            return ref(event.text("deleted_ts"));
        }
        Payload changed = event.object("message");
        boolean buried = subtype(event).equals("message_changed")
                && changed.text("subtype").filter("tombstone"::equals).isPresent();
        return buried ? ref(changed.text("ts")) : Optional.empty();
    }

    private Optional<MessageRef> ref(Optional<String> ts) {
        return ts.flatMap(stamp -> event.text("channel").map(channel -> new MessageRef(channel, stamp)));
    }

    private static String subtype(Payload message) {
        return message.text("subtype").orElse("");
    }
}
