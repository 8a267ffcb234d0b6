package dev.smrequest.slack.app.call;

import dev.smrequest.slack.MessageRef;
import java.util.Optional;

/**
 * A click on a button, or a choice in a menu that tells at once: who, what (the button's value or the chosen option's;
 * empty when there is none), and where. The action id is the whole one.
 */
public record ButtonCall(String userId, String actionId, String value, String triggerId, Origin origin) {
    /**
     * Where something was pressed: in a message or a modal, and the address that answers that person; each is there as
     * far as Slack tells it.
     */
    public record Origin(Optional<String> responseUrl, Optional<MessageRef> message, Optional<ModalState> modal) {
        public static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Optional<String> responseUrl() {
        return origin.responseUrl();
    }
}
