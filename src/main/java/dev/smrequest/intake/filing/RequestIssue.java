package dev.smrequest.intake.filing;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.issue.NewIssue;
import dev.smrequest.intake.RequestTemplate;
import dev.smrequest.intake.RequestTemplates;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.template.action.TemplateActions;
import dev.smrequest.template.description.Attention;
import dev.smrequest.template.description.Description;
import dev.smrequest.template.description.Footer;
import dev.smrequest.template.description.SubmissionMarker;
import dev.smrequest.template.field.Answers;
import dev.smrequest.template.usertext.UserText;
import dev.smrequest.workflow.LabelReading;
import dev.smrequest.workflow.Workflow;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Composes the issue of a submission: the template filled in, its own labels, and what makes it a new request. */
public final class RequestIssue {
    private final RequestTemplates templates;
    private final Workflow workflow;
    private final Slack slack;
    private final Optional<String> urgentLabel;

    /** {@code urgentLabel} is put on what needs attention now; none when empty. */
    public RequestIssue(RequestTemplates templates, Workflow workflow, Slack slack, Optional<String> urgentLabel) {
        this.templates = templates;
        this.workflow = workflow;
        this.slack = slack;
        this.urgentLabel = urgentLabel;
    }

    NewIssue of(Submission submission) {
        RequestTemplate version = templates.version(submission.content().fingerprint());
        Answers answers = submission.content().answers();
        TemplateActions actions = version.form().actions();
        return new NewIssue(
                UserText.title(submission.content().title()),
                Description.compose(version.template(), answers, attention(submission), footer(submission)),
                labels(submission, actions.labels()),
                actions.milestone(),
                actions.assignees(),
                version.form().dueDate(answers),
                actions.confidential());
    }

    /** The template's labels decide; what a request cannot be found without is added where the template forgot it. */
    private List<String> labels(Submission submission, List<String> fromTemplate) {
        Set<String> labels = new LinkedHashSet<>(fromTemplate);
        LabelReading reading = workflow.labels().read(fromTemplate);
        if (reading.states().isEmpty()) {
            labels.addAll(workflow.labels().forNewRequest());
        }
        labels.add(workflow.baseLabel());
        submission.urgency().flatMap(urgency -> urgentLabel).ifPresent(labels::add);
        return List.copyOf(labels);
    }

    private static Optional<Attention> attention(Submission submission) {
        return submission.urgency().map(urgency -> new Attention(urgency.reason(), urgency.neededBy()));
    }

    private Footer footer(Submission submission) {
        String requester = submission.content().requester();
        Optional<String> name = unlessRefused(() -> slack.person(requester).name());
        Optional<URI> link = submission.content().source().flatMap(this::permalink);
        return new Footer(name.orElse(requester), link, new SubmissionMarker(submission.id()));
    }

    private Optional<URI> permalink(MessageRef message) {
        return unlessRefused(() -> slack.permalink(message)).map(URI::create);
    }

    private static boolean takesAnAdmin(Duration wait) {
        return wait.compareTo(Duration.ofMinutes(5)) > 0;
    }

    /** A name or link that Slack will never tell, or not before an admin acts, is no reason not to file; one that it cannot tell now is waited for. */
    private static Optional<String> unlessRefused(Supplier<String> question) {
        try {
            return Optional.of(question.get());
        } catch (SlackException e) {
            if (e.retry() == Retry.NEVER
                    || e.retryAfter().filter(RequestIssue::takesAnAdmin).isPresent()) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
