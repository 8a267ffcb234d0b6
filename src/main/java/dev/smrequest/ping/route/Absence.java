package dev.smrequest.ping.route;

import java.util.Optional;

/** Who is away. */
public interface Absence {
    /** Why somebody is away now, as finished mrkdwn that reads after their name; empty when they are here. */
    Optional<String> of(String userId);

    /** The same by their status alone: hours in which somebody is not to be disturbed pass by themselves. */
    Optional<String> byStatus(String userId);
}
