package dev.smrequest.sync.hook;

import dev.smrequest.server.gate.webhook.SentHeaders;
import dev.smrequest.store.Transactions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;

/**
 * Takes each delivery once, by the id that GitLab gave it and keeps when it sends it again ({@code webhook-id},
 * {@code Idempotency-Key} since 17.4), or else by its body.
 */
public final class Inbox {
    private final Transactions transactions;
    private final HookListener listener;
    private final Clock clock;
    private final DeliveryStore store = new DeliveryStore();

    public Inbox(Transactions transactions, HookListener listener, Clock clock) {
        this.transactions = transactions;
        this.listener = listener;
        this.clock = clock;
    }

    /** False when it was taken before. */
    boolean take(SentHeaders headers, byte[] body, Told told) {
        String digest = digest(headers, body);
        return transactions.in(connection -> {
            boolean first = store.claim(connection, digest, clock.instant());
            if (first) {
                listener.tell(connection, told);
            }
            return first;
        });
    }

    private static String digest(SentHeaders headers, byte[] body) {
        return headers.signed()
                .map(SentHeaders.Signed::id)
                .or(headers::idempotencyKey)
                .map(id -> sha256("id:", id.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> sha256("body:", body));
    }

    private static String sha256(String front, byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(front.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
