package dev.smrequest.sync.hook;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.smrequest.server.gate.webhook.SentHeaders;
import dev.smrequest.server.gate.webhook.Verdict;
import dev.smrequest.server.gate.webhook.WebhookSignature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what becomes of a delivery: verified first, then read, then taken in one transaction. GitLab switches hooks off
 * that answer with failures, so only what is not GitLab's own, or no JSON, is refused.
 */
public final class HookDoor {
    private static final Logger LOG = LoggerFactory.getLogger(HookDoor.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final WebhookSignature signature;
    private final HookReading reading;
    private final Inbox inbox;
    private final Tally tally;

    /** {@code project} is its full path or its number. */
    public HookDoor(WebhookSignature signature, String project, Inbox inbox, Tally tally) {
        this.signature = signature;
        this.reading = new HookReading(project);
        this.inbox = inbox;
        this.tally = tally;
    }

    /** Hears of each delivery. */
    public interface Tally {
        void refused(Verdict verdict);

        /** {@code outcome} is of a fixed set of names. */
        void ended(String outcome);
    }

    /** The refusal that needs no body, if any. */
    Optional<Outcome> beforeTheBody(SentHeaders headers) {
        return signature
                .beforeTheBody(headers)
                .filter(verdict -> verdict != Verdict.GENUINE)
                .map(this::refused);
    }

    Outcome take(SentHeaders headers, byte[] body) {
        Verdict verdict = signature.of(headers, body);
        return verdict == Verdict.GENUINE ? ended(genuine(headers, body)) : refused(verdict);
    }

    Outcome tooLarge() {
        return ended(Outcome.TOO_LARGE);
    }

    /** What came was cut off. */
    Outcome incomplete() {
        return ended(Outcome.MALFORMED);
    }

    private Outcome genuine(SentHeaders headers, byte[] body) {
        Optional<JsonNode> delivery = json(body);
        return delivery.map(json -> reading.read(json)
                        .map(told -> kept(headers, body, told))
                        .orElse(Outcome.IGNORED))
                .orElse(Outcome.MALFORMED);
    }

    /** Whatever goes wrong here is the bot's own fault, and the next sweep makes up for it. */
    private Outcome kept(SentHeaders headers, byte[] body, Told told) {
        try {
            return inbox.take(headers, body, told) ? Outcome.TAKEN : Outcome.REPEATED;
        } catch (RuntimeException e) {
            LOG.error("A webhook about issue #{} could not be kept; the next sweep finds the change", told.iid(), e);
            return Outcome.LOST;
        }
    }

    private static Optional<JsonNode> json(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return Optional.of(JSON.readTree(text)).filter(node -> !node.isMissingNode());
        } catch (IOException noJson) {
            return Optional.empty();
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
