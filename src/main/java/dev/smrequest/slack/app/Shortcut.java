package dev.smrequest.slack.app;

/** A global or message shortcut of the manifest. Runs on the request thread and must not call GitLab. */
public interface Shortcut {
    /** The callback id in {@code manifest.yml}. */
    String callbackId();

    void run(ShortcutCall call);
}
