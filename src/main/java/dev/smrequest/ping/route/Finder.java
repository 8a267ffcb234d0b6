package dev.smrequest.ping.route;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.ping.route.Route.Away;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.workflow.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who a target stands for, passing over who cannot be told and who is away. */
final class Finder {
    private static final String ASSIGNED = "is assigned to it";

    private final Routing routing;
    private final People people;
    private final Absence absence;

    Finder(Routing routing, People people, Absence absence) {
        this.routing = routing;
        this.people = people;
        this.absence = absence;
    }

    Finding counterpart(String id, String why) {
        Search search = new Search();
        return search.meets(id, why) ? search.found(id, why) : search.nobody("");
    }

    /** The first of the assignees who can be told and is there. */
    Finding assignee(IssueSnapshot issue) {
        Search search = new Search();
        for (Member assignee : issue.assignees()) {
            Optional<String> id = people.inSlack(assignee.username());
            if (id.isEmpty()) {
                search.passOver(unknown(assignee));
            } else if (search.meets(id.get(), ASSIGNED)) {
                return search.found(id.get(), ASSIGNED);
            }
        }
        return search.nobody("nobody is assigned to it");
    }

    /** The lead of the first of the teams that has one who can be told and is there. */
    Finding lead(List<Team> teams) {
        Search search = new Search();
        for (Team team : teams) {
            String name = "the " + Mrkdwn.line(team.name()) + " team";
            Optional<String> lead = Optional.ofNullable(routing.leads().get(team.key()));
            if (lead.isEmpty()) {
                search.passOver("ping.leads names nobody for " + name);
            } else if (search.meets(lead.get(), "leads " + name)) {
                return search.found(lead.get(), "leads " + name);
            }
        }
        return search.nobody("the request has no team yet");
    }

    /** The first in turn who can be told and is not away. */
    Finding duty(Instant now) {
        return routing.duty().map(rota -> duty(rota, now)).orElse(Finding.nobody("nobody has triage duty"));
    }

    private Finding duty(Rota rota, Instant now) {
        List<String> passedOver = new ArrayList<>();
        for (String id : rota.order(now)) {
            Optional<String> obstacle = obstacle(id);
            if (obstacle.isEmpty()) {
                return Finding.of(id, RuleWords.duty(rota, passedOver.isEmpty()), passedOver);
            }
            passedOver.add(obstacle.get());
        }
        return Finding.nobody(passedOver, "nobody has triage duty");
    }

    private Optional<String> obstacle(String id) {
        return people.member(id)
                ? absence.of(id).map(why -> Mrkdwn.user(id) + " " + why)
                : Optional.of(RuleWords.noMember(id));
    }

    private static String unknown(Member assignee) {
        return Mrkdwn.line(assignee.name())
                + " is assigned to it, and triage.gitlab_names does not say who that is in Slack";
    }

    /** Those whom a rule would name, one after the other; whoever is away is remembered, since they are named all the same. */
    private final class Search {
        private final List<String> passedOver = new ArrayList<>();
        private Optional<Away> away = Optional.empty();

        /** Whether they can be told and are there; {@code role} is what makes them the one. */
        boolean meets(String id, String role) {
            if (!people.member(id)) {
                passOver(RuleWords.noMember(id));
                return false;
            }
            Optional<String> status = absence.byStatus(id);
            status.ifPresent(words -> {
                passOver(Mrkdwn.user(id) + " " + words);
                away = away.or(() -> Optional.of(Away.from(id, role)));
            });
            return status.isEmpty();
        }

        void passOver(String why) {
            passedOver.add(why);
        }

        Finding found(String id, String why) {
            return Finding.of(id, why, passedOver);
        }

        Finding nobody(String whenNone) {
            return Finding.nobody(passedOver, whenNone).insteadOf(away);
        }
    }
}
