package dev.smrequest.server.gate.webhook;

import dev.smrequest.server.gate.Freshness;
import dev.smrequest.server.gate.Hmac;
import dev.smrequest.server.gate.webhook.SentHeaders.Signed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;

/**
 * Recognises GitLab's deliveries. Signed: HMAC-SHA256 over {@code id.timestamp.body}, one of several signatures
 * {@code v1,<Base64>} with blanks between, at most five minutes old or ahead; plain: {@code X-Gitlab-Token} equals the
 * secret. Both in constant time, and never the second when the first is set up. Standard Webhooks; GitLab: "Webhooks".
 */
public final class WebhookSignature {
    private final WebhookSecrets secrets;
    private final Freshness freshness;

    public WebhookSignature(WebhookSecrets secrets, Clock clock) {
        this.secrets = secrets;
        this.freshness = new Freshness(clock);
    }

    /** What can be told before the body is read: empty when that decides. */
    public Optional<Verdict> beforeTheBody(SentHeaders headers) {
        if (secrets.isEmpty()) {
            return Optional.of(Verdict.SWITCHED_OFF);
        }
        if (secrets.keys().isEmpty()) {
            return Optional.of(byToken(headers));
        }
        if (headers.signed().isEmpty()) {
            return Optional.of(Verdict.NO_SIGNATURE);
        }
        return freshness.holds(headers.signed().get().timestamp()) ? Optional.empty() : Optional.of(Verdict.STALE);
    }

    /** Begins the whole judgement, which is to hear the body. */
    public Judgement judge(SentHeaders headers) {
        return beforeTheBody(headers)
                .map(Judgement::of)
                .orElseGet(() -> bySignature(headers.signed().orElseThrow()));
    }

    private Verdict byToken(SentHeaders headers) {
        if (headers.token().isEmpty()) {
            return Verdict.NO_TOKEN;
        }
        byte[] given = utf8(headers.token().get());
        boolean known = false;
        for (String token : secrets.tokens()) {
            known |= MessageDigest.isEqual(utf8(token), given);
        }
        return known ? Verdict.GENUINE : Verdict.WRONG_TOKEN;
    }

    private Judgement bySignature(Signed signed) {
        String front = signed.id() + "." + signed.timestamp() + ".";
        return Judgement.by(
                secrets.keys().stream()
                        .map(key -> Hmac.begun(key.bytes(), front))
                        .toList(),
                signed.signatures());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
