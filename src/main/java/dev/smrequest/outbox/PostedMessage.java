package dev.smrequest.outbox;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Spot;
import java.time.Instant;
import java.util.Optional;

/**
 * What we know of a message: where it stands if Slack confirmed it, what it last said, and when a post was first tried
 * whose answer we may have missed.
 */
record PostedMessage(
        String subject, Spot spot, Optional<MessageRef> ref, Optional<String> digest, Optional<Instant> attemptedAt) {}
