package dev.smrequest.sync.hook;

import static dev.smrequest.sync.hook.WatchedDoor.ISSUE;
import static dev.smrequest.sync.hook.WatchedDoor.KEY;
import static dev.smrequest.sync.hook.WatchedDoor.NOTE;
import static dev.smrequest.sync.hook.WatchedDoor.NOW;
import static dev.smrequest.sync.hook.WatchedDoor.SECONDS;
import static dev.smrequest.sync.hook.WatchedDoor.signed;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.smrequest.job.SteppedClock;
import dev.smrequest.server.gate.webhook.SentHeaders;
import dev.smrequest.server.gate.webhook.WebhookSecrets;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in the bodies of deliveries: whole, of no interest, damaged, huge or slow. */
class HookBodyTest {
    private static final int LARGEST = (int) HookDoor.LIMITS.bytes();

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

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"object_kind\":", "{} {}", "{}]", "hello", "payload=%7B%7D", "\uFEFF{}"})
    void body_thatIsNoJson_isMalformed(String body) {
        assertThat(watched.take(signed("d1", body), body)).isEqualTo(Outcome.MALFORMED);
    }

    @Test
    void body_notInUtf8_isMalformed() {
        byte[] body = "{\"title\":\"Gr\u00fc\u00dfe\"}".getBytes(ISO_8859_1);

        assertThat(watched.door().take(signed("d1", SECONDS, body), new ByteArrayInputStream(body)))
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
        assertThat(watched.take(signed("d1", body), body)).isEqualTo(Outcome.IGNORED);
        assertThat(watched.hints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"changes\":{\"object_kind\":\"push\",\"project\":{\"id\":1}},\"object_kind\":\"issue\","
                        + "\"object_attributes\":{\"labels\":[{\"iid\":5,\"id\":6}],\"iid\":17},"
                        + "\"project\":{\"namespace\":{\"id\":7},\"path_with_namespace\":\"group/project\"}}",
                "{\"object_kind\":\"work_item\",\"project\":{\"path_with_namespace\":\"group/project\"},"
                        + "\"object_attributes\":{\"iid\":17},\"issue\":{\"iid\":99},\"work_item\":[1,{\"iid\":98}]}"
            })
    void members_inAnyOrderAndPlace_onlyTheRightOnesCount(String body) {
        assertThat(watched.take(signed("d1", body), body)).isEqualTo(Outcome.TAKEN);
        assertThat(watched.hints).containsExactly("17@" + (SECONDS + 1));
    }

    @Test
    void body_asLargeAsGitLabSends_leavesNothingInMemory() {
        String front = ISSUE.substring(0, ISSUE.length() - 1) + ",\"description\":\"";
        int room = LARGEST - front.getBytes(UTF_8).length - 2;
        byte[] body = (front + "x".repeat(room) + "\"}").getBytes(UTF_8);
        SentHeaders headers = signed("d1", SECONDS, body);
        HookDoor door = watched.door();
        long before = allocated();

        assertThat(door.take(headers, new ByteArrayInputStream(body))).isEqualTo(Outcome.TAKEN);

        assertThat(body).hasSize(LARGEST);
        assertThat(allocated() - before).isLessThan(3_000_000);
    }

    @Test
    void body_aByteTooLong_isTooLarge() {
        byte[] body = new byte[LARGEST + 1];

        assertThat(watched.door().take(signed("d1", SECONDS, body), new ByteArrayInputStream(body)))
                .isEqualTo(Outcome.TOO_LARGE);
    }

    @Test
    void body_thatTakesLongerThanGitLabWaits_isGivenUp() {
        SteppedClock stepped = new SteppedClock(NOW);
        watched.clock(stepped);
        InputStream slow = new ByteArrayInputStream(ISSUE.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int from, int most) {
                stepped.advance(Duration.ofSeconds(7));
                return super.read(target, from, 50);
            }
        };
        HookDoor door = watched.door(new WebhookSecrets(List.of(WatchedDoor.key(KEY)), List.of()));

        assertThat(door.take(signed("d1", ISSUE), slow)).isEqualTo(Outcome.INCOMPLETE);
        assertThat(watched.hints).isEmpty();
    }

    @Test
    void bodies_mutatedAHundredThousandTimes_areNeverTakenNorFail() {
        HookDoor door = watched.door();
        assertThat(WatchedDoor.take(door, signed("d1", ISSUE), ISSUE)).isEqualTo(Outcome.TAKEN);
        Random random = new Random(6);
        watched.hints.clear();

        for (int i = 0; i < 100_000; i++) {
            byte[] body = mutated((i % 2 == 0 ? ISSUE : NOTE).getBytes(UTF_8), random);
            boolean forged = i % 4 >= 2 && !Arrays.equals(body, ISSUE.getBytes(UTF_8));
            SentHeaders headers = signed("d1", SECONDS, forged ? ISSUE.getBytes(UTF_8) : body);
            int status = door.take(headers, new ByteArrayInputStream(body)).status();
            assertThat(forged ? status == 401 : status == 200 || status == 400)
                    .as("%s answered %s", new String(body, UTF_8), status)
                    .isTrue();
        }

        assertThat(watched.hints).isEmpty();
        assertThat(watched.notes).isEmpty();
        assertThat(watched.outcomes)
                .doesNotContain("lost")
                .contains("repeated", "ignored", "malformed", "wrong_signature");
    }

    private static byte[] mutated(byte[] body, Random random) {
        byte[] changed = random.nextInt(4) == 0 ? Arrays.copyOf(body, random.nextInt(body.length)) : body.clone();
        for (int times = random.nextInt(6); times >= 0 && changed.length > 0; times--) {
            changed[random.nextInt(changed.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt(256) : body[random.nextInt(body.length)]);
        }
        return changed;
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
