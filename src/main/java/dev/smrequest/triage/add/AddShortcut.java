package dev.smrequest.triage.add;

import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.Shortcut;
import dev.smrequest.slack.app.call.ShortcutCall;

/** "Add to SM request" on a message: asks which request it belongs to. */
public final class AddShortcut implements Shortcut {
    public static final String ID = "add_to_request";

    private final AdditionDesk desk;
    private final Slack slack;

    public AddShortcut(AdditionDesk desk, Slack slack) {
        this.desk = desk;
        this.slack = slack;
    }

    @Override
    public String callbackId() {
        return ID;
    }

    @Override
    public void run(ShortcutCall call) {
        call.message().ifPresent(message -> {
            Addition begun = desk.begin(call.userId(), message, call.responseUrl());
            slack.openView(call.triggerId(), AddView.of(begun));
        });
    }
}
