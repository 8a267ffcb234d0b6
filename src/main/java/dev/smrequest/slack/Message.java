package dev.smrequest.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.Optional;

/** A message: {@code text} is the notification and screen-reader text and is always sent; blocks may be empty. */
public record Message(String text, List<LayoutBlock> blocks, Optional<Marker> marker) {
    public Message {
        blocks = List.copyOf(blocks);
    }

    /** A fingerprint of what is said, without the marker: equal digests mean that an edit would change nothing. */
    public String digest() {
        return MessageDigests.of(this);
    }

    public static Message of(String text) {
        return new Message(text, List.of(), Optional.empty());
    }
}
