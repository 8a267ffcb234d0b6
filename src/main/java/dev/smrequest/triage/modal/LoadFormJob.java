package dev.smrequest.triage.modal;

import dev.smrequest.failure.BotException;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.triage.access.Gate;
import dev.smrequest.triage.access.Requesters;
import dev.smrequest.triage.access.Standing;
import dev.smrequest.triage.modal.form.TriageForm;
import dev.smrequest.triage.modal.form.TriageForms;
import dev.smrequest.triage.modal.form.TriageForms.Subject;
import java.time.Instant;
import java.util.Optional;

/** Reads the request of a form that was just opened. Its person is told when that takes long or cannot be done. */
public final class LoadFormJob implements JobHandler<Subject> {
    private static final int NOT_FOUND = 404;
    private static final String FAILED =
            "The request could not be read. Please try again later, or make the change in GitLab.";

    private final TriageForms forms;
    private final GitLab gitlab;
    private final Gate gate;
    private final Requesters requesters;
    private final Slack slack;

    public LoadFormJob(TriageForms forms, GitLab gitlab, Gate gate, Requesters requesters, Slack slack) {
        this.forms = forms;
        this.gitlab = gitlab;
        this.gate = gate;
        this.requesters = requesters;
        this.slack = slack;
    }

    @Override
    public JobKind<Subject> kind() {
        return TriageForms.LOAD;
    }

    @Override
    public void run(Subject subject) {
        forms.find(subject.form()).ifPresent(form -> {
            Standing standing =
                    gate.standing(form.content().userId(), form.content().iid());
            Optional<String> objection = gate.objection(standing, Optional.empty());
            if (objection.isPresent()) {
                say(subject, objection.get());
            } else {
                load(form, standing);
            }
        });
    }

    private void load(TriageForm form, Standing standing) {
        IssueSnapshot issue = gitlab.read(form.content().iid()).withShortDescription();
        Optional<String> requester = requesters.of(issue.iid());
        forms.change(form.id(), now -> now.with(issue, requester, standing));
    }

    @Override
    public void retrying(Subject subject, BotException cause, Instant nextTry) {
        String who = cause instanceof SlackException ? "Slack" : "GitLab";
        say(subject, who + " cannot be reached right now. I keep trying: the request appears here as soon as it can.");
    }

    @Override
    public void givenUp(Subject subject, Exception cause) {
        say(subject, cause instanceof GitLabException refusal ? why(refusal) : FAILED);
    }

    private static String why(GitLabException refusal) {
        return refusal.forPeople()
                + (refusal.status() == NOT_FOUND ? " Please check the number or link." : " Please try again later.");
    }

    private void say(Subject subject, String sentence) {
        forms.find(subject.form())
                .ifPresent(form -> form.content()
                        .origin()
                        .viewId()
                        .ifPresent(view -> PlainTriageView.saying(form.content().iid(), sentence)
                                .replaceIfOpen(slack, view)));
    }
}
