package dev.smrequest.intake.filing.submission;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.template.field.Answers;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person submitted, and what became of it. The id is the marker in the description; {@code urgency} is there
 * when it needs attention now.
 */
public record Submission(
        String id, Content content, Optional<Urgency> urgency, Instant receivedAt, Filing filing, Shown shown) {
    /**
     * The submitted text as typed.
     *
     * @param rootView the form's first view; a form is filed once, however often Slack delivers its last page
     * @param viewId the view that shows how the filing goes
     * @param fingerprint the template version the form was made from
     */
    public record Content(
            String rootView,
            String viewId,
            String requester,
            String title,
            Answers answers,
            String fingerprint,
            Optional<MessageRef> source) {}

    /**
     * What the requester has seen of the filing.
     *
     * @param viewHash the hash of the modal as it was last updated
     * @param keptWaiting whether they were told that it is not filed, so that they want to hear when it is
     * @param alerted whether they may read that the team was alerted
     */
    public record Shown(Optional<String> viewHash, boolean keptWaiting, boolean alerted) {
        public static final Shown NOTHING = new Shown(Optional.empty(), false, false);
    }
}
