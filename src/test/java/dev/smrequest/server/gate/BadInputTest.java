package dev.smrequest.server.gate;

import static dev.smrequest.server.gate.Door.NOW;
import static dev.smrequest.server.gate.Door.SECRET;
import static dev.smrequest.server.gate.Door.commandForm;
import static dev.smrequest.server.gate.Door.encoded;
import static dev.smrequest.server.gate.Door.sign;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sends each row of {@code docs/bad-input.md} to the running server. */
class BadInputTest {
    private static final Pattern ROW = Pattern.compile("\\| `([a-z0-9-]+)` \\| .* \\| ([0-9]{3}).* \\|");
    private static final byte[] COMMAND =
            commandForm("/sm-request", "Battlecard").getBytes(UTF_8);
    private static final String TIME = Long.toString(NOW.getEpochSecond());
    private static final String USER = "\"user\":{\"id\":\"U0ADA\"}";

    private static final Map<String, Sending> SENDINGS = sendings();
    private static Door door;

    @BeforeAll
    static void open() throws Exception {
        door = new Door();
    }

    @AfterAll
    static void close() throws Exception {
        door.close();
    }

    @Test
    void table_andTests_nameTheSameCases() throws IOException {
        assertThat(table().keySet()).containsExactlyInAnyOrderElementsOf(SENDINGS.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void badInput_isAnsweredAsTheTableSays(String name, int status) throws Exception {
        HttpResponse<String> answer = SENDINGS.get(name).send(door);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContainIgnoringCase("exception", "jetty", "dev.smrequest", "at com.");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("allow"))
                .isEqualTo(status == 405 ? Optional.of("POST") : Optional.empty());
        assertThat(door.handlers.calls).isEmpty();
        assertThat(door.api.received()).isEmpty();
    }

    static Stream<Arguments> cases() throws IOException {
        return table().entrySet().stream().map(row -> Arguments.of(row.getKey(), row.getValue()));
    }

    private static Map<String, Integer> table() throws IOException {
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("docs", "bad-input.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(row.group(1), Integer.valueOf(row.group(2)));
            }
        }
        return rows;
    }

