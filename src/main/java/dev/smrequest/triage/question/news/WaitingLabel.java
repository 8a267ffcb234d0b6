package dev.smrequest.triage.question.news;

import dev.smrequest.gitlab.GitLab;
import dev.smrequest.notice.Replies;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.question.Question;
import dev.smrequest.triage.question.Questions;
import dev.smrequest.workflow.IssueChange;
import java.util.List;
import java.util.Optional;

/** Keeps a label on an issue as long as it waits for an answer, where one is configured for that. */
public final class WaitingLabel {
    private final Optional<String> label;
    private final GitLab gitlab;
    private final Questions questions;
    private final Replies replies;

    public WaitingLabel(Optional<String> label, GitLab gitlab, Questions questions, Replies replies) {
        this.label = label;
        this.gitlab = gitlab;
        this.questions = questions;
        this.replies = replies;
    }

    /** Puts it on, or takes it off, as the newest question on the issue wants it. */
    public void converge(Question question) {
        label.ifPresent(name -> {
            boolean wanted =
                    questions.latest(question.iid()).filter(Question::isOpen).isPresent();
            boolean there = gitlab.read(question.iid()).labels().contains(name);
            if (wanted != there) {
                gitlab.apply(
                        question.iid(),
                        wanted
                                ? IssueChange.ofLabels(List.of(name), List.of())
                                : IssueChange.ofLabels(List.of(), List.of(name)));
                questions.told(question);
            }
        });
    }

    public void failed(Question question, Exception cause) {
        replies.send(
                question.asker(),
                Optional.empty(),
                ":warning: The label " + Mrkdwn.code(label.orElse("")) + " of request #" + question.iid()
                        + " could not be changed: " + Mrkdwn.text(String.valueOf(cause.getMessage()))
                        + " The question itself was asked.");
    }
}
