package dev.smrequest.ping.offer;

import java.util.Optional;

/** What people are told who take up an offer that is not there any more. */
final class Offer {
    private Offer() {}

    /** {@code why} is what ended it; empty when that is forgotten. */
    static String over(Optional<String> why) {
        return "This message is dealt with already. "
                + why.map(words -> words + " ").orElse("") + "To ask for something else, type `/sm-request`.";
    }
}
