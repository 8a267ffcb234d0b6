package dev.smrequest.triage.question.modal;

import dev.smrequest.notice.Replies;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.question.Question;
import dev.smrequest.triage.question.Questions;
import java.util.Optional;

/** Opens the form for the answer, for whoever was asked. */
public final class AnswerButton implements Button {
    public static final String ACTION = "answer_question";

    static final String TOO_LATE =
            "This question was answered already, or the request has moved on, so that no answer is"
                    + " needed any more. If you still want to say something, please comment on the issue.";

    private final Questions questions;
    private final Slack slack;
    private final Replies replies;

    public AnswerButton(Questions questions, Slack slack, Replies replies) {
        this.questions = questions;
        this.slack = slack;
        this.replies = replies;
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public void pressed(ButtonCall call) {
        Optional<Question> question = questions
                .find(call.value())
                .filter(Question::isOpen)
                .filter(asked -> asked.requester().filter(call.userId()::equals).isPresent());
        question.ifPresentOrElse(
                asked -> form(asked).open(slack, call.triggerId(), false),
                () -> replies.send(call.userId(), call.responseUrl(), TOO_LATE));
    }

    private static TypedView form(Question question) {
        return TypedView.of(
                new TypedView.Frame(
                        AnswerModal.CALLBACK,
                        "Request #" + question.iid(),
                        Mrkdwn.user(question.asker()) + " asks:\n" + Mrkdwn.text(question.text()),
                        "Your answer",
                        "Send"),
                question.id());
    }
}
