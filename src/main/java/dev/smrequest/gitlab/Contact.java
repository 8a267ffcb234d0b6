package dev.smrequest.gitlab;

import java.time.Instant;
import java.util.Optional;

/**
 * When GitLab last answered the bot as it should, and the last time it did not: unreachable, broken, refusing the token
 * or moved. A refusal that concerns one request only (a title too long) counts as an answer.
 */
public record Contact(Optional<Instant> succeededAt, Optional<Failure> lastFailure) {
    /** The bot has not talked to GitLab yet. */
    public static final Contact NONE = new Contact(Optional.empty(), Optional.empty());

    /** When contact failed, and a sentence saying why and what to do. */
    public record Failure(Instant at, String reason) {}

    public Contact succeeded(Instant at) {
        return new Contact(Optional.of(at), lastFailure);
    }

    public Contact failed(Instant at, String reason) {
        return new Contact(succeededAt, Optional.of(new Failure(at, reason)));
    }

    /** Whether the newest thing known is a success. */
    public boolean isGood() {
        return succeededAt
                .filter(success -> lastFailure
                        .filter(failure -> failure.at().isAfter(success))
                        .isEmpty())
                .isPresent();
    }
}
