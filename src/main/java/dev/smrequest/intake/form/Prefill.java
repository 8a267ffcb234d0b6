package dev.smrequest.intake.form;

import dev.smrequest.slack.MessageRef;
import java.util.Optional;

/** What is known before the form opens: a title, a first text, the message it came from. Plain text, unescaped. */
public record Prefill(Optional<String> title, Optional<String> text, Optional<MessageRef> source) {
    public static Prefill nothing() {
        return new Prefill(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Prefill titled(String title) {
        return new Prefill(Optional.of(title).filter(text -> !text.isBlank()), Optional.empty(), Optional.empty());
    }
}
