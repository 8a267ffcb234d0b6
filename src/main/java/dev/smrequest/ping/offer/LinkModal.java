package dev.smrequest.ping.offer;

import dev.smrequest.ping.record.Pings;
import dev.smrequest.slack.app.Modal;
import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.slack.app.call.ModalState;
import dev.smrequest.triage.add.RecentRequests;
import java.util.Map;
import java.util.Optional;

/** Takes the request that a message is about. */
public final class LinkModal implements Modal {
    private final Pings pings;

    public LinkModal(Pings pings) {
        this.pings = pings;
    }

    @Override
    public String callbackId() {
        return LinkView.CALLBACK;
    }

    @Override
    public ModalReply submitted(ModalState submission) {
        Optional<Long> iid = Optional.ofNullable(submission
                        .values()
                        .getOrDefault(LinkView.REQUEST, Map.of())
                        .get(RecentRequests.MENU))
                .map(value -> value.getSelectedOption())
                .map(option -> option.getValue())
                .filter(number -> number.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf);
        if (iid.isEmpty()) {
            return error("Choose a request: type its number or words of its title.");
        }
        return pings.about(submission.privateMetadata(), iid.get())
                ? new ModalReply.Close()
                : error("This message is dealt with already. Close this form; the thread says how.");
    }

    private static ModalReply error(String sentence) {
        return new ModalReply.Errors(Map.of(LinkView.REQUEST, sentence));
    }
}
