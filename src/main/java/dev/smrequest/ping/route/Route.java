package dev.smrequest.ping.route;

import java.util.List;
import java.util.Optional;

/**
 * Who is responsible for a request, by Slack member id; nobody means the whole group. The {@code reason} is finished
 * mrkdwn that reads after a person's name ("leads the PMM team") or, for the group, after "as". It
 * tells labels: in a channel, that of a confidential request is {@link #hushed()}. {@code away} is who would be
 * responsible were they there. {@code tried} are the rules asked before, in order; it mentions people and is for the eyes
 * of one person only.
 */
public record Route(Optional<String> person, String reason, Optional<Away> away, List<Tried> tried) {
    /** A rule that named nobody, or passed somebody over: the rule in words, and why, both finished mrkdwn. */
    public record Tried(String rule, String why) {}

    /** Somebody in whose place another is named; {@code words} are finished mrkdwn that reads after their name. */
    public record Away(String person, String words) {
        private static final String AWAY = "is away";

        /** {@code role} is what makes them the one. */
        static Away from(String person, String role) {
            return new Away(person, role + " and " + AWAY);
        }

        Away hushed() {
            return new Away(person, AWAY);
        }
    }

    public Route {
        tried = List.copyOf(tried);
    }

    /** Somebody for this reason, whoever else there is. */
    public static Route to(Optional<String> person, String reason) {
        return new Route(person, reason, Optional.empty(), List.of());
    }

    /** The same without what it goes by. */
    public Route hushed() {
        String why = person.isPresent() ? "is responsible for it" : "nobody in particular can be told";
        return new Route(person, why, away.map(Away::hushed), List.of());
    }
}
