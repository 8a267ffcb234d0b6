package dev.smrequest.ping.route;

import java.util.List;
import java.util.Optional;

/**
 * What asking one rule gave: somebody and why, or nobody and why not. {@code passedOver} says of each who would have been
 * named before, had they not been away or out of reach, why they were not.
 */
record Finding(Optional<String> person, String words, List<String> passedOver) {
    static Finding of(String person, String words, List<String> passedOver) {
        return new Finding(Optional.of(person), words, List.copyOf(passedOver));
    }

    static Finding nobody(String why) {
        return new Finding(Optional.empty(), why, List.of());
    }

    /** Nobody, as everybody was passed over, or as there is nobody to ask for. */
    static Finding nobody(List<String> passedOver, String whenNone) {
        String words = passedOver.isEmpty() ? whenNone : String.join("; ", passedOver);
        return new Finding(Optional.empty(), words, List.copyOf(passedOver));
    }
}
