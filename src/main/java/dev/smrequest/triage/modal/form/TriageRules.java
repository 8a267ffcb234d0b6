package dev.smrequest.triage.modal.form;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.triage.access.Standing;
import dev.smrequest.triage.act.Position;
import dev.smrequest.triage.modal.form.TriageForm.Entered;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import dev.smrequest.workflow.recipe.Choices;
import dev.smrequest.workflow.recipe.Decision;
import dev.smrequest.workflow.recipe.IssueNow;
import dev.smrequest.workflow.recipe.QuickActionSnippet;
import dev.smrequest.workflow.recipe.RecipeBook;
import java.util.List;
import java.util.Optional;

/** What the workflow says of a form: the steps there are, whether the chosen one can be taken, and the snippet. */
public final class TriageRules {
    private final Workflow workflow;
    private final RecipeBook recipes;
    private final MilestoneChoices milestones;

    public TriageRules(Workflow workflow, RecipeBook recipes, MilestoneChoices milestones) {
        this.workflow = workflow;
        this.recipes = recipes;
        this.milestones = milestones;
    }

    /** The steps that the form's person may take from here, called as they would. */
    public List<Transition> possible(TriageForm form) {
        List<Transition> possible = recipes.possible(now(form.content().issue().orElseThrow()));
        return isForTriagers(form)
                ? possible
                : possible.stream()
                        .filter(Transition::requesterToo)
                        .map(this::inRequestersWords)
                        .toList();
    }

    /** Whether the form's person takes every step, not only those of a requester. */
    public boolean isForTriagers(TriageForm form) {
        return form.content().standing() == Standing.TRIAGER;
    }

    /** The chosen step, called as the form's person would. */
    public Optional<Transition> chosen(TriageForm form) {
        return step(form.content().entered()).map(step -> isForTriagers(form) ? step : inRequestersWords(step));
    }

    /** To whoever asked, closing their own request is withdrawing it. */
    private Transition inRequestersWords(Transition step) {
        return closes(step) ? step.titled("Withdraw") : step;
    }

    /** The decision on what was entered. */
    public Decision decide(TriageForm form, Entered entered) {
        return recipes.decide(
                entered.step().orElse(""), now(form.content().issue().orElseThrow()), forStep(entered));
    }

    /** What was entered as far as the chosen step asks for it. */
    public Choices forStep(Entered entered) {
        Choices choices = Choices.none().groomed(entered.choices().grooming());
        Optional<Transition> step = entered.step().flatMap(workflow::transition);
        for (Need need : Need.values()) {
            Optional<String> told = entered.choices().of(need);
            if (told.isPresent() && step.filter(chosen -> chosen.asksFor(need)).isPresent()) {
                choices = choices.with(need, told.get());
            }
        }
        return choices;
    }

    /** Whether the chosen step closes the issue. */
    public boolean closes(Entered entered) {
        return step(entered).filter(this::closes).isPresent();
    }

    private boolean closes(Transition step) {
        return workflow.state(step.to()).filter(state -> state.terminal()).isPresent();
    }

    public Optional<Transition> step(Entered entered) {
        return entered.step().flatMap(workflow::transition);
    }

    /** Whether the workflow has labels to groom with. */
    public boolean hasGrooming() {
        return !workflow.grooming().isEmpty();
    }

    /** The digest of what the form's person sees of the request. */
    public String seen(TriageForm form) {
        return Position.of(form.content().issue().orElseThrow(), workflow.labels())
                .digest();
    }

    /** The snippet for this very issue; the handbook's general one as long as something is missing. */
    public Optional<String> snippet(TriageForm form) {
        Entered entered = form.content().entered();
        IssueSnapshot issue = form.content().issue().orElseThrow();
        return step(entered).map(step -> {
            Decision decision = decide(form, preset(step, entered));
            return decision instanceof Decision.Granted granted
                    ? QuickActionSnippet.of(
                            granted.change(),
                            issue.labels(),
                            issue.assignees().stream().map(Member::username).toList())
                    : QuickActionSnippet.of(recipes.sample(step, forStep(entered)));
        });
    }

    /** The milestone menu shows the present quarter as chosen before anybody touches it. */
    private Entered preset(Transition step, Entered entered) {
        boolean missing = step.asksFor(Need.MILESTONE)
                && entered.choices().of(Need.MILESTONE).isEmpty();
        return missing
                ? new Entered(
                        entered.step(), entered.choices().with(Need.MILESTONE, milestones.preset()), entered.comment())
                : entered;
    }

    private static IssueNow now(IssueSnapshot issue) {
        return new IssueNow(issue.labels(), issue.open());
    }
}
