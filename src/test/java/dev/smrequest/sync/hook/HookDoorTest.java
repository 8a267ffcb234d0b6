package dev.smrequest.sync.hook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.sandbox.gitlab.webhook.Signature;
import dev.smrequest.server.gate.Hmac;
import dev.smrequest.server.gate.webhook.SentHeaders;
import dev.smrequest.server.gate.webhook.SentHeaders.Signed;
import dev.smrequest.server.gate.webhook.Verdict;
import dev.smrequest.server.gate.webhook.WebhookKey;
import dev.smrequest.server.gate.webhook.WebhookSecrets;
import dev.smrequest.server.gate.webhook.WebhookSignature;
import dev.smrequest.store.Database;
import dev.smrequest.store.DatabaseAddress;
import dev.smrequest.sync.Hints;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of deliveries, signed or not, whole or damaged. */
class HookDoorTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final long SECONDS = NOW.getEpochSecond();
    private static final String KEY = token(1);
    private static final String PREVIOUS = token(2);
    private static final String OTHER = token(3);
    private static final String PROJECT = "group/project";
    private static final String ISSUE = """
            {"object_kind":"issue","event_type":"issue","user":{"id":7,"name":"Zoë 🎉"},
             "project":{"id":42,"path_with_namespace":"Group/Project"},
             "object_attributes":{"id":900,"iid":17,"title":"Grüße, 日本語","action":"update"},
             "labels":[{"id":1,"title":"sm_request"}],"changes":{"title":{"previous":"a","current":"b"}}}""";
    private static final String NOTE = """
            {"object_kind":"note","event_type":"confidential_note",
             "project":{"id":42,"path_with_namespace":"group/project"},
             "object_attributes":{"id":555,"noteable_type":"Issue","note":"hello","internal":true},
             "issue":{"id":900,"iid":17}}""";

    @TempDir
    static Path folder;

    private static Database database;

    private final List<String> hints = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> outcomes = new ArrayList<>();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @BeforeAll
    static void open() {
        database = Database.open(DatabaseAddress.of("", folder));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void forget() {
        database.in(connection -> new DeliveryStore().forgetBefore(connection, NOW.plusSeconds(1)));
    }

    @Test
    void issue_signed_leavesOneHint() {
        assertThat(door().take(signed(KEY, "d1", SECONDS, ISSUE), ISSUE.getBytes(UTF_8)))
                .isEqualTo(Outcome.TAKEN);

        assertThat(hints).containsExactly("17@" + (SECONDS + 1));
        assertThat(notes).isEmpty();
    }

    @Test
    void note_signed_leavesAHintAndTheNotesNumber() {
        assertThat(door().take(signed(KEY, "d1", SECONDS, NOTE), NOTE.getBytes(UTF_8)))
                .isEqualTo(Outcome.TAKEN);

        assertThat(hints).hasSize(1);
        assertThat(notes).containsExactly("17/555");
    }

    @Test
    void delivery_replayedUnderItsId_leavesNoSecondHint() {
        HookDoor door = door();
        door.take(signed(KEY, "d1", SECONDS, ISSUE), ISSUE.getBytes(UTF_8));
        hints.clear();

        assertThat(door.take(signed(KEY, "d1", SECONDS + 60, ISSUE), ISSUE.getBytes(UTF_8)))
                .isEqualTo(Outcome.REPEATED);
        assertThat(hints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-301, stale", "-300, taken", "300, taken", "301, stale"})
    void timestamp_withinFiveMinutesEitherWay_isTaken(long offset, String outcome) {
        door().take(signed(KEY, "d" + offset, SECONDS + offset, ISSUE), ISSUE.getBytes(UTF_8));

        assertThat(outcomes).containsExactly(outcome);
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
        assertThat(judged("d2", SECONDS, good, ISSUE)).isEqualTo(wrong);
        assertThat(judged("d1", SECONDS + 1, good, ISSUE)).isEqualTo(wrong);
        assertThat(judged("d1", SECONDS, good.replace("v1,", "v2,"), ISSUE)).isEqualTo(wrong);
        assertThat(judged("d1", SECONDS, good.substring(3), ISSUE)).isEqualTo(wrong);
        assertThat(judged("d1", SECONDS, "", ISSUE)).isEqualTo(wrong);
        assertThat(hints).isEmpty();
    }

    @Test
    void token_rightButNoSignature_isRefusedWhileASigningTokenIsSet() {
        SentHeaders plain = new SentHeaders(Optional.empty(), Optional.of("plain"), Optional.of("d1"));

        assertThat(door().take(plain, ISSUE.getBytes(UTF_8))).isEqualTo(Outcome.refused(Verdict.NO_SIGNATURE));
        assertThat(hints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"plain, taken", "before, taken", "Plain, wrong_token", "'', wrong_token", ", no_token"})
    void token_withoutASigningToken_mustEqualTheSecret(String token, String outcome) {
        HookDoor door = door(new WebhookSecrets(List.of(), List.of("plain", "before")));

        door.take(
                new SentHeaders(Optional.empty(), Optional.ofNullable(token), Optional.empty()), ISSUE.getBytes(UTF_8));

        assertThat(outcomes).containsExactly(outcome);
    }

    @Test
    void nothing_setUp_refusesAll() {
        HookDoor door = door(new WebhookSecrets(List.of(), List.of()));

        assertThat(door.take(signed(KEY, "d1", SECONDS, ISSUE), ISSUE.getBytes(UTF_8)))
                .isEqualTo(Outcome.refused(Verdict.SWITCHED_OFF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"object_kind\":", "{} {}", "hello", "payload=%7B%7D"})
    void body_thatIsNoJson_isMalformed(String body) {
        assertThat(door().take(signed(KEY, "d1", SECONDS, body), body.getBytes(UTF_8)))
                .isEqualTo(Outcome.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "1",
                "null",
                "{}",
                "{\"object_kind\":\"push\",\"project\":{\"path_with_namespace\":\"group/project\"}}",
                "{\"object_kind\":\"issue\",\"project\":{\"path_with_namespace\":\"group/project\"}}",
                "{\"object_kind\":\"issue\",\"project\":{\"path_with_namespace\":\"group/other\"},"
                        + "\"object_attributes\":{\"iid\":1}}",
                "{\"object_kind\":\"issue\",\"project\":{\"path_with_namespace\":\"group/project\"},"
                        + "\"object_attributes\":{\"iid\":\"1\"}}",
                "{\"object_kind\":\"issue\",\"project\":{\"path_with_namespace\":\"group/project\"},"
                        + "\"object_attributes\":{\"iid\":1e99}}",
                "{\"object_kind\":\"note\",\"project\":{\"path_with_namespace\":\"group/project\"},"
                        + "\"object_attributes\":{\"id\":5,\"noteable_type\":\"MergeRequest\"},\"merge_request\":{\"iid\":1}}"
            })
    void body_ofNoInterest_isIgnored(String body) {
        assertThat(door().take(signed(KEY, "d1", SECONDS, body), body.getBytes(UTF_8)))
                .isEqualTo(Outcome.IGNORED);
        assertThat(hints).isEmpty();
    }

    @Test
    void bodies_mutatedAHundredThousandTimes_areNeverTakenNorFail() {
        HookDoor door = door();
        assertThat(door.take(signed(KEY, "d1", SECONDS, ISSUE), ISSUE.getBytes(UTF_8)))
                .isEqualTo(Outcome.TAKEN);
        Random random = new Random(6);
        hints.clear();

        for (int i = 0; i < 100_000; i++) {
            byte[] body = mutated((i % 2 == 0 ? ISSUE : NOTE).getBytes(UTF_8), random);
            boolean resigned = i % 4 < 2;
            SentHeaders headers = signed(KEY, "d1", SECONDS, resigned ? body : ISSUE.getBytes(UTF_8));
            assertThat(door.take(headers, body).status()).isIn(200, 400, 401);
        }

        assertThat(hints).isEmpty();
        assertThat(notes).isEmpty();
        assertThat(outcomes).doesNotContain("lost").contains("repeated", "ignored", "malformed", "wrong_signature");
    }

    private static byte[] mutated(byte[] body, Random random) {
        byte[] changed = random.nextInt(4) == 0 ? Arrays.copyOf(body, random.nextInt(body.length)) : body.clone();
        for (int times = random.nextInt(6); times >= 0 && changed.length > 0; times--) {
            changed[random.nextInt(changed.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt(256) : body[random.nextInt(body.length)]);
        }
        return changed;
    }

    private Outcome judged(String id, long time, String signatures, String body) {
        Signed signed = new Signed(id, Long.toString(time), signatures);
        SentHeaders headers = new SentHeaders(Optional.of(signed), Optional.of("plain"), Optional.empty());
        return door().take(headers, body.getBytes(UTF_8));
    }

    private HookDoor door() {
        return door(new WebhookSecrets(List.of(key(KEY), key(PREVIOUS)), List.of("plain")));
    }

    private HookDoor door(WebhookSecrets secrets) {
        HookListener listener = new HookListener(
                new Hints(new RecordedJobs(), clock), (transaction, iid, note) -> notes.add(iid + "/" + note));
        return new HookDoor(
                new WebhookSignature(secrets, clock), PROJECT, new Inbox(database, listener, clock), new Heard());
    }

    private static SentHeaders signed(String token, String id, long time, String body) {
        return signed(token, id, time, body.getBytes(UTF_8));
    }

    private static SentHeaders signed(String token, String id, long time, byte[] body) {
        byte[] mac = Hmac.sha256(Base64.getDecoder().decode(token.substring(6)), id + "." + time + ".", body);
        Signed signed =
                new Signed(id, Long.toString(time), "v1," + Base64.getEncoder().encodeToString(mac));
        return new SentHeaders(Optional.of(signed), Optional.empty(), Optional.of(id));
    }

    /** By the sandbox's own hand, so that both agree on the scheme. */
    private static String signature(String token, String id, long time, String body) {
        return Signature.of(token, id, time, body);
    }

    private static WebhookKey key(String token) {
        return WebhookKey.read(token).orElseThrow();
    }

    private static String token(int seed) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) seed);
        return "whsec_" + Base64.getEncoder().encodeToString(key);
    }

    /** Remembers how deliveries ended. */
    private final class Heard implements HookDoor.Tally {
        @Override
        public void refused(Verdict verdict) {}

        @Override
        public void ended(String outcome) {
            outcomes.add(outcome);
        }
    }

    /** Remembers which jobs were staged. */
    private final class RecordedJobs implements Jobs {
        @Override
        public <T> void stage(Connection transaction, JobKind<T> kind, String id, T data) {
            hints.add(id);
        }

        @Override
        public <T> void stage(Connection transaction, JobKind<T> kind, String id, T data, Instant notBefore) {
            hints.add(id);
        }

        @Override
        public <T> boolean stageUnlessThere(
                Connection transaction, JobKind<T> kind, String id, T data, Instant notBefore) {
            return hints.add(id);
        }
    }
}
