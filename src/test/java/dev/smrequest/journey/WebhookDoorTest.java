package dev.smrequest.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sync.hook.HookDoor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bot's own server answers to whoever knocks at {@code /gitlab/webhook}, and what it counts. */
class WebhookDoorTest {
    private static final String OTHER_TOKEN = "whsec_" + "A".repeat(43) + "=";
    private static final int LARGEST = (int) HookDoor.LIMITS.bytes();
    private static final int PATIENCE_MILLIS = 20_000;

    @TempDir
    Path data;

    private Town town;
    private SentHook hook;

    @BeforeEach
    void open() {
        town = Town.hooked(data);
        town.stopBot();
        town.set("GITLAB_WEBHOOK_SECRET", "plain-secret");
        town.startBot();
        town.bot().refreshShelf();
        town.bot().goRounds();
        hook = new SentHook(town);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | right | issue of ours   | 200 | taken
            POST | right | comment of ours | 200 | taken
            POST | right | issue elsewhere | 200 | ignored
            POST | right | push            | 200 | ignored
            POST | right | no JSON         | 400 | malformed
            POST | right | nothing         | 400 | malformed
            POST | wrong | issue of ours   | 401 | wrong_signature
            POST | wrong | no JSON         | 401 | wrong_signature
            POST | stale | issue of ours   | 401 | stale
            POST | early | issue of ours   | 401 | stale
            POST | token | issue of ours   | 401 | no_signature
            POST | none  | issue of ours   | 401 | no_signature
            GET  | right | issue of ours   | 405 |
            PUT  | right | issue of ours   | 405 |
            HEAD | none  | nothing         | 405 |
            """)
    void request_answered_andCounted(String method, String proof, String content, int status, String outcome) {
        String body = body(content);
        HttpRequest request = proven(proof, body)
                .method(method, BodyPublishers.ofString(body))
                .build();

        assertThat(SentHook.status(request)).isEqualTo(status);

        assertCountedOnlyAs(outcome);
    }

    @Test
    void delivery_sentAgain_isCountedAsRepeated() {
        String body = body("issue of ours");

        assertThat(hook.post("d1", body)).isEqualTo(200);
        assertThat(hook.post("d1", body)).isEqualTo(200);

        assertThat(counted()).contains("outcome=\"taken\"} 1.0").contains("outcome=\"repeated\"} 1.0");
    }

    @Test
    void body_sayingThatItIsTooLarge_isRefusedBeforeAnyOfIt() throws IOException {
        try (Socket socket = socket()) {
            send(socket, "Content-Length: " + (LARGEST + 1L) + "\r\n\r\n");

            assertThat(statusLine(socket)).startsWith("HTTP/1.1 413 ");
        }
        assertCountedOnlyAs("too_large");
    }

    @Test
    void body_withoutEnd_isRefusedOnceItIsTooLarge() throws IOException {
        try (Socket socket = socket()) {
            byte[] part = " ".repeat(1 << 20).getBytes(US_ASCII);
            OutputStream out = send(socket, "Transfer-Encoding: chunked\r\n\r\n");
            for (int sent = 0; sent < LARGEST; sent += part.length) {
                chunk(out, part);
            }
            chunk(out, new byte[] {' '});

            assertThat(statusLine(socket)).startsWith("HTTP/1.1 413 ");
        }
        assertCountedOnlyAs("too_large");
    }

    @Test
    void body_tricklingIn_isGivenUp() throws IOException {
        try (Socket socket = socket()) {
            OutputStream out = send(socket, "Transfer-Encoding: chunked\r\n\r\n");
            Optional<String> answer = Optional.empty();
            for (int chunks = 0; answer.isEmpty() && chunks < 100; chunks++) {
                chunk(out, new byte[] {' '});
                town.clock.advance(Duration.ofSeconds(5));
                answer = answerWithin(200, socket);
            }

            assertThat(answer).hasValueSatisfying(line -> assertThat(line).startsWith("HTTP/1.1 400 "));
        }
        assertCountedOnlyAs("incomplete");
    }

    @Test
    void body_ofTheLargestSize_isTaken() {
        String body = body("issue of ours");

        assertThat(hook.post("d1", body + " ".repeat(LARGEST - body.length()))).isEqualTo(200);

        assertCountedOnlyAs("taken");
    }

    @Test
    void database_away_losesTheDeliveryWithoutAFailureAndASweepMakesUpForIt() {
        town.bot().doChore("sweep-gitlab");
        town.filed(Town.ADA, "A battlecard for Acme");
        town.hooks();
        town.bot().takeAway("hook_delivery");

        town.gitlabPerson("ben.ortiz", 1, "title=Changed unheard");
        town.hooks();

        assertThat(town.sandbox.gitlabService().hooks().all())
                .allSatisfy(there -> assertThat(town.sandbox
                                .gitlabService()
                                .deliveries()
                                .log(there.id())
                                .get(0)
                                .outcome()
                                .status())
                        .isEqualTo(200));
        assertThat(counted()).contains("outcome=\"lost\"} 1.0");
        town.bot().bringBack("hook_delivery");
        town.bot().doChore("sweep-gitlab");
        town.settle();
        assertThat(town.cards())
                .extracting(Message::text)
                .containsExactly("Request #1 Changed unheard. State: New request");
    }

    private HttpRequest.Builder proven(String proof, String body) {
        return switch (proof) {
            case "right" -> hook.signed("d1", 0, body);
            case "wrong" -> wronglySigned(body);
            case "stale" -> hook.signed("d1", -301, body);
            case "early" -> hook.signed("d1", 301, body);
            case "token" -> hook.unsigned().header("X-Gitlab-Token", "plain-secret");
            default -> hook.unsigned();
        };
    }

    private HttpRequest.Builder wronglySigned(String body) {
        return hook.unsigned()
                .header("webhook-id", "d1")
                .header("webhook-timestamp", Long.toString(hook.now()))
                .header("webhook-signature", SentHook.signature(OTHER_TOKEN, "d1", hook.now(), body))
                .header("X-Gitlab-Token", "plain-secret");
    }

    private static String body(String content) {
        String ours = "\"project\":{\"path_with_namespace\":\"gitlab-com/marketing/product-marketing\"}";
        return switch (content) {
            case "issue of ours" -> "{\"object_kind\":\"issue\"," + ours + ",\"object_attributes\":{\"iid\":1}}";
            case "comment of ours" ->
                "{\"object_kind\":\"note\"," + ours
                        + ",\"object_attributes\":{\"id\":5,\"noteable_type\":\"Issue\"},\"issue\":{\"iid\":1}}";
            case "issue elsewhere" ->
                "{\"object_kind\":\"issue\",\"project\":{\"path_with_namespace\":\"a/b\"},"
                        + "\"object_attributes\":{\"iid\":1}}";
            case "push" -> "{\"object_kind\":\"push\"," + ours + "}";
            case "no JSON" -> "payload=%7B%7D";
            default -> "";
        };
    }

    private void assertCountedOnlyAs(String outcome) {
        String expected = outcome == null ? "" : "sm_request_webhook_total{outcome=\"" + outcome + "\"} 1.0";
        assertThat(counted()).isEqualTo(expected);
    }

    private String counted() {
        return String.join(
                "\n",
                Page.of(town.bot().address().resolve("/metrics"))
                        .lines()
                        .filter(line -> line.startsWith("sm_request_webhook_total{"))
                        .toList());
    }

    private Socket socket() throws IOException {
        Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), town.bot().address().getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /** The headers of a delivery whose signature cannot be judged yet. */
    private OutputStream send(Socket socket, String length) throws IOException {
        String head = "POST /gitlab/webhook HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\n"
                + "webhook-id: d1\r\nwebhook-timestamp: " + hook.now() + "\r\nwebhook-signature: v1,AAAA\r\n" + length;
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(US_ASCII));
        out.flush();
        return out;
    }

    private static void chunk(OutputStream out, byte[] part) throws IOException {
        out.write((Integer.toHexString(part.length) + "\r\n").getBytes(US_ASCII));
        out.write(part);
        out.write("\r\n".getBytes(US_ASCII));
        out.flush();
    }

    private static Optional<String> answerWithin(int millis, Socket socket) throws IOException {
        socket.setSoTimeout(millis);
        try {
            return Optional.of(statusLine(socket));
        } catch (SocketTimeoutException none) {
            return Optional.empty();
        }
    }

    private static String statusLine(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
    }
}