    private static Map<String, Sending> sendings() {
        Map<String, Sending> all = new LinkedHashMap<>();
        all.put("get", door -> door.send(door.at("/slack/events").GET()));
        all.put(
                "put",
                door -> door.send(signed(door.at("/slack/events"), COMMAND).PUT(BodyPublishers.ofByteArray(COMMAND))));
        all.put("unknown-path", door -> door.send(door.at("/nothing-here").GET()));
        all.put("large-declared", door -> door.post(new byte[SlackGate.MAX_BODY_BYTES + 1]));
        all.put(
                "large-chunked",
                door -> door.send(door.at("/slack/events")
                        .POST(BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(new byte[SlackGate.MAX_BODY_BYTES + 1])))));
        unsigned(all);
        malformed(all);
        unknown(all);
        return all;
    }

    private static void unsigned(Map<String, Sending> all) {
        String good = sign(SECRET, TIME, COMMAND);
        String stale = Long.toString(NOW.getEpochSecond() - 301);
        String future = Long.toString(NOW.getEpochSecond() + 301);
        byte[] altered = COMMAND.clone();
        altered[altered.length - 1] ^= 1;
        byte[] truncated = Arrays.copyOf(COMMAND, COMMAND.length - 1);
        all.put("no-signature", door -> door.send(door.request(COMMAND).header("X-Slack-Request-Timestamp", TIME)));
        all.put("no-timestamp", door -> door.send(door.request(COMMAND).header("X-Slack-Signature", good)));
        all.put("timestamp-words", with(COMMAND, "soon", sign(SECRET, "soon", COMMAND)));
        all.put("stale", with(COMMAND, stale, sign(SECRET, stale, COMMAND)));
        all.put("future", with(COMMAND, future, sign(SECRET, future, COMMAND)));
        all.put("wrong-secret", with(COMMAND, TIME, sign("another-secret", TIME, COMMAND)));
        all.put("wrong-version", with(COMMAND, TIME, good.replace("v0=", "v1=")));
        all.put("upper-case", with(COMMAND, TIME, "v0=" + good.substring(3).toUpperCase(Locale.ROOT)));
        all.put("altered", with(altered, TIME, good));
        all.put("truncated", with(truncated, TIME, good));
        all.put("unsigned-malformed", door -> door.send(door.request("{\"type\":".getBytes(UTF_8))));
    }

    private static void malformed(Map<String, Sending> all) {
        all.put("empty", body(""));
        all.put("malformed-json", body("{\"type\":\"event_callback\",\"event\":{"));
        all.put("two-json-values", body("{\"type\":\"url_verification\",\"challenge\":\"c\"} {}"));
        all.put("json-array", body("[]"));
        all.put("deep-json", body("[".repeat(100_000)));
        all.put("not-utf8", door -> door.post(new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'}));
        all.put("bad-percent", body("payload=%zz"));
        all.put("malformed-payload", payload("{\"type\":"));
        all.put("empty-payload", body("payload="));
        all.put("no-type", payload("{" + USER + "}"));
        all.put("plain-text", body("hello"));
        all.put("command-without-user", body(commandForm("/sm-request", "x").replace("user_id=U0ADA", "user_id=")));
        all.put("submission-without-view", payload("{\"type\":\"view_submission\"," + USER + "}"));
        all.put("actions-without-actions", payload("{\"type\":\"block_actions\"," + USER + ",\"actions\":[]}"));
        all.put("event-without-event", body("{\"type\":\"event_callback\",\"event_id\":\"Ev1\"}"));
        all.put(
                "wrong-member-type",
                payload("{\"type\":\"view_submission\"," + USER
                        + ",\"view\":{\"id\":\"V1\",\"type\":\"modal\",\"callback_id\":\"file\",\"blocks\":{}}}"));
    }

    private static void unknown(Map<String, Sending> all) {
        all.put("unknown-type", payload("{\"type\":\"hologram\"," + USER + "}"));
        all.put("unknown-command", body(commandForm("/another", "x")));
        all.put(
                "unknown-shortcut",
                payload("{\"type\":\"shortcut\",\"callback_id\":\"other\",\"trigger_id\":\"1.2\"," + USER + "}"));
        all.put(
                "unknown-button",
                payload("{\"type\":\"block_actions\",\"trigger_id\":\"1.3\"," + USER
                        + ",\"actions\":[{\"action_id\":\"other\",\"type\":\"button\",\"value\":\"1\"}]}"));
        all.put(
                "unknown-modal",
                payload("{\"type\":\"view_submission\"," + USER
                        + ",\"view\":{\"id\":\"V1\",\"type\":\"modal\",\"callback_id\":\"other\"}}"));
        all.put(
                "modal-without-id",
                payload("{\"type\":\"view_submission\"," + USER
                        + ",\"view\":{\"id\":\"V2\",\"type\":\"modal\",\"callback_id\":\"\"}}"));
        all.put(
                "unknown-event",
                body("{\"type\":\"event_callback\",\"event_id\":\"Ev2\",\"team_id\":\"T1\","
                        + "\"event\":{\"type\":\"message\",\"subtype\":\"file_share\",\"user\":\"U0BEN\",\"text\":\"hi\",\"ts\":\"1.1\","
                        + "\"channel\":\"C0ASK\",\"channel_type\":\"channel\"}}"));
        all.put(
                "unknown-suggestion",
                payload("{\"type\":\"block_suggestion\",\"action_id\":\"other\",\"value\":\"a\"," + USER + "}"));
        all.put(
                "closed-view",
                payload("{\"type\":\"view_closed\"," + USER
                        + ",\"view\":{\"id\":\"V1\",\"type\":\"modal\",\"callback_id\":\"file\"}}"));
    }

    private static Sending with(byte[] body, String timestamp, String signature) {
        return door -> door.send(door.request(body)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature));
    }

    private static HttpRequest.Builder signed(HttpRequest.Builder request, byte[] body) {
        return request.header("X-Slack-Request-Timestamp", TIME).header("X-Slack-Signature", sign(SECRET, TIME, body));
    }

    private static Sending body(String body) {
        return door -> door.post(body);
    }

    private static Sending payload(String json) {
        return body("payload=" + encoded(json));
    }

    /** One way to send something bad. */
    private interface Sending {
        HttpResponse<String> send(Door door) throws IOException, InterruptedException;
    }
}
