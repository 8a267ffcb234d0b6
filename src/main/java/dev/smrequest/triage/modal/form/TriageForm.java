package dev.smrequest.triage.modal.form;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.triage.access.Standing;
import dev.smrequest.triage.act.Act;
import dev.smrequest.workflow.recipe.Choices;
import java.util.Optional;

/** An open triage form and what its person has entered so far; {@code version} counts what was entered. */
public record TriageForm(String id, Content content, int version) {
    /**
     * What the form is about.
     *
     * @param issue the request as its person sees it, its description cut; empty until it was read
     * @param requester who asked, by Slack user id
     * @param standing what the form's person is to the request; the least until the request was read
     */
    public record Content(
            String userId,
            long iid,
            Act.Origin origin,
            Optional<IssueSnapshot> issue,
            Optional<String> requester,
            Standing standing,
            Entered entered) {}

    /** What was entered: the step and what it needs, and a comment for the issue. */
    public record Entered(Optional<String> step, Choices choices, Optional<String> comment) {
        public static final Entered NOTHING = new Entered(Optional.empty(), Choices.none(), Optional.empty());

        /** A step that was chosen before the form opened. */
        public static Entered chosen(String step) {
            return new Entered(Optional.of(step), Choices.none(), Optional.empty());
        }
    }

    public Content with(IssueSnapshot issue, Optional<String> requester, Standing standing) {
        return new Content(
                content.userId(),
                content.iid(),
                content.origin(),
                Optional.of(issue),
                requester,
                standing,
                content.entered());
    }

    public Content with(Entered entered) {
        return new Content(
                content.userId(),
                content.iid(),
                content.origin(),
                content.issue(),
                content.requester(),
                content.standing(),
                entered);
    }
}
