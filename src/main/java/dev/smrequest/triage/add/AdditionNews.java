package dev.smrequest.triage.add;

import dev.smrequest.failure.Retry;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import java.util.Optional;

/** Tells whoever added a message how it went: in the modal while it is open, else by its response URL, else by DM. */
public final class AdditionNews {
    private final Slack slack;
    private final Outbox outbox;

    public AdditionNews(Slack slack, Outbox outbox) {
        this.slack = slack;
        this.outbox = outbox;
    }

    /** {@code mrkdwn} has user text escaped already. */
    void tell(Addition addition, String mrkdwn) {
        boolean heard = inModal(addition, mrkdwn)
                || addition.source()
                        .responseUrl()
                        .filter(url -> worked(() -> slack.respond(url, Message.of(mrkdwn))))
                        .isPresent();
        if (!heard) {
            outbox.show("added:" + addition.id(), slack.openDm(addition.source().userId()), () -> Message.of(mrkdwn));
        }
    }

    /** Whether the modal is open and says it now. */
    boolean inModal(Addition addition, String mrkdwn) {
        return addition.wish()
                .map(Addition.Wish::viewId)
                .filter(view -> worked(() -> slack.updateView(view, Optional.empty(), AddView.saying(mrkdwn))))
                .isPresent();
    }

    private static boolean worked(Runnable call) {
        try {
            call.run();
            return true;
        } catch (SlackException e) {
            if (e.retry() == Retry.NEVER) {
                return false;
            }
            throw e;
        }
    }
}
