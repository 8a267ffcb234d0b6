package dev.smrequest.sync.hook;

import static dev.smrequest.sync.hook.WatchedDoor.ISSUE;
import static dev.smrequest.sync.hook.WatchedDoor.KEY;
import static dev.smrequest.sync.hook.WatchedDoor.NOTE;
import static dev.smrequest.sync.hook.WatchedDoor.OTHER;
import static dev.smrequest.sync.hook.WatchedDoor.PREVIOUS;
import static dev.smrequest.sync.hook.WatchedDoor.SECONDS;
import static dev.smrequest.sync.hook.WatchedDoor.signed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.gitlab.webhook.Signature;
import dev.smrequest.server.gate.webhook.SentHeaders;
import dev.smrequest.server.gate.webhook.SentHeaders.Signed;
import dev.smrequest.server.gate.webhook.Verdict;
import dev.smrequest.server.gate.webhook.WebhookSecrets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose deliveries are taken, and that each is taken once. */
class HookDoorTest {
    @TempDir
    static Path folder;

    private static WatchedDoor watched;

    @BeforeAll
    static void open() {
        watched = new WatchedDoor(folder);
    }

    @AfterAll
    static void close() {
        watched.close();
    }

    @BeforeEach
    void forget() {
        watched.forget();
    }

    @Test
    void issue_signed_leavesOneHint() {
        assertThat(watched.take(signed("d1", ISSUE), ISSUE)).isEqualTo(Outcome.TAKEN);

        assertThat(watched.hints).containsExactly("17@" + (SECONDS + 1));
        assertThat(watched.notes).isEmpty();
    }

    @Test
    void note_signed_leavesAHintAndTheNotesNumber() {
        assertThat(watched.take(signed("d1", NOTE), NOTE)).isEqualTo(Outcome.TAKEN);

        assertThat(watched.hints).hasSize(1);
        assertThat(watched.notes).containsExactly("17/555");
    }

    @Test
    void delivery_replayedUnderItsId_leavesNoSecondHint() {
        watched.take(signed("d1", ISSUE), ISSUE);
        watched.hints.clear();

        assertThat(watched.take(signed("d1", SECONDS + 60, ISSUE.getBytes(UTF_8)), ISSUE))
                .isEqualTo(Outcome.REPEATED);
        assertThat(watched.hints).isEmpty();
    }

    @Test
    void delivery_withoutAnId_isKnownAgainByItsBody() {
        HookDoor door = watched.door(new WebhookSecrets(List.of(), List.of("plain")));
        SentHeaders headers = new SentHeaders(Optional.empty(), Optional.of("plain"), Optional.empty());

        assertThat(WatchedDoor.take(door, headers, ISSUE)).isEqualTo(Outcome.TAKEN);
        assertThat(WatchedDoor.take(door, headers, ISSUE)).isEqualTo(Outcome.REPEATED);
        assertThat(WatchedDoor.take(door, headers, ISSUE + " ")).isEqualTo(Outcome.TAKEN);
    }

    @ParameterizedTest
    @CsvSource({"-301, stale", "-300, taken", "300, taken", "301, stale"})
    void timestamp_withinFiveMinutesEitherWay_isTaken(long offset, String outcome) {
        watched.take(signed("d" + offset, SECONDS + offset, ISSUE.getBytes(UTF_8)), ISSUE);

        assertThat(watched.outcomes).containsExactly(outcome);
    }

    @Test
    void key_currentOrPreviousOneOfSeveralSignatures_isTaken() {
        String good = signature(PREVIOUS, "d1", SECONDS, ISSUE);
        String several = "v1,AAAA " + signature(OTHER, "d1", SECONDS, ISSUE) + " v1a,x  " + good;

        assertThat(judged("d1", SECONDS, several, ISSUE)).isEqualTo(Outcome.TAKEN);
    }

    @Test
    void signature_wrongInAnyWay_isRefused() {
        String good = signature(KEY, "d1", SECONDS, ISSUE);
        String truncated = ISSUE.substring(0, ISSUE.length() - 1);
        Outcome wrong = Outcome.refused(Verdict.WRONG_SIGNATURE);

        assertThat(judged("d1", SECONDS, signature(OTHER, "d1", SECONDS, ISSUE), ISSUE))
                .isEqualTo(wrong);
        assertThat(judged("d1", SECONDS, good, truncated)).isEqualTo(wrong);
        assertThat(judged("d1", SECONDS, good, ISSUE + " ")).isEqualTo(wrong);
        assertThat(judged("d2", SECONDS, good, ISSUE)).isEqualTo(wrong);
        assertThat(judged("d1", SECONDS + 1, good, ISSUE)).isEqualTo(wrong);
        assertThat(judged("d1", SECONDS, good.replace("v1,", "v2,"), ISSUE)).isEqualTo(wrong);
        assertThat(judged("d1", SECONDS, good.substring(3), ISSUE)).isEqualTo(wrong);
        assertThat(judged("d1", SECONDS, "", ISSUE)).isEqualTo(wrong);
        assertThat(watched.hints).isEmpty();
    }

    @Test
    void token_rightButNoSignature_isRefusedWhileASigningTokenIsSet() {
        SentHeaders plain = new SentHeaders(Optional.empty(), Optional.of("plain"), Optional.of("d1"));

        assertThat(watched.take(plain, ISSUE)).isEqualTo(Outcome.refused(Verdict.NO_SIGNATURE));
        assertThat(watched.hints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"plain, taken", "before, taken", "Plain, wrong_token", "'', wrong_token", ", no_token"})
    void token_withoutASigningToken_mustEqualTheSecret(String token, String outcome) {
        HookDoor door = watched.door(new WebhookSecrets(List.of(), List.of("plain", "before")));

        WatchedDoor.take(door, new SentHeaders(Optional.empty(), Optional.ofNullable(token), Optional.empty()), ISSUE);

        assertThat(watched.outcomes).containsExactly(outcome);
    }

    @Test
    void nothing_setUp_refusesAll() {
        HookDoor door = watched.door(new WebhookSecrets(List.of(), List.of()));

        assertThat(WatchedDoor.take(door, signed("d1", ISSUE), ISSUE)).isEqualTo(Outcome.refused(Verdict.SWITCHED_OFF));
    }

    private static Outcome judged(String id, long time, String signatures, String body) {
        Signed signed = new Signed(id, Long.toString(time), signatures);
        SentHeaders headers = new SentHeaders(Optional.of(signed), Optional.of("plain"), Optional.empty());
        return watched.take(headers, body);
    }

    /** By the sandbox's own hand, so that both agree on the scheme. */
    private static String signature(String token, String id, long time, String body) {
        return Signature.of(token, id, time, body);
    }
}
