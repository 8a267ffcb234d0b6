package dev.smrequest.intake.form;

import dev.smrequest.slack.MessageRef;
import java.util.Optional;

/**
 * What a form page must remember between opening and submission; travels in the view's private metadata (Slack: at most
 * 3000 characters). {@code fingerprint} names the template version the page was made from.
 */
public record FormContext(String fingerprint, int page, Optional<MessageRef> source) {

    /** The context of the page after this one. */
    public FormContext next() {
        return new FormContext(fingerprint, page + 1, source);
    }

    /** One line: fingerprint, page and, when filed from a message, its channel and time stamp. */
    public String write() {
        String place = source.map(ref -> " " + ref.channel() + " " + ref.ts()).orElse("");
        return fingerprint + " " + page + place;
    }

    /** Reads what {@link #write()} wrote. */
    public static FormContext read(String privateMetadata) {
        String[] parts = privateMetadata.split(" ", -1);
        Optional<MessageRef> source =
                parts.length == 4 ? Optional.of(new MessageRef(parts[2], parts[3])) : Optional.empty();
        return new FormContext(parts[0], Integer.parseInt(parts[1]), source);
    }
}
