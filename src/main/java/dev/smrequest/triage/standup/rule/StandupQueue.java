package dev.smrequest.triage.standup.rule;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.triage.standup.walk.Stop;
import dev.smrequest.triage.standup.walk.Twin;
import dev.smrequest.workflow.LabelReading;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which requests a stand-up walks: the new ones, those without any state included; for a team those it was given and has
 * not planned yet. The oldest comes first.
 */
public final class StandupQueue {
    private static final int TWINS = 3;

    private final Workflow workflow;

    public StandupQueue(Workflow workflow) {
        this.workflow = workflow;
    }

    /** The team meant by what somebody typed: its key, name or label. */
    public Optional<Team> team(String typed) {
        return workflow.teams().stream()
                .filter(team -> team.key().equalsIgnoreCase(typed)
                        || team.name().equalsIgnoreCase(typed)
                        || team.label().spellings().stream().anyMatch(typed::equalsIgnoreCase))
                .findFirst();
    }

    public String teamNames() {
        return workflow.teams().stream().map(Team::name).collect(Collectors.joining(", "));
    }

    /** The labels of all that may be in the queue. */
    public List<String> labels() {
        return List.of(workflow.baseLabel());
    }

    public boolean belongs(IssueSnapshot issue, Optional<String> team) {
        LabelReading labels = workflow.labels().read(issue.labels());
        boolean there = team.map(key -> isWith(labels, key)).orElseGet(() -> isNew(labels));
        return issue.open() && there;
    }

    /** The stops of a walk through these open requests. */
    public List<Stop> stops(List<IssueSnapshot> open, Optional<String> team, Predicate<IssueSnapshot> waits) {
        return open.stream()
                .filter(issue -> belongs(issue, team))
                .filter(issue -> !waits.test(issue))
                .sorted(Comparator.comparing(IssueSnapshot::createdAt).thenComparing(IssueSnapshot::iid))
                .map(issue -> Stop.ahead(issue.iid(), twins(issue, open)))
                .toList();
    }

    /** Of a confidential request nothing may be told by way of another. */
    private static List<Twin> twins(IssueSnapshot issue, List<IssueSnapshot> open) {
        return open.stream()
                .filter(other -> other.iid() != issue.iid() && !other.confidential() && !issue.confidential())
                .filter(other -> AlikeTitles.are(issue.title(), other.title()))
                .limit(TWINS)
                .map(other -> new Twin(other.iid(), other.title(), other.webUrl()))
                .toList();
    }

    private boolean isNew(LabelReading labels) {
        return labels.states().isEmpty() || labels.states().contains(workflow.initial());
    }

    private boolean isWith(LabelReading labels, String team) {
        return labels.teams().stream().anyMatch(found -> found.key().equals(team))
                && labels.states().stream().map(State::key).anyMatch(this::isTriage);
    }

    /** Where a request stands when all that is known is its team. */
    private boolean isTriage(String state) {
        return workflow.transitions().stream()
                .filter(step -> step.needs().contains(Need.TEAM))
                .map(Transition::to)
                .anyMatch(state::equals);
    }
}
