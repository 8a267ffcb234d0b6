package dev.smrequest.triage.choose;

import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.slack.app.call.ModalState;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.choose.ChooseRequestView.Kept;
import dev.smrequest.triage.modal.TriageOpener;
import dev.smrequest.triage.modal.TriageOpener.Wish;
import dev.smrequest.triage.modal.form.TriageForm.Entered;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The buttons of the view that a message with no request, or with several, leads to. */
public final class ChooseButtons {
    private final TriageOpener opener;
    private final FileInstead filing;

    public ChooseButtons(TriageOpener opener, FileInstead filing) {
        this.opener = opener;
        this.filing = filing;
    }

    /** Opens the form for a new request from a message, on top of the modal that is open. */
    @FunctionalInterface
    public interface FileInstead {
        void open(String triggerId, Kept message);
    }

    public List<Button> all() {
        return List.of(
                new Pressed(ChooseRequestView.CHOSEN, this::chosen),
                new Pressed(ChooseRequestView.FILE, (call, kept) -> filing.open(call.triggerId(), kept)));
    }

    private void chosen(ButtonCall call, Kept kept) {
        opener.open(new Wish(
                call.userId(),
                Long.parseLong(call.value()),
                call.triggerId(),
                new Act.Origin(kept.responseUrl(), Optional.empty(), Optional.of(kept.message())),
                Entered.NOTHING,
                true));
    }

    private record Pressed(String actionId, BiConsumer<ButtonCall, Kept> effect) implements Button {
        @Override
        public void pressed(ButtonCall call) {
            call.origin()
                    .modal()
                    .map(ModalState::privateMetadata)
                    .map(Kept::read)
                    .ifPresent(kept -> effect.accept(call, kept));
        }
    }
}
