package dev.smrequest.triage.question.modal;

import dev.smrequest.slack.app.Modal;
import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.slack.app.call.ModalState;
import dev.smrequest.triage.question.Question;
import dev.smrequest.triage.question.Questions;
import java.util.Map;
import java.util.Optional;

/** Takes the requester's answer. */
public final class AnswerModal implements Modal {
    static final String CALLBACK = "answer_question";

    private final Questions questions;

    public AnswerModal(Questions questions) {
        this.questions = questions;
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public ModalReply submitted(ModalState submission) {
        String text = TypedView.typed(submission.values());
        if (text.isEmpty()) {
            return error("Type your answer.");
        }
        Optional<Question> question = questions.find(submission.privateMetadata());
        boolean theirs = question.flatMap(Question::requester)
                .filter(submission.userId()::equals)
                .isPresent();
        return theirs && questions.answer(submission.privateMetadata(), text)
                ? new ModalReply.Close()
                : error(AnswerButton.TOO_LATE);
    }

    private static ModalReply error(String sentence) {
        return new ModalReply.Errors(Map.of(TypedView.BLOCK, sentence));
    }
}
