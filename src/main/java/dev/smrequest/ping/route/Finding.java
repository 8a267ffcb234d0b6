package dev.smrequest.ping.route;

import dev.smrequest.ping.route.Route.Away;
import java.util.List;
import java.util.Optional;

/**
 * What asking one rule gave: somebody and why, or nobody and why not. {@code passedOver} says of each who would have been
 * named before, had they not been away or out of reach, why they were not; {@code away} is the first of them who is away,
 * where nobody else came of it.
 */
record Finding(Optional<String> person, String words, List<String> passedOver, Optional<Away> away) {
    static Finding of(String person, String words, List<String> passedOver) {
        return new Finding(Optional.of(person), words, List.copyOf(passedOver), Optional.empty());
    }

    static Finding nobody(String why) {
        return new Finding(Optional.empty(), why, List.of(), Optional.empty());
    }

    /** Nobody, as everybody was passed over, or as there is nobody to ask for. */
    static Finding nobody(List<String> passedOver, String whenNone) {
        String words = passedOver.isEmpty() ? whenNone : String.join("; ", passedOver);
        return new Finding(Optional.empty(), words, List.copyOf(passedOver), Optional.empty());
    }

    Finding insteadOf(Optional<Away> absent) {
        return new Finding(person, words, passedOver, absent);
    }
}
