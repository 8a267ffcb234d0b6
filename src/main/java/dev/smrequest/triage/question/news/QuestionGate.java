package dev.smrequest.triage.question.news;

import dev.smrequest.notice.Replies;
import dev.smrequest.triage.access.Gate;
import dev.smrequest.triage.question.Question;
import dev.smrequest.triage.question.Questions;
import java.util.Optional;

/** Lets a question through to its requester if whoever asks it may. */
public final class QuestionGate {
    private final Gate gate;
    private final Questions questions;
    private final Replies replies;

    public QuestionGate(Gate gate, Questions questions, Replies replies) {
        this.gate = gate;
        this.questions = questions;
        this.replies = replies;
    }

    public void pass(Question question) {
        if (!question.isOpen()) {
            return;
        }
        Optional<String> objection = gate.objection(question.asker());
        if (objection.isPresent()) {
            questions.withdraw(question);
            replies.send(question.asker(), Optional.empty(), ":warning: " + objection.get());
        } else {
            questions.spread(question);
        }
    }
}
