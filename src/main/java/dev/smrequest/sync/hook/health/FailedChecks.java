package dev.smrequest.sync.hook.health;

import dev.smrequest.server.gate.webhook.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Deliveries of the last hour that failed verification in this process, at most a thousand. One or two are no trouble:
 * anybody can send something to the address.
 */
public final class FailedChecks {
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int KEPT = 1_000;
    private static final int TROUBLE = 3;

    private final Clock clock;
    private final Deque<Failed> failed = new ArrayDeque<>();

    public FailedChecks(Clock clock) {
        this.clock = clock;
    }

    private record Failed(Instant at, Verdict verdict) {}

    public synchronized void add(Verdict verdict) {
        failed.add(new Failed(clock.instant(), verdict));
        forgetOld();
    }

    /** The trouble, if there have been more than a few. */
    synchronized Optional<Trouble> trouble() {
        forgetOld();
        if (failed.size() < TROUBLE) {
            return Optional.empty();
        }
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        failed.forEach(one -> counts.merge(one.verdict(), 1, Integer::sum));
        return Optional.of(new Trouble("webhook-verification", sentence(counts)));
    }

    private String sentence(Map<Verdict, Integer> counts) {
        List<String> kinds = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        counts.forEach((verdict, count) -> {
            kinds.add(count + " " + what(verdict));
            steps.add(step(verdict));
        });
        return failed.size() + " webhooks failed verification within the hour (" + String.join(", ", kinds) + "). "
                + String.join(" ", steps);
    }

    private static String what(Verdict verdict) {
        return switch (verdict) {
            case NO_SIGNATURE -> "without a signature";
            case STALE -> "dated more than five minutes away";
            case WRONG_SIGNATURE -> "with a wrong signature";
            case NO_TOKEN -> "without a secret token";
            case WRONG_TOKEN -> "with a wrong secret token";
            case GENUINE, SWITCHED_OFF -> "unchecked";
        };
    }

    private static String step(Verdict verdict) {
        return switch (verdict) {
            case NO_SIGNATURE ->
                "Give the webhook in GitLab a signing token, the one of gitlab.webhook_signing_token; the bot takes no"
                        + " plain token beside it.";
            case STALE -> "Set the clock of this machine, or that of GitLab's: they must agree within five minutes.";
            case WRONG_SIGNATURE ->
                "Put the signing token of the webhook in GitLab into gitlab.webhook_signing_token, generating a new one"
                        + " there if it is lost, and see that no proxy changes the body.";
            case NO_TOKEN, WRONG_TOKEN ->
                "Put the same secret token into the webhook in GitLab and into gitlab.webhook_secret.";
            case GENUINE, SWITCHED_OFF -> "";
        };
    }

    private void forgetOld() {
        Instant oldest = clock.instant().minus(WINDOW);
        while (failed.size() > KEPT || (!failed.isEmpty() && failed.peek().at().isBefore(oldest))) {
            failed.remove();
        }
    }
}
