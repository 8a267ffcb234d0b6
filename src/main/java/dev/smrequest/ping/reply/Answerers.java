package dev.smrequest.ping.reply;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.ping.record.Answerer;
import dev.smrequest.ping.record.Answerer.Passing;
import dev.smrequest.ping.route.Route;
import dev.smrequest.ping.route.Router;
import dev.smrequest.slack.Person;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.text.Mrkdwn;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Who is to answer, with what has to be known of them: how they are called, and where their clock stands. */
public final class Answerers {
    private final Router router;
    private final Slack slack;
    private final String groups;
    private final ZoneId zone;

    /**
     * @param groups the watched groups as people write them
     * @param zone where the clock of the group stands
     */
    public Answerers(Router router, Slack slack, String groups, ZoneId zone) {
        this.router = router;
        this.slack = slack;
        this.groups = groups;
        this.zone = zone;
    }

    /** By the rules; of a confidential request nothing of what they go by is told. */
    Answerer of(IssueSnapshot issue) {
        Route route = router.route(issue);
        return of(issue.confidential() ? route.hushed() : route, Optional.empty());
    }

    /** Where there is no request to go by: whoever has triage duty. */
    Answerer unasked() {
        Optional<String> duty = router.onDuty();
        String reason = duty.isPresent() ? "has triage duty" : "nobody has triage duty now";
        return of(new Route(duty, reason, List.of()), Optional.empty());
    }

    /** Somebody to whom it was passed on. */
    public Answerer passedOn(String to, Passing passing) {
        return of(new Route(Optional.of(to), "was asked instead", List.of()), Optional.of(passing));
    }

    private Answerer of(Route route, Optional<Passing> passing) {
        return route.person()
                .map(id -> {
                    Person person = slack.person(id);
                    String name = "*" + Mrkdwn.line(person.name()) + "*";
                    return new Answerer(Optional.of(id), name, person.zone(), route.reason(), passing);
                })
                .orElseGet(() -> new Answerer(Optional.empty(), groups, zone, route.reason(), passing));
    }
}
