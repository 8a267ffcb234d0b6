package dev.smrequest.ping.route;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.ping.route.Route.Away;
import dev.smrequest.ping.route.Route.Tried;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Workflow;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names exactly one person for a request, or the whole group. The rules are asked in order and the first that names
 * somebody decides. Nobody is named who is no member of the workspace or is away: the rules after theirs are asked then,
 * and the route tells in whose place.
 */
public final class Router {
    private final List<Rule> rules;
    private final Workflow workflow;
    private final Finder finder;
    private final Clock clock;

    public Router(Routing routing, Workflow workflow, People people, Absence absence, Clock clock) {
        this.rules = routing.rules();
        this.workflow = workflow;
        this.finder = new Finder(routing, people, absence);
        this.clock = clock;
    }

    public Route route(IssueSnapshot issue) {
        List<Tried> tried = new ArrayList<>();
        Optional<Away> away = Optional.empty();
        String whenNobody = "no rule names somebody who can be told";
        for (Rule rule : rules) {
            Finding finding = ask(rule, issue);
            away = away.or(finding::away);
            String words = RuleWords.of(rule, workflow);
            if (finding.person().isPresent()) {
                finding.passedOver().forEach(why -> tried.add(new Tried(words, why)));
                return new Route(finding.person(), finding.words(), away, tried);
            }
            tried.add(new Tried(words, finding.words()));
            boolean allAway = rule.target() instanceof Target.Duty
                    && !finding.passedOver().isEmpty();
            whenNobody = allAway ? "everybody who shares triage duty is away" : whenNobody;
        }
        return new Route(Optional.empty(), whenNobody, away, tried);
    }

    /** The lead of the request's team who can be told and is there; of several teams the first in the workflow's order. */
    public Optional<String> lead(IssueSnapshot issue) {
        return finder.lead(teams(issue)).person();
    }

    /** Who has triage duty now: the first in turn who can be told and is not away. */
    public Optional<String> onDuty() {
        return finder.duty(clock.instant()).person();
    }

    private Finding ask(Rule rule, IssueSnapshot issue) {
        List<Team> teams = teams(issue);
        if (!rule.team().map(key -> has(teams, key)).orElse(true)) {
            return Finding.nobody("the request is not with that team");
        }
        if (!rule.fits(issue.labels())) {
            return Finding.nobody("the request does not have that label");
        }
        return find(rule, issue);
    }

    private Finding find(Rule rule, IssueSnapshot issue) {
        if (rule.target() instanceof Target.Counterpart counterpart) {
            return finder.counterpart(counterpart.id(), RuleWords.ownership(rule, workflow));
        }
        if (rule.target() instanceof Target.Assignee) {
            return finder.assignee(issue);
        }
        return rule.target() instanceof Target.Lead ? finder.lead(teams(issue)) : finder.duty(clock.instant());
    }

    private List<Team> teams(IssueSnapshot issue) {
        return workflow.labels().read(issue.labels()).teams();
    }

    private static boolean has(List<Team> teams, String key) {
        return teams.stream().anyMatch(team -> team.key().equals(key));
    }
}
