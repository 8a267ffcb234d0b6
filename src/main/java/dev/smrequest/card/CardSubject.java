package dev.smrequest.card;

import java.util.Optional;

/** Names a request's card among all messages the bot ever posts. */
public final class CardSubject {
    private static final String BEGIN = "card:";

    private CardSubject() {}

    public static String of(long iid) {
        return BEGIN + iid;
    }

    /** The request whose card this subject names; empty when it names another message. */
    public static Optional<Long> request(String subject) {
        return subject.startsWith(BEGIN)
                ? Optional.of(Long.valueOf(subject.substring(BEGIN.length())))
                : Optional.empty();
    }
}
