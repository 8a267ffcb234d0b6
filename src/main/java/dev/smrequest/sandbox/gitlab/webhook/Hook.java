package dev.smrequest.sandbox.gitlab.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A project webhook: where to, for what, with which secrets. */
public record Hook(Identity identity, String url, String name, Set<HookEvent> events, Secrets secrets, Health health) {
    /** What never changes about it. */
    public record Identity(long id, UUID uuid, Instant createdAt) {}

    /** The plain token, and the signing token {@code whsec_…}; never shown again once set. */
    public record Secrets(Optional<String> token, Optional<String> signingToken) {}

    public Hook {
        events = Set.copyOf(events);
    }

    public long id() {
        return identity.id();
    }

    Hook with(Health changed) {
        return new Hook(identity, url, name, events, secrets, changed);
    }
}
