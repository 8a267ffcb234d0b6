package dev.smrequest.intake;

import dev.smrequest.intake.form.Prefill;
import dev.smrequest.slack.app.Shortcut;
import dev.smrequest.slack.app.call.ShortcutCall;
import dev.smrequest.slack.text.MessageText;

/** The global shortcut and the one on a message, which fills the form in from that message. */
public final class FileShortcut implements Shortcut {
    public static final String GLOBAL = "file_request";
    public static final String FROM_MESSAGE = "file_from_message";
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
        form.open(
                call.triggerId(),
                call.message()
                        .map(message -> Prefill.from(MessageText.plain(message.text()), message.ref()))
                        .orElseGet(Prefill::nothing));
    }
}
