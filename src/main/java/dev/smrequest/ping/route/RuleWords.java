package dev.smrequest.ping.route;

import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Workflow;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules, and what follows from them, in words. */
final class RuleWords {
    private RuleWords() {}

    /** Such as "the assignee, for usecase::CI of the PMM team". */
    static String of(Rule rule, Workflow workflow) {
        String whom = target(rule.target());
        String where = conditions(rule, workflow);
        return where.isEmpty() ? whom : whom + ", for " + where;
    }

    /** Why a stable counterpart is the one. */
    static String ownership(Rule rule, Workflow workflow) {
        String what = conditions(rule, workflow);
        return what.isEmpty() ? "looks after all requests" : "owns " + what;
    }

    /** Why somebody has triage duty, in turn or in place of others, who are not named here as that would notify them. */
    static String duty(Rota rota, boolean inTurn) {
        String turn = rota.turn() == Rota.Turn.DAY ? "has triage duty today" : "has triage duty this week";
        return inTurn ? turn : "has triage duty in place of those who are away";
    }

    static String noMember(String id) {
        return Mrkdwn.user(id) + " is not a member of the workspace";
    }

    private static String target(Target target) {
        if (target instanceof Target.Counterpart counterpart) {
            return Mrkdwn.user(counterpart.id());
        }
        if (target instanceof Target.Assignee) {
            return "the assignee";
        }
        return target instanceof Target.Lead ? "the lead of the request's team" : "triage duty";
    }

    private static String conditions(Rule rule, Workflow workflow) {
        return Stream.concat(
                        rule.label().map(Mrkdwn::line).stream(),
                        rule.team().map(key -> "the " + Mrkdwn.line(name(key, workflow)) + " team").stream())
                .collect(Collectors.joining(" of "));
    }

    private static String name(String team, Workflow workflow) {
        return workflow.team(team).map(Team::name).orElse(team);
    }
}
