package dev.smrequest.settings;

import dev.smrequest.server.gate.webhook.WebhookKey;
import dev.smrequest.server.gate.webhook.WebhookSecrets;
import dev.smrequest.settings.source.Section;
import dev.smrequest.settings.source.Value;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What GitLab's webhooks are recognised by: a signing token, or else a plain secret token; the previous ones are accepted
 * too while they are being changed.
 */
public record WebhookSettings(
        Optional<WebhookKey> signingToken,
        Optional<WebhookKey> previousSigningToken,
        Optional<Secret> secret,
        Optional<Secret> previousSecret) {
    static WebhookSettings read(Section gitlab) {
        return new WebhookSettings(
                key(gitlab.value("webhook_signing_token", "GITLAB_WEBHOOK_SIGNING_TOKEN")),
                key(gitlab.value("webhook_previous_signing_token", "GITLAB_WEBHOOK_PREVIOUS_SIGNING_TOKEN")),
                Secret.token(gitlab.value("webhook_secret", "GITLAB_WEBHOOK_SECRET")),
                Secret.token(gitlab.value("webhook_previous_secret", "GITLAB_WEBHOOK_PREVIOUS_SECRET")));
    }

    /** All that are set. */
    public WebhookSecrets secrets() {
        return new WebhookSecrets(
                Stream.of(signingToken, previousSigningToken)
                        .flatMap(Optional::stream)
                        .toList(),
                Stream.of(secret, previousSecret)
                        .flatMap(Optional::stream)
                        .map(Secret::reveal)
                        .toList());
    }

    private static Optional<WebhookKey> key(Value value) {
        return value.as(
                WebhookKey::read,
                "whsec_ and the Base64 of 32 bytes, as GitLab shows it when it makes it: copy it again");
    }
}
