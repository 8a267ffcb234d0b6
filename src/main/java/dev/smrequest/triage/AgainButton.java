package dev.smrequest.triage;

import dev.smrequest.notice.Replies;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.ActDesk;
import dev.smrequest.triage.modal.TriageOpener;
import dev.smrequest.triage.modal.TriageOpener.Wish;
import dev.smrequest.triage.modal.form.TriageForm.Entered;
import dev.smrequest.triage.news.ActorView;
import java.util.Optional;

/** After a refused act: opens the request as it is now, with what its person had entered. */
public final class AgainButton implements Button {
    private static final String FORGOTTEN =
            "What you wanted to do is not known here any more. Please open the request with `/sm-request triage` and its number.";

    private final ActDesk desk;
    private final TriageOpener opener;
    private final Replies replies;

    public AgainButton(ActDesk desk, TriageOpener opener, Replies replies) {
        this.desk = desk;
        this.opener = opener;
        this.replies = replies;
    }

    @Override
    public String actionId() {
        return ActorView.AGAIN;
    }

    @Override
    public void pressed(ButtonCall call) {
        Optional<Act> act =
                desk.find(call.value()).filter(found -> found.actor().equals(call.userId()));
        act.ifPresentOrElse(
                found -> open(found, call), () -> replies.send(call.userId(), call.responseUrl(), FORGOTTEN));
    }

    private void open(Act act, ButtonCall call) {
        Act.Content wanted = act.content();
        Entered entered = new Entered(wanted.step(), wanted.choices(), wanted.comment());
        Act.Origin origin = new Act.Origin(
                call.responseUrl().or(() -> wanted.origin().responseUrl()),
                Optional.empty(),
                wanted.origin().source());
        call.origin()
                .modal()
                .ifPresentOrElse(
                        modal -> opener.openAgain(call.userId(), act.iid(), origin.shownIn(modal.viewId()), entered),
                        () -> opener.open(
                                new Wish(call.userId(), act.iid(), call.triggerId(), origin, entered, false)));
    }
}
