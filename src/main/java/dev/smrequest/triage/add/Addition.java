package dev.smrequest.triage.add;

import dev.smrequest.slack.app.call.ShortcutCall.SourceMessage;
import java.util.Optional;

/** A message that somebody wants to add to a request; {@code wish} is empty as long as they have not chosen one. */
record Addition(String id, Source source, Optional<Wish> wish, boolean written) {
    /** The message, who is adding it, and the address that answers them. */
    record Source(String userId, SourceMessage message, Optional<String> responseUrl) {}

    /** The request chosen, a comment, and the modal in which it was chosen. */
    record Wish(long iid, Optional<String> comment, String viewId) {}
}
