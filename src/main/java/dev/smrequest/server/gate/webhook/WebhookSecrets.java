package dev.smrequest.server.gate.webhook;

import java.util.List;

/**
 * What deliveries are recognised by: signing tokens, or else plain secret tokens; each the current one and, while it is
 * being changed, the one before. With a signing token the plain ones do not count. Never printed.
 */
public record WebhookSecrets(List<WebhookKey> keys, List<String> tokens) {
    public WebhookSecrets {
        keys = List.copyOf(keys);
        tokens = List.copyOf(tokens);
    }

    /** Whether none is set, so that no delivery can be recognised. */
    public boolean isEmpty() {
        return keys.isEmpty() && tokens.isEmpty();
    }

    @Override
    public String toString() {
        return "WebhookSecrets[masked]";
    }
}
