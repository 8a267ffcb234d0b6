package dev.smrequest.sync.hook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.server.gate.webhook.Judgement;
import dev.smrequest.server.gate.webhook.PassingBody;
import dev.smrequest.server.gate.webhook.PassingBody.Limits;
import dev.smrequest.server.gate.webhook.SentHeaders;
import dev.smrequest.server.gate.webhook.Verdict;
import dev.smrequest.server.gate.webhook.WebhookSignature;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what becomes of a delivery: it is read and judged as it passes, and what was read counts only once it is known
 * to be GitLab's own; then it is taken in one transaction. GitLab switches hooks off that answer with failures, so only
 * what is not GitLab's own, or no JSON, is refused.
 */
public final class HookDoor {
    /**
     * As much as GitLab ever sends, as an edited description of a million characters comes three times over; and far longer
     * than it waits.
     */
    public static final Limits LIMITS = new Limits(25 * 1024 * 1024, Duration.ofSeconds(30));

    private static final Logger LOG = LoggerFactory.getLogger(HookDoor.class);

    private final WebhookSignature signature;
    private final HookReading reading;
    private final Inbox inbox;
    private final Tally tally;
    private final Clock clock;

    /** {@code project} is its full path or its number. */
    public HookDoor(WebhookSignature signature, String project, Inbox inbox, Tally tally, Clock clock) {
        this.signature = signature;
        this.reading = new HookReading(project);
        this.inbox = inbox;
        this.tally = tally;
        this.clock = clock;
    }

    /** Hears of each delivery. */
    public interface Tally {
        void refused(Verdict verdict);

        /** {@code outcome} is of a fixed set of names. */
        void ended(String outcome);
    }

    /** The refusal that needs no body, if any; {@code length} is what the delivery says of its size, negative for nothing. */
    Optional<Outcome> beforeTheBody(SentHeaders headers, long length) {
        return signature
                .beforeTheBody(headers)
                .filter(verdict -> verdict != Verdict.GENUINE)
                .map(this::refused)
                .or(() -> length > LIMITS.bytes() ? Optional.of(ended(Outcome.TOO_LARGE)) : Optional.empty());
    }

    Outcome take(SentHeaders headers, InputStream sent) {
        Judgement judgement = signature.judge(headers);
        Fingerprint fingerprint = Fingerprint.of(headers);
        PassingBody body = new PassingBody(sent, LIMITS, clock, List.of(judgement, fingerprint));
        try {
            JsonNode gist = Gist.of(body);
            body.drain();
            Verdict verdict = judgement.verdict();
            return verdict == Verdict.GENUINE ? ended(genuine(gist, fingerprint)) : refused(verdict);
        } catch (PassingBody.TooLargeException e) {
            return ended(Outcome.TOO_LARGE);
        } catch (IOException cutOff) {
            LOG.info("A webhook's body did not come to its end: {}", cutOff.toString());
            return ended(Outcome.INCOMPLETE);
        }
    }

    private Outcome genuine(JsonNode gist, Fingerprint fingerprint) {
        return gist.isMissingNode()
                ? Outcome.MALFORMED
                : reading.read(gist).map(told -> kept(fingerprint, told)).orElse(Outcome.IGNORED);
    }

    /** Whatever goes wrong here is the bot's own fault, and the next sweep makes up for it. */
    private Outcome kept(Fingerprint fingerprint, Told told) {
        try {
            return inbox.take(fingerprint.text(), told) ? Outcome.TAKEN : Outcome.REPEATED;
        } catch (RuntimeException e) {
            LOG.error("A webhook about issue #{} could not be kept; the next sweep finds the change", told.iid(), e);
            return Outcome.LOST;
        }
    }

    private Outcome refused(Verdict verdict) {
        tally.refused(verdict);
        return ended(Outcome.refused(verdict));
    }

    private Outcome ended(Outcome outcome) {
        tally.ended(outcome.name());
        return outcome;
    }
}
