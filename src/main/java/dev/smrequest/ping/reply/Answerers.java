package dev.smrequest.ping.reply;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.ping.record.Answerer;
import dev.smrequest.ping.record.Answerer.Passing;
import dev.smrequest.ping.route.Route;
import dev.smrequest.ping.route.Route.Away;
import dev.smrequest.ping.route.Router;
import dev.smrequest.slack.Person;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.text.Mrkdwn;
import java.time.ZoneId;
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
        return of(Route.to(duty, reason), Optional.empty());
    }

    /** Somebody to whom it was passed on. */
    public Answerer passedOn(String to, Passing passing) {
        return of(Route.to(Optional.of(to), "was asked instead"), Optional.of(passing));
    }

    private Answerer of(Route route, Optional<Passing> passing) {
        Optional<Person> person = route.person().map(slack::person);
        return new Answerer(
                route.person(),
                person.map(Answerers::name).orElse(groups),
                person.map(Person::zone).orElse(zone),
                route.away().map(away -> inPlaceOf(away, route)).orElse(route.reason()),
                passing,
                route.away().map(Away::person));
    }

    private String inPlaceOf(Away away, Route route) {
        String whom = name(slack.person(away.person())) + ", who " + away.words();
        return route.person().isPresent()
                ? route.reason() + ", in place of " + whom
                : "nobody can be told in place of " + whom;
    }

    private static String name(Person person) {
        return "*" + Mrkdwn.line(person.name()) + "*";
    }
}
