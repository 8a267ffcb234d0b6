package dev.smrequest.intake.filing.submission;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.template.field.Answers;
import java.time.Instant;
import java.util.Optional;

/** What a person submitted, and what became of it. The id is the marker in the description. */
public record Submission(String id, Content content, Instant receivedAt, Filing filing, Optional<String> viewHash) {
    /**
     * The submitted text as typed.
     *
     * @param viewId the modal it came from; a modal is filed once, however often Slack delivers it
     * @param fingerprint the template version the form was made from
     */
    public record Content(
            String viewId,
            String requester,
            String title,
            Answers answers,
            String fingerprint,
            Optional<MessageRef> source) {}

    Submission filed(long iid, String url) {
        return new Submission(id, content, receivedAt, new Filing.Filed(iid, url), viewHash);
    }
}
