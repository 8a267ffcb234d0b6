package dev.smrequest.ping.route;

import java.util.Optional;

/** Who is away. */
@FunctionalInterface
public interface Absence {
    /** Why somebody is away, as finished mrkdwn that reads after their name; empty when they are here. */
    Optional<String> of(String userId);
}
