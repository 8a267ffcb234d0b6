package dev.smrequest.server.gate.webhook;

import dev.smrequest.server.gate.Freshness;
import dev.smrequest.server.gate.Hmac;
import dev.smrequest.server.gate.webhook.SentHeaders.Signed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

/**
 * Recognises GitLab's deliveries. Signed: HMAC-SHA256 over {@code id.timestamp.body}, one of several signatures
 * {@code v1,<Base64>} with blanks between, at most five minutes old or ahead; plain: {@code X-Gitlab-Token} equals the
 * secret. Both in constant time, and never the second when the first is set up. Standard Webhooks; GitLab: "Webhooks".
 */
public final class WebhookSignature {
    private static final String VERSION = "v1,";

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

    /** The whole judgement. */
    public Verdict of(SentHeaders headers, byte[] body) {
        return beforeTheBody(headers)
                .orElseGet(() ->
                        isSigned(headers.signed().orElseThrow(), body) ? Verdict.GENUINE : Verdict.WRONG_SIGNATURE);
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

    private boolean isSigned(Signed signed, byte[] body) {
        String[] given = signed.signatures().split(" ", -1);
        boolean known = false;
        for (WebhookKey key : secrets.keys()) {
            byte[] mac = Hmac.sha256(key.bytes(), signed.id() + "." + signed.timestamp() + ".", body);
            byte[] expected = utf8(VERSION + Base64.getEncoder().encodeToString(mac));
            for (String signature : given) {
                known |= MessageDigest.isEqual(expected, utf8(signature));
            }
        }
        return known;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
