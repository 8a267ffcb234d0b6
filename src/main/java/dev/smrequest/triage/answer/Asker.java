package dev.smrequest.triage.answer;

/**
 * Who wants to see something, and the address that answers only them; {@code inPlace} puts the answer in place of the
 * message in which they pressed. Slack: a {@code response_url} lives thirty minutes and takes five answers.
 */
public record Asker(String userId, String responseUrl, boolean inPlace) {
    /** Somebody who typed a command, or wants a message of its own. */
    public static Asker anew(String userId, String responseUrl) {
        return new Asker(userId, responseUrl, false);
    }
}
