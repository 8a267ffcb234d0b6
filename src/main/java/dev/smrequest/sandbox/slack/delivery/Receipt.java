package dev.smrequest.sandbox.slack.delivery;

import java.util.List;
import java.util.Map;

/** What the app answered to a delivery, or why there is no answer. */
public record Receipt(int status, Map<String, List<String>> headers, String body, Trouble trouble) {

    /** Why no answer came. */
    public enum Trouble {
        NONE,
        TIMEOUT,
        CONNECTION
    }

    static Receipt none(Trouble trouble) {
        return new Receipt(0, Map.of(), "", trouble);
    }

    /** Slack takes 200 alone for an acknowledgement of interactivity. */
    public boolean acknowledged() {
        return trouble == Trouble.NONE && status == 200;
    }

    public boolean timedOut() {
        return trouble == Trouble.TIMEOUT;
    }

    public boolean hasHeader(String name, String value) {
        return headers.entrySet().stream()
                .anyMatch(header -> header.getKey().equalsIgnoreCase(name)
                        && header.getValue().contains(value));
    }
}
