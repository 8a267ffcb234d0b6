package dev.smrequest.ping.route;

import java.util.List;
import java.util.Optional;

/**
 * Who is responsible for a request, by Slack member id; nobody means the whole group. The {@code reason} is finished
 * mrkdwn that reads after a person's name ("leads the PMM team") or, for the group, after "as". It
 * tells labels: in a channel, that of a confidential request is {@link #hushed()}. {@code tried} are the rules asked
 * before, in order; it mentions people and is for the eyes of one person only.
 */
public record Route(Optional<String> person, String reason, List<Tried> tried) {
    /** A rule that named nobody, or passed somebody over: the rule in words, and why, both finished mrkdwn. */
    public record Tried(String rule, String why) {}

    public Route {
        tried = List.copyOf(tried);
    }

    /** The same without what it goes by. */
    public Route hushed() {
        return new Route(
                person, person.isPresent() ? "is responsible for it" : "nobody in particular can be told", List.of());
    }
}
