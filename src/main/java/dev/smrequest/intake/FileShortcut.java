package dev.smrequest.intake;

import dev.smrequest.intake.form.Prefill;
import dev.smrequest.slack.app.Shortcut;
import dev.smrequest.slack.app.ShortcutCall;
import dev.smrequest.slack.app.ShortcutCall.SourceMessage;
import dev.smrequest.slack.text.MessageText;
import dev.smrequest.slack.text.PlainText;
import java.util.Optional;

/** The global shortcut and the one on a message, which fills the form in from that message. */
public final class FileShortcut implements Shortcut {
    public static final String GLOBAL = "file_request";
    public static final String FROM_MESSAGE = "file_from_message";
    /** A first line is a title up to here. */
    private static final int TITLE = 120;

    private final String callbackId;
    private final RequestForm form;

    public FileShortcut(String callbackId, RequestForm form) {
        this.callbackId = callbackId;
        this.form = form;
    }

    @Override
    public String callbackId() {
        return callbackId;
    }

    @Override
    public void run(ShortcutCall call) {
        form.open(call.triggerId(), call.message().map(FileShortcut::from).orElseGet(Prefill::nothing));
    }

    private static Prefill from(SourceMessage message) {
        String text = MessageText.plain(message.text()).strip();
        Optional<String> title =
                text.lines().findFirst().map(String::strip).map(line -> PlainText.shorten(line, TITLE));
        return new Prefill(title, Optional.of(text).filter(full -> !full.isEmpty()), Optional.of(message.ref()));
    }
}
