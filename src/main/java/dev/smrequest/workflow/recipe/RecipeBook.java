package dev.smrequest.workflow.recipe;

import dev.smrequest.workflow.FiscalQuarter;
import dev.smrequest.workflow.IssueChange;
import dev.smrequest.workflow.IssueChange.Edit;
import dev.smrequest.workflow.IssueChange.Openness;
import dev.smrequest.workflow.LabelReading;
import dev.smrequest.workflow.LabelScheme;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns a step of the process into the change of the issue, or into refusals. After a granted change exactly one state
 * label is left, whatever was there and whether or not GitLab treats scoped labels as exclusive. A step that names a
 * team takes the request from every other team: their labels go. Milestone and assignee stay unless the step sets them.
 */
public final class RecipeBook {
    private static final String SOMEBODY = "<TeamMember>";

    private final Workflow workflow;
    private final LabelScheme labels;
    private final Clock clock;

    public RecipeBook(Workflow workflow, Clock clock) {
        this.workflow = workflow;
        this.labels = workflow.labels();
        this.clock = clock;
    }

    /**
     * The steps open to an issue. One with several state labels may take the steps of each of them, one without any the
     * steps of a new request, so that every mess can be mended.
     */
    public List<Transition> possible(IssueNow issue) {
        List<String> states = statesOf(issue).stream().map(State::key).toList();
        return workflow.transitions().stream()
                .filter(step -> step.from().stream().anyMatch(states::contains))
                .toList();
    }

    public Decision decide(String stepKey, IssueNow issue, Choices choices) {
        Optional<Transition> step = workflow.transition(stepKey);
        if (step.isEmpty()) {
            return refused("There is no step \"" + stepKey + "\". The steps are: " + titles(workflow.transitions()));
        }
        if (!possible(issue).contains(step.get())) {
            return refused(notFromHere(step.get(), issue));
        }
        List<Refusal> refusals = new NeedRules(workflow, LocalDate.now(clock)).refusals(step.get(), choices);
        return refusals.isEmpty()
                ? new Decision.Granted(change(step.get(), issue, choices), target(step.get()))
                : new Decision.Refused(refusals);
    }

    /**
     * The change as the handbook writes it down, for no issue in particular: nothing to remove, the current quarter where
     * no milestone is chosen and {@code <TeamMember>} where no assignee is.
     */
    public IssueChange sample(Transition step, Choices choices) {
        Choices filled = filled(step, choices);
        State to = target(step);
        return new IssueChange(
                added(to, filled),
                List.of(),
                milestone(step, filled),
                assignee(filled),
                dueDate(filled),
                openness(to, true));
    }

    /** The same for one issue, what it should lose included; whether the step is open to it is not asked. */
    public IssueChange sample(Transition step, IssueNow issue, Choices choices) {
        return change(step, issue, filled(step, choices));
    }

    private Choices filled(Transition step, Choices choices) {
        Choices filled = choices;
        if (step.needs().contains(Need.MILESTONE) && choices.of(Need.MILESTONE).isEmpty()) {
            filled = filled.with(
                    Need.MILESTONE, FiscalQuarter.of(LocalDate.now(clock)).title());
        }
        if (step.needs().contains(Need.ASSIGNEE) && choices.of(Need.ASSIGNEE).isEmpty()) {
            filled = filled.with(Need.ASSIGNEE, SOMEBODY);
        }
        return filled;
    }

    private IssueChange change(Transition step, IssueNow issue, Choices choices) {
        State to = target(step);
        Optional<Team> team = team(choices);
        List<String> add = new ArrayList<>(added(to, choices));
        if (!labels.read(issue.labels()).request()) {
            add.add(workflow.baseLabel());
        }
        List<String> remove = new ArrayList<>(labels.otherThan(to, issue.labels()));
        team.ifPresent(chosen -> remove.addAll(labels.otherThan(chosen, issue.labels())));
        remove.addAll(rivals(choices));
        return new IssueChange(
                add, remove, milestone(step, choices), assignee(choices), dueDate(choices), openness(to, issue.open()));
    }

    private List<String> added(State to, Choices choices) {
        List<String> added = new ArrayList<>(labels.of(to));
        team(choices).ifPresent(chosen -> added.add(chosen.label().name()));
        workflow.grooming()
                .forEach(group ->
                        Optional.ofNullable(choices.grooming().get(group.key())).ifPresent(added::add));
        return List.copyOf(added);
    }

    /** The other labels of the groups of which one was chosen: a request has at most one of each. */
    private List<String> rivals(Choices choices) {
        return workflow.grooming().stream()
                .filter(group -> choices.grooming().containsKey(group.key()))
                .flatMap(group -> group.labels().stream())
                .filter(label -> !choices.grooming().containsValue(label))
                .toList();
    }

    private State target(Transition step) {
        return workflow.state(step.to()).orElseThrow();
    }

    private Optional<Team> team(Choices choices) {
        return choices.of(Need.TEAM).flatMap(workflow::team);
    }

    private Edit<String> milestone(Transition step, Choices choices) {
        return Edit.putIfTold(step.milestone().map(workflow.milestones()::get).or(() -> choices.of(Need.MILESTONE)));
    }

    private static Edit<List<String>> assignee(Choices choices) {
        return Edit.putIfTold(choices.of(Need.ASSIGNEE)
                .map(name -> name.startsWith("@") ? name.substring(1) : name)
                .map(List::of));
    }

    private static Edit<LocalDate> dueDate(Choices choices) {
        return Edit.putIfTold(choices.of(Need.DUE_DATE).map(LocalDate::parse));
    }

    private static Optional<Openness> openness(State to, boolean open) {
        if (to.open()) {
            return open ? Optional.empty() : Optional.of(Openness.REOPEN);
        }
        return Optional.of(Openness.CLOSE);
    }

    private List<State> statesOf(IssueNow issue) {
        LabelReading reading = labels.read(issue.labels());
        return reading.states().isEmpty() ? List.of(workflow.initial()) : reading.states();
    }

    private String notFromHere(Transition step, IssueNow issue) {
        String here = statesOf(issue).stream().map(State::title).collect(Collectors.joining(" and "));
        return "\"" + step.title() + "\" is no step for a request that is in " + here + ". The steps from there are: "
                + titles(possible(issue));
    }

    private static String titles(List<Transition> steps) {
        return steps.stream().map(Transition::title).collect(Collectors.joining(", ", "", "."));
    }

    private static Decision refused(String sentence) {
        return new Decision.Refused(List.of(new Refusal(Optional.empty(), sentence)));
    }
}
