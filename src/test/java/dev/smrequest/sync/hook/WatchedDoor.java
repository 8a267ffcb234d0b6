package dev.smrequest.sync.hook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.server.gate.Hmac;
import dev.smrequest.server.gate.webhook.SentHeaders;
import dev.smrequest.server.gate.webhook.SentHeaders.Signed;
import dev.smrequest.server.gate.webhook.Verdict;
import dev.smrequest.server.gate.webhook.WebhookKey;
import dev.smrequest.server.gate.webhook.WebhookSecrets;
import dev.smrequest.server.gate.webhook.WebhookSignature;
import dev.smrequest.store.Database;
import dev.smrequest.store.DatabaseAddress;
import dev.smrequest.store.Sql;
import dev.smrequest.sync.Hints;
import java.io.ByteArrayInputStream;
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

/** The door with a database behind it, and all that passes it. */
final class WatchedDoor implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final long SECONDS = NOW.getEpochSecond();
    static final String KEY = token(1);
    static final String PREVIOUS = token(2);
    static final String OTHER = token(3);
    static final String ISSUE = """
            {"object_kind":"issue","event_type":"issue","user":{"id":7,"name":"Zoë 🎉"},
             "project":{"id":42,"path_with_namespace":"Group/Project"},
             "object_attributes":{"id":900,"iid":17,"title":"Grüße, 日本語","action":"update"},
             "labels":[{"id":1,"title":"sm_request"}],"changes":{"title":{"previous":"a","current":"b"}}}""";
    static final String NOTE = """
            {"object_kind":"note","event_type":"confidential_note",
             "project":{"id":42,"path_with_namespace":"group/project"},
             "object_attributes":{"id":555,"noteable_type":"Issue","note":"hello","internal":true},
             "issue":{"id":900,"iid":17}}""";
    private static final String PROJECT = "group/project";

    final List<String> hints = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final List<String> outcomes = new ArrayList<>();
    private final Database database;
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    WatchedDoor(Path folder) {
        database = Database.open(DatabaseAddress.of("", folder));
    }

    /** From now on doors go by this clock. */
    void clock(Clock other) {
        clock = other;
    }

    /** Nothing was ever taken. */
    void forget() {
        clock(Clock.fixed(NOW, ZoneOffset.UTC));
        hints.clear();
        notes.clear();
        outcomes.clear();
        database.in(connection -> Sql.update(connection, "delete from hook_delivery"));
    }

    /** The usual one: two signing tokens, and a plain one that does not count beside them. */
    HookDoor door() {
        return door(new WebhookSecrets(List.of(key(KEY), key(PREVIOUS)), List.of("plain")));
    }

    HookDoor door(WebhookSecrets secrets) {
        HookListener listener = new HookListener(
                new Hints(new RecordedJobs(), clock), (transaction, iid, note) -> notes.add(iid + "/" + note));
        return new HookDoor(
                new WebhookSignature(secrets, clock),
                PROJECT,
                new Inbox(database, listener, clock),
                new Heard(),
                clock);
    }

    /** Brings it to the usual door. */
    Outcome take(SentHeaders headers, String body) {
        return take(door(), headers, body);
    }

    static Outcome take(HookDoor door, SentHeaders headers, String body) {
        return door.take(headers, new ByteArrayInputStream(body.getBytes(UTF_8)));
    }

    static SentHeaders signed(String id, String body) {
        return signed(id, SECONDS, body.getBytes(UTF_8));
    }

    /** The headers of a delivery signed with {@link #KEY}. */
    static SentHeaders signed(String id, long time, byte[] body) {
        byte[] mac = Hmac.sha256(Base64.getDecoder().decode(KEY.substring(6)), id + "." + time + ".", body);
        Signed signed =
                new Signed(id, Long.toString(time), "v1," + Base64.getEncoder().encodeToString(mac));
        return new SentHeaders(Optional.of(signed), Optional.empty(), Optional.of(id));
    }

    static WebhookKey key(String token) {
        return WebhookKey.read(token).orElseThrow();
    }

    private static String token(int seed) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) seed);
        return "whsec_" + Base64.getEncoder().encodeToString(key);
    }

    @Override
    public void close() {
        database.close();
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
