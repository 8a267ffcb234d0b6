package dev.smrequest.triage.standup.view;

import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.Act.Outcome;
import dev.smrequest.triage.act.ActDesk;
import dev.smrequest.triage.standup.walk.Stop;
import dev.smrequest.triage.standup.walk.Walk;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts what became of the requests of a walk; numbers and names of teams and states alone, so any channel may read it. */
public final class Tally {
    private final Workflow workflow;
    private final ActDesk desk;

    public Tally(Workflow workflow, ActDesk desk) {
        this.workflow = workflow;
        this.desk = desk;
    }

    /** Such as "Triage: PMM 5, Partner Marketing 1 · Backlog 2 · Skipped 1"; mrkdwn, empty when nothing was done. */
    public String of(Walk walk) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        workflow.transitions().forEach(step -> counts.put(target(step), new LinkedHashMap<>()));
        List.of(WAITING, SKIPPED, OTHERS, LEFT).forEach(name -> counts.put(name, new LinkedHashMap<>()));
        walk.route().stops().forEach(stop -> count(stop, counts));
        return counts.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** Whether anybody wants to read of it. */
    public boolean isWorthTelling(Walk walk) {
        return walk.route().stops().stream().anyMatch(stop -> switch (stop.mark()) {
            case ACTED, ASKED, SKIPPED -> true;
            case AHEAD, GONE -> false;
        });
    }

    private static final String WAITING = "Waiting for an answer";
    private static final String SKIPPED = "Skipped";
    private static final String OTHERS = "Handled by others meanwhile";
    private static final String LEFT = "Not looked at";

    private void count(Stop stop, Map<String, Map<String, Integer>> counts) {
        switch (stop.mark()) {
            case ACTED -> stop.act().flatMap(desk::find).ifPresent(act -> count(act, counts));
            case ASKED -> add(counts, WAITING, "");
            case SKIPPED -> add(counts, SKIPPED, "");
            case GONE -> add(counts, OTHERS, "");
            case AHEAD -> add(counts, LEFT, "");
        }
    }

    private void count(Act act, Map<String, Map<String, Integer>> counts) {
        Optional<Transition> step = act.content().step().flatMap(workflow::transition);
        if (step.isPresent() && act.outcome() instanceof Outcome.Applied) {
            boolean toTeam = step.get().needs().contains(Need.TEAM);
            String team = act.content()
                    .choices()
                    .of(Need.TEAM)
                    .filter(key -> toTeam)
                    .flatMap(workflow::team)
                    .map(Team::name)
                    .orElse("");
            add(counts, target(step.get()), team);
        }
    }

    private static void add(Map<String, Map<String, Integer>> counts, String name, String team) {
        counts.get(name).merge(team, 1, Integer::sum);
    }

    private String target(Transition step) {
        return workflow.state(step.to()).map(State::title).orElse(step.title());
    }

    private static String line(String name, Map<String, Integer> teams) {
        if (teams.keySet().equals(java.util.Set.of(""))) {
            return Mrkdwn.line(name) + " " + teams.get("");
        }
        return Mrkdwn.line(name) + ": "
                + teams.entrySet().stream()
                        .map(entry -> Mrkdwn.line(entry.getKey()) + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
