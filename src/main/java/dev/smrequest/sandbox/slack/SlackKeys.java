package dev.smrequest.sandbox.slack;

/** The secrets that the app and the pretend Slack share. */
public record SlackKeys(String botToken, String signingSecret) {

    /** Hides the secrets. */
    @Override
    public String toString() {
        return "SlackKeys[hidden]";
    }
}
