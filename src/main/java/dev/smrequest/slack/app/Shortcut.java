package dev.smrequest.slack.app;

import dev.smrequest.slack.app.call.ShortcutCall;

/** A global or message shortcut of the manifest. Runs on the request thread and must not call GitLab. */
public interface Shortcut {
    /** The callback id in {@code manifest.yml}. */
    String callbackId();

    void run(ShortcutCall call);
}
