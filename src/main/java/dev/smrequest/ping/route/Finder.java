package dev.smrequest.ping.route;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.workflow.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who a target stands for, passing over who cannot be told. */
final class Finder {
    private final Routing routing;
    private final People people;
    private final Absence absence;

    Finder(Routing routing, People people, Absence absence) {
        this.routing = routing;
        this.people = people;
        this.absence = absence;
    }

    Finding counterpart(String id, String why) {
        return people.member(id) ? Finding.of(id, why, List.of()) : Finding.nobody(RuleWords.noMember(id));
    }

    Finding assignee(IssueSnapshot issue) {
        List<String> passedOver = new ArrayList<>();
        for (Member assignee : issue.assignees()) {
            Optional<String> id = people.inSlack(assignee.username());
            if (id.filter(people::member).isPresent()) {
                return Finding.of(id.get(), "is assigned to it", passedOver);
            }
            passedOver.add(id.map(RuleWords::noMember).orElseGet(() -> unknown(assignee)));
        }
        return Finding.nobody(passedOver, "nobody is assigned to it");
    }

    /** The lead of the first of the teams that has one who can be told. */
    Finding lead(List<Team> teams) {
        List<String> passedOver = new ArrayList<>();
        for (Team team : teams) {
            String name = "the " + Mrkdwn.line(team.name()) + " team";
            Optional<String> lead = Optional.ofNullable(routing.leads().get(team.key()));
            if (lead.filter(people::member).isPresent()) {
                return Finding.of(lead.get(), "leads " + name, passedOver);
            }
            passedOver.add(lead.map(RuleWords::noMember).orElse("ping.leads names nobody for " + name));
        }
        return Finding.nobody(passedOver, "the request has no team yet");
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
}
