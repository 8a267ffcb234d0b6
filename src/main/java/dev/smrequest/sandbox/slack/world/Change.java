package dev.smrequest.sandbox.slack.world;

/**
 * A hint that something in the workspace is different now; whoever shows it reads the truth again.
 *
 * @param where the channel of a message, the person of a view or notice, else the thing itself
 * @param id the message's ts or the view's id; for a notice its text
 */
public record Change(Kind kind, String where, String id) {

    /** What changed. */
    public enum Kind {
        MESSAGE_POSTED,
        MESSAGE_CHANGED,
        MESSAGE_DELETED,
        VIEW,
        HOME,
        CHANNEL,
        NOTICE
    }
}
