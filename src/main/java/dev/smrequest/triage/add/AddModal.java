package dev.smrequest.triage.add;

import com.slack.api.model.view.ViewState;
import dev.smrequest.slack.app.Modal;
import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.slack.app.call.ModalState;
import java.util.Map;
import java.util.Optional;

/** Takes the request chosen for a message, and has the message added. */
public final class AddModal implements Modal {
    private static final String FORGOTTEN =
            "This form was open for so long that it is forgotten. Please close it and use the shortcut on the message again.";

    private final AdditionDesk desk;

    public AddModal(AdditionDesk desk) {
        this.desk = desk;
    }

    @Override
    public String callbackId() {
        return AddView.CALLBACK;
    }

    @Override
    public ModalReply submitted(ModalState submission) {
        Optional<Long> iid = value(submission, AddView.REQUEST, RecentRequests.MENU)
                .map(value -> value.getSelectedOption())
                .map(option -> option.getValue())
                .filter(number -> number.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf);
        if (iid.isEmpty()) {
            return error("Choose a request: type its number or words of its title.");
        }
        if (desk.of(submission).isEmpty()) {
            return error(FORGOTTEN);
        }
        Optional<String> comment = value(submission, AddView.COMMENT, AddView.COMMENT)
                .map(ViewState.Value::getValue)
                .filter(text -> !text.isBlank());
        desk.accept(submission.privateMetadata(), new Addition.Wish(iid.get(), comment, submission.viewId()));
        return new ModalReply.Show(AddView.saying("Adding the message to request #" + iid.get() + " …"));
    }

    private static Optional<ViewState.Value> value(ModalState submission, String block, String action) {
        return Optional.ofNullable(
                submission.values().getOrDefault(block, Map.of()).get(action));
    }

    private static ModalReply error(String sentence) {
        return new ModalReply.Errors(Map.of(AddView.REQUEST, sentence));
    }
}
