package dev.smrequest.triage.news;

import dev.smrequest.card.CardSubject;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Spot;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.Act.Outcome;
import java.util.Optional;

/** Says below the request's card who did what. Of a confidential request the card's state is all that a channel hears. */
public final class ThreadNews {
    private static final int COMMENT = 2_000;

    private final Outbox outbox;
    private final ActWords words;

    public ThreadNews(Outbox outbox, ActWords words) {
        this.outbox = outbox;
        this.words = words;
    }

    public void tell(Act act) {
        Optional<MessageRef> card = outbox.standing(CardSubject.of(act.iid()));
        boolean open = act.outcome() instanceof Outcome.Applied applied && !applied.confidential();
        if (open && card.isPresent()) {
            outbox.show("act:" + act.id(), Spot.below(card.get()), () -> Message.of(text(act)));
        }
    }

    private String text(Act act) {
        StringBuilder text = new StringBuilder(words.done(act, Mrkdwn::line) + " by " + Mrkdwn.user(act.actor()) + ".");
        words.details(act)
                .forEach(detail -> text.append("\n*")
                        .append(detail.name())
                        .append(":* ")
                        .append(Mrkdwn.line(detail.text(), COMMENT)));
        act.content().comment().ifPresent(comment -> text.append("\n").append(Mrkdwn.text(comment, COMMENT)));
        return text.toString();
    }
}
