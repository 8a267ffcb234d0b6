package dev.smrequest.triage.question.news;

import dev.smrequest.gitlab.issue.IssueNote;
import dev.smrequest.slack.Slack;
import dev.smrequest.template.description.SubmissionMarker;
import dev.smrequest.template.usertext.UserText;
import dev.smrequest.triage.news.OneNote;
import dev.smrequest.triage.question.Question;
import dev.smrequest.triage.question.Questions;

/** Writes question and answer on the issue, each once, where everybody concerned can read them later. */
public final class QuestionNotes {
    private final OneNote comments;
    private final Questions questions;
    private final Slack slack;

    public QuestionNotes(OneNote comments, Questions questions, Slack slack) {
        this.comments = comments;
        this.questions = questions;
        this.slack = slack;
    }

    public void question(Question question) {
        write(
                question,
                question.id() + "q",
                "**Question for the requester**, by " + name(question.asker()) + " from Slack:",
                question.text());
    }

    public void answer(Question question) {
        question.answer()
                .ifPresent(answer -> write(
                        question,
                        question.id() + "a",
                        "**Answer**, by " + question.requester().map(this::name).orElse("the requester")
                                + " from Slack:",
                        answer));
    }

    private void write(Question question, String token, String head, String typed) {
        SubmissionMarker marker = new SubmissionMarker(token);
        String body = String.join("\n\n", head, UserText.block(typed), marker.line());
        comments.write(token, question.iid(), new IssueNote(body, marker.line()));
        questions.told(question);
    }

    private String name(String userId) {
        return UserText.line(slack.person(userId).name());
    }
}
