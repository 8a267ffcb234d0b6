package dev.smrequest.sandbox.slack.modal;

/** Slack's own error name for what cannot be done with a view or trigger, such as {@code hash_conflict}. */
public final class ViewRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ViewRefused(String error) {
        super(error);
    }

    /** Slack's name of the error. */
    public String error() {
        return getMessage();
    }
}
