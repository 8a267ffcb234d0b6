package dev.smrequest.triage.question.news;

import dev.smrequest.card.CardSubject;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.Spot;
import dev.smrequest.triage.question.Question;
import dev.smrequest.triage.question.Questions;
import java.util.Optional;

/** Tells people in Slack of a question and its answer. Of a confidential request the channel hears nothing. */
public final class QuestionNews {
    private final Outbox outbox;
    private final Slack slack;
    private final GitLab gitlab;
    private final Questions questions;
    private final QuestionView view;

    public QuestionNews(Outbox outbox, Slack slack, GitLab gitlab, Questions questions, QuestionView view) {
        this.outbox = outbox;
        this.slack = slack;
        this.gitlab = gitlab;
        this.questions = questions;
        this.view = view;
    }

    /** One message, which says what became of the question later. */
    public void toRequester(Question question) {
        question.requester()
                .ifPresent(requester -> outbox.show(
                        "question:" + question.id(),
                        slack.openDm(requester),
                        () -> view.forRequester(questions.find(question.id()).orElse(question))));
    }

    public void toAsker(Question question) {
        Message message = view.forAsker(question);
        outbox.show("answer:" + question.id(), slack.openDm(question.asker()), () -> message);
    }

    public void toThread(Question question) {
        Optional<MessageRef> card = outbox.standing(CardSubject.of(question.iid()));
        if (card.isPresent() && !gitlab.read(question.iid()).confidential()) {
            outbox.show("answer-thread:" + question.id(), Spot.below(card.get()), () -> view.forThread(question));
        }
    }
}
