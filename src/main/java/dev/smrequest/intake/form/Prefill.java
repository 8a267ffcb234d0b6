package dev.smrequest.intake.form;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.text.PlainText;
import java.util.Optional;

/** What is known before the form opens: a title, a first text, the message it came from. Plain text, unescaped. */
public record Prefill(Optional<String> title, Optional<String> text, Optional<MessageRef> source) {
    /** A first line is a title up to here. */
    private static final int TITLE = 120;

    public static Prefill nothing() {
        return new Prefill(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Prefill titled(String title) {
        return new Prefill(Optional.of(title).filter(text -> !text.isBlank()), Optional.empty(), Optional.empty());
    }

    /** From a message as people read it: its first line as the title, all of it as the first text. */
    public static Prefill from(String message, MessageRef ref) {
        String text = message.strip();
        Optional<String> title =
                text.lines().findFirst().map(String::strip).map(line -> PlainText.shorten(line, TITLE));
        return new Prefill(title, Optional.of(text).filter(full -> !full.isEmpty()), Optional.of(ref));
    }
}
