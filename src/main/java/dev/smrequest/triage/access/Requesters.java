package dev.smrequest.triage.access;

import java.util.Optional;

/** Who asked for a request, by Slack user id, where that is known. */
@FunctionalInterface
public interface Requesters {
    Optional<String> of(long iid);
}
