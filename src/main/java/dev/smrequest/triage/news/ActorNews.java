package dev.smrequest.triage.news;

import dev.smrequest.failure.Retry;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.triage.act.Act;
import java.util.Optional;

/** Tells whoever asked for an act how it went, where they are looking: in the modal, by its response URL, else by DM. */
public final class ActorNews {
    private final Slack slack;
    private final Outbox outbox;
    private final ActorView view;

    public ActorNews(Slack slack, Outbox outbox, ActorView view) {
        this.slack = slack;
        this.outbox = outbox;
        this.view = view;
    }

    /** A modal can be closed and its Undo lost, so the address gets the answer as well where there is one. */
    public void tell(Act act) {
        boolean shown =
                act.content().origin().viewId().filter(id -> inModal(id, act)).isPresent();
        Optional<String> url = act.content().origin().responseUrl();
        boolean answered = url.filter(address -> byUrl(address, act)).isPresent();
        if ((!shown && !answered) || outbox.standing(subject(act)).isPresent()) {
            Message message = view.message(act);
            outbox.show(subject(act), slack.openDm(act.actor()), () -> message);
        }
    }

    /** Says that it takes longer; the same message says later how it went. Who walks a stand-up sees it there. */
    public void delayed(Act act) {
        Act.Origin origin = act.content().origin();
        boolean told = origin.walk().isPresent()
                || origin.viewId().filter(id -> waitsInModal(id, act)).isPresent();
        if (!told) {
            outbox.show(subject(act), slack.openDm(act.actor()), () -> view.waitingMessage(act));
        }
    }

    private boolean waitsInModal(String viewId, Act act) {
        return worked(() -> slack.updateView(viewId, Optional.empty(), view.waiting(act)));
    }

    private static String subject(Act act) {
        return "outcome:" + act.id();
    }

    private boolean inModal(String viewId, Act act) {
        return worked(() -> slack.updateView(viewId, Optional.empty(), view.modal(act)));
    }

    private boolean byUrl(String url, Act act) {
        return worked(() -> slack.respond(url, view.message(act)));
    }

    /** False when Slack will never take it: the modal is closed, the address used up. */
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
