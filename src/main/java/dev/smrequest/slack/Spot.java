package dev.smrequest.slack;

import java.util.Optional;

/** Where a message goes: a channel, or the thread below one of its messages. */
public record Spot(String channel, Optional<String> thread) {
    public static Spot in(String channel) {
        return new Spot(channel, Optional.empty());
    }

    /** The thread below this message. */
    public static Spot below(MessageRef message) {
        return new Spot(message.channel(), Optional.of(message.ts()));
    }
}
