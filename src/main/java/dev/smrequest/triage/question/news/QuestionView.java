package dev.smrequest.triage.question.news;

import com.slack.api.model.block.LayoutBlock;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.question.Question;
import dev.smrequest.triage.question.modal.AnswerButton;
import dev.smrequest.triage.reference.IssueLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A question and its answer as messages. */
public final class QuestionView {
    private static final int TYPED = 1_200;

    private final IssueLinks links;

    public QuestionView(IssueLinks links) {
        this.links = links;
    }

    Message forRequester(Question question) {
        String text = Mrkdwn.user(question.asker()) + " has a question about your request " + number(question) + ":\n"
                + quote(question.text()) + "\n" + after(question);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(text));
        if (question.isOpen()) {
            blocks.add(Blocks.actions(List.of(Blocks.primary(AnswerButton.ACTION, question.id(), "Answer"))));
        }
        return new Message(text, blocks, Optional.empty());
    }

    private static String after(Question question) {
        if (question.isOpen()) {
            return "Your request waits for the answer.";
        }
        return question.answer()
                .map(answer -> "Your answer:\n" + quote(answer) + "\nThank you. Your request goes on.")
                .orElse("No answer is needed any more: the request has moved on.");
    }

    Message forAsker(Question question) {
        return Message.of(who(question) + " answered your question about request " + number(question) + ":\n"
                + quote(question.answer().orElse("")) + "\nThe request is back in the queue of the stand-up.");
    }

    Message forThread(Question question) {
        return Message.of(Mrkdwn.user(question.asker()) + " asked:\n" + quote(question.text()) + "\n" + who(question)
                + " answered:\n" + quote(question.answer().orElse("")));
    }

    private static String who(Question question) {
        return question.requester().map(Mrkdwn::user).orElse("The requester");
    }

    private String number(Question question) {
        return links.number(question.iid());
    }

    private static String quote(String typed) {
        return "> " + Mrkdwn.text(typed.strip(), TYPED).replace("\n", "\n> ");
    }
}
