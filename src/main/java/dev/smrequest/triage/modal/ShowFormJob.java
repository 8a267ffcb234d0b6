package dev.smrequest.triage.modal;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.triage.modal.form.TriageForm;
import dev.smrequest.triage.modal.form.TriageForms;
import dev.smrequest.triage.modal.form.TriageForms.Subject;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a form as it is now. Two of these may overtake each other, so each looks again afterwards whether somebody has
 * entered more meanwhile.
 */
public final class ShowFormJob implements JobHandler<Subject> {
    private static final Logger LOG = LoggerFactory.getLogger(ShowFormJob.class);
    private static final int ROUNDS = 5;
    /** Slack's error for a view that its person has closed. */
    private static final String CLOSED = "not_found";

    private static final String APOLOGY =
            "The form of this request cannot be shown. Please make the change in GitLab and tell whoever runs the bot.";

    private final TriageForms forms;
    private final TriageView view;
    private final Slack slack;

    public ShowFormJob(TriageForms forms, TriageView view, Slack slack) {
        this.forms = forms;
        this.view = view;
        this.slack = slack;
    }

    @Override
    public JobKind<Subject> kind() {
        return TriageForms.SHOW;
    }

    @Override
    public void run(Subject subject) {
        int shown = -1;
        for (int round = 0; round < ROUNDS; round++) {
            Optional<TriageForm> form = forms.find(subject.form());
            if (form.isEmpty() || form.get().version() == shown) {
                return;
            }
            show(form.get());
            shown = form.get().version();
        }
    }

    private void show(TriageForm form) {
        try {
            form.content().origin().viewId().ifPresent(id -> slack.updateView(id, Optional.empty(), view.of(form)));
        } catch (SlackException e) {
            if (!e.error().equals(CLOSED)) {
                throw e;
            }
            LOG.info(
                    "The form of request #{} is not open any more: {}",
                    form.content().iid(),
                    e.error());
        }
    }

    @Override
    public void givenUp(Subject subject, Exception cause) {
        LOG.warn("A triage form could not be shown", cause);
        forms.find(subject.form()).ifPresent(this::apologize);
    }

    private void apologize(TriageForm form) {
        form.content()
                .origin()
                .viewId()
                .ifPresent(id ->
                        PlainTriageView.saying(form.content().iid(), APOLOGY).replaceIfOpen(slack, id));
    }
}
