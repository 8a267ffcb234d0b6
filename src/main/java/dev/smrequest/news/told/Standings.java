package dev.smrequest.news.told;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.triage.act.Position;
import dev.smrequest.workflow.LabelReading;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.State.Commitment;
import dev.smrequest.workflow.State.Phase;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads where requests stand, and weighs how one standing became another. */
public final class Standings {
    private static final Set<Need> EXPLAINING = Set.of(Need.REASON, Need.DESTINATION, Need.DELIVERABLE);

    private final Workflow workflow;
    private final Optional<String> waitingLabel;

    /** {@code waitingLabel} is on requests that wait for information, where one is configured for that. */
    public Standings(Workflow workflow, Optional<String> waitingLabel) {
        this.workflow = workflow;
        this.waitingLabel = waitingLabel;
    }

    /** Where every request begins. */
    public Standing initial() {
        return new Standing(List.of(workflow.initial().key()), false, List.of(), Optional.empty(), List.of(), false);
    }

    public Standing of(IssueSnapshot issue) {
        boolean waits = waitingLabel
                .filter(label -> issue.labels().stream().anyMatch(label::equalsIgnoreCase))
                .isPresent();
        return of(Position.of(issue, workflow.labels()), waits);
    }

    /** The same of a position, which does not tell whether the request waits. */
    public Standing of(Position position) {
        return of(position, false);
    }

    private Standing of(Position position, boolean waits) {
        LabelReading labels = workflow.labels().read(position.labels());
        List<State> states = labels.states();
        boolean teamCounts = states.stream()
                .anyMatch(state -> state.phase() == Phase.UNDERWAY && state.commitment() == Commitment.NONE);
        boolean committed = states.stream().anyMatch(Standings::isCommitted);
        return new Standing(
                states.stream().map(State::key).toList(),
                !position.open() && states.stream().noneMatch(State::terminal),
                teamCounts ? labels.teams().stream().map(Team::key).toList() : List.of(),
                committed ? position.milestone() : Optional.empty(),
                committed ? position.assignees() : List.of(),
                waits);
    }

    /** Whether an issue is a request at all. */
    public boolean isRequest(IssueSnapshot issue) {
        return workflow.labels().read(issue.labels()).request();
    }

    /** Whether anybody is to hear of it; that a request waits no more is only told with what comes next. */
    public boolean isNews(Standing from, Standing to) {
        return !from.isSameButWaiting(to) || isNewlyWaiting(from, to);
    }

    /**
     * Whether it concerns what is promised, or is over: not so as long as a request only finds its team or goes to the
     * backlog.
     */
    public boolean isDecision(Standing from, Standing to) {
        return decides(from) || decides(to) || isNewlyWaiting(from, to);
    }

    public static boolean isNewlyWaiting(Standing from, Standing to) {
        return to.waiting() && !from.waiting();
    }

    /** Whether a label says where a request stands: its state, or who has it. */
    public boolean isOfStanding(String label) {
        LabelReading reading = workflow.labels().read(List.of(label));
        return !reading.states().isEmpty() || !reading.teams().isEmpty();
    }

    /** Whether people are owed more than that it happened: why, where it went, or what was delivered. */
    public boolean isToBeExplained(Standing from, Standing to) {
        return to.closedByHand()
                || workflow.transitions().stream()
                        .filter(step -> to.states().contains(step.to()))
                        .filter(step ->
                                isEnd(step.to()) || from.states().stream().anyMatch(step.from()::contains))
                        .anyMatch(step -> EXPLAINING.stream().anyMatch(step::asksFor));
    }

    private boolean isEnd(String state) {
        return workflow.state(state).filter(State::terminal).isPresent();
    }

    private boolean decides(Standing standing) {
        return standing.closedByHand()
                || standing.states().stream()
                        .flatMap(key -> workflow.state(key).stream())
                        .anyMatch(state -> state.terminal() || isCommitted(state));
    }

    private static boolean isCommitted(State state) {
        return state.commitment() == Commitment.COMMITTED;
    }
}
