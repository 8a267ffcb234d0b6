package dev.smrequest.ping.answer;

import com.slack.api.model.view.ViewState;
import dev.smrequest.job.Errands;
import dev.smrequest.ping.answer.PassOnView.Kept;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Pings;
import dev.smrequest.slack.app.Modal;
import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.slack.app.call.ModalState;
import java.util.Map;
import java.util.Optional;

/** Takes who is to answer instead. */
public final class PassOnModal implements Modal {
    private final Pings pings;
    private final Errands errands;

    public PassOnModal(Pings pings, Errands errands) {
        this.pings = pings;
        this.errands = errands;
    }

    @Override
    public String callbackId() {
        return PassOnView.CALLBACK;
    }

    @Override
    public ModalReply submitted(ModalState submission) {
        Kept kept = Kept.read(submission.privateMetadata());
        Optional<String> to = value(submission, PassOnView.WHO).map(ViewState.Value::getSelectedUser);
        Optional<String> objection = objection(kept, submission.userId(), to);
        if (objection.isPresent()) {
            return new ModalReply.Errors(Map.of(PassOnView.WHO, objection.get()));
        }
        Optional<String> why = value(submission, PassOnView.WHY)
                .map(ViewState.Value::getValue)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        errands.send(
                PassOn.KIND, new PassOn(kept.ping(), submission.userId(), to.orElseThrow(), why, kept.responseUrl()));
        return new ModalReply.Close();
    }

    private Optional<String> objection(Kept kept, String userId, Optional<String> to) {
        if (to.isEmpty()) {
            return Optional.of("Choose who is to answer instead.");
        }
        if (to.get().equals(userId)) {
            return Optional.of("That is you. To answer yourself, close this form and press On it.");
        }
        boolean already = pings.find(kept.ping())
                .flatMap(Ping::answerer)
                .filter(to.get()::equals)
                .isPresent();
        return already
                ? Optional.of("They are to answer already. Choose somebody else, or close this form.")
                : Optional.empty();
    }

    private static Optional<ViewState.Value> value(ModalState submission, String field) {
        return Optional.ofNullable(
                submission.values().getOrDefault(field, Map.of()).get(field));
    }
}
