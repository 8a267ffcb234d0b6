package dev.smrequest.triage.news;

import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.access.Requesters;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.Act.Outcome;
import dev.smrequest.triage.act.ActDesk;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import dev.smrequest.workflow.recipe.Choices;
import dev.smrequest.workflow.recipe.DoneWords;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What an act did, in words; the same in Slack and GitLab but for how each makes people's text harmless. */
public final class ActWords {
    private static final List<Need> DETAILS = List.of(Need.DESTINATION, Need.REASON, Need.DELIVERABLE, Need.DUE_DATE);

    private final Workflow workflow;
    private final ActDesk desk;
    private final Requesters requesters;

    public ActWords(Workflow workflow, ActDesk desk, Requesters requesters) {
        this.workflow = workflow;
        this.desk = desk;
        this.requesters = requesters;
    }

    /** Such as "Triaged to the PMM team", or "Undone: Triaged to the PMM team". */
    public String done(Act act, UnaryOperator<String> typed) {
        return act.content()
                .undoes()
                .map(undone -> desk.find(undone)
                        .map(earlier -> "Undone: " + done(earlier, typed))
                        .orElse("Undone"))
                .orElseGet(() -> step(act, typed));
    }

    /** What the person told besides, such as a reason: name and text, each in a pair. */
    public List<Detail> details(Act act) {
        Choices choices = act.content().choices();
        String done = act.content()
                .step()
                .flatMap(workflow::transition)
                .map(step -> step.done())
                .orElse("");
        return DETAILS.stream()
                .filter(need -> !done.contains("{" + need.name().toLowerCase(Locale.ROOT) + "}"))
                .flatMap(need -> choices.of(need).map(text -> new Detail(need, text)).stream())
                .toList();
    }

    /** One thing told besides. */
    public record Detail(Need need, String text) {
        public String name() {
            return switch (need) {
                case REASON -> "Reason";
                case DESTINATION -> "Goes to";
                case DELIVERABLE -> "Delivered";
                case DUE_DATE -> "Due";
                case TEAM, MILESTONE, ASSIGNEE -> need.name();
            };
        }
    }

    /** How the act went, for its actor; mrkdwn. */
    public String outcome(Act act, String issue) {
        if (act.outcome() instanceof Outcome.Applied) {
            return ":white_check_mark: " + done(act, Mrkdwn::line) + ": " + issue;
        }
        if (act.outcome() instanceof Outcome.Refused refused) {
            return ":warning: " + issue + ": " + Mrkdwn.text(refused.reason());
        }
        return "Working on " + issue + " …";
    }

    /** Whether somebody took their own request back. */
    public boolean isWithdrawal(Act act) {
        return act.content()
                .step()
                .flatMap(workflow::transition)
                .filter(step -> isWithdrawal(step, act))
                .isPresent();
    }

    private String step(Act act, UnaryOperator<String> typed) {
        return act.content()
                .step()
                .flatMap(workflow::transition)
                .map(step -> isWithdrawal(step, act)
                        ? "Withdrawn"
                        : DoneWords.of(workflow, step, act.content().choices(), typed))
                .orElse("Changed");
    }

    /** What requesters may do with their own request is to take it back, whatever the team calls that step. */
    private boolean isWithdrawal(Transition step, Act act) {
        return step.requesterToo()
                && requesters.of(act.iid()).filter(act.actor()::equals).isPresent();
    }
}
