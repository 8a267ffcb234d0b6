package dev.smrequest.sandbox.gitlab;

import static dev.smrequest.sandbox.gitlab.RunningGitLab.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.smrequest.sandbox.gitlab.webhook.Signature;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.gitlab4j.api.GitLabApi;
import org.gitlab4j.api.GitLabApiException;
import org.gitlab4j.api.models.ProjectHook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pretend GitLab sends out, and how it takes failure. */
class WebhooksTest {
    private static final String SIGNING = "whsec_" + "A".repeat(43) + "=";

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private RunningGitLab gitlab;
    private HttpServer receiver;
    private GitLabApi ben;

    private record Received(Map<String, List<String>> headers, ByteBuffer raw) {
        String body() {
            return StandardCharsets.UTF_8.decode(raw.duplicate()).toString();
        }

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }
    }

    @BeforeEach
    void start() throws IOException, GitLabApiException {
        gitlab = new RunningGitLab();
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            ByteBuffer raw = ByteBuffer.wrap(exchange.getRequestBody().readAllBytes());
            received.add(new Received(Map.copyOf(exchange.getRequestHeaders()), raw));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        receiver.start();
        ben = gitlab.client("ben.ortiz");
        ProjectHook wanted = new ProjectHook();
        wanted.setIssuesEvents(true);
        wanted.setNoteEvents(true);
        ben.getProjectApi()
                .addHook(
                        PROJECT,
                        "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook",
                        wanted,
                        false,
                        "s3cret");
    }

    @AfterEach
    void stop() {
        ben.close();
        receiver.stop(0);
        gitlab.close();
    }

    @Test
    void newIssue_isTold_withTokenAndKey() throws GitLabApiException {
        ben.getIssuesApi().createIssue(PROJECT, "T", "D");
        gitlab.sandbox().deliveries().flush();

        assertThat(received).hasSize(1);
        assertThat(received.get(0).header("X-gitlab-event")).isEqualTo("Issue Hook");
        assertThat(received.get(0).header("X-gitlab-token")).isEqualTo("s3cret");
        assertThat(received.get(0).header("Idempotency-key")).isNotEmpty();
        assertThat(received.get(0).body()).contains("\"object_kind\":\"issue\"").contains("\"action\":\"open\"");
    }

    @Test
    void confidentialIssue_withoutItsEvents_isNotTold() throws GitLabApiException {
        ben.getIssuesApi().createIssue(PROJECT, "T", "D", true, null, null, null, null, null, null, null);
        gitlab.sandbox().deliveries().flush();

        assertThat(received).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void delivery_withAFault_arrivesAsOftenAndIsLoggedSo(Effect effect, int arrivals, int status)
            throws GitLabApiException {
        gitlab.faults().add(Fault.once(Side.DELIVERY, "POST /hook", effect));

        ben.getIssuesApi().createIssue(PROJECT, "T", "D");
        gitlab.sandbox().deliveries().flush();

        assertThat(received).hasSize(arrivals);
        assertThat(gitlab.sandbox().deliveries().log(71).get(0).outcome().status())
                .isEqualTo(status);
    }

    static Stream<Arguments> delivery_withAFault_arrivesAsOftenAndIsLoggedSo() {
        return Stream.of(
                Arguments.of(new Effect.Latency(Duration.ofMillis(1)), 1, 200),
                Arguments.of(Effect.Refuse.tooMany(1), 0, 429),
                Arguments.of(new Effect.RefuseAfter(Effect.Refuse.serverError(502)), 1, 502),
                Arguments.of(new Effect.DropBefore(), 0, 0),
                Arguments.of(new Effect.DropAfter(), 1, 0),
                Arguments.of(new Effect.KillConnection(), 1, 0),
                Arguments.of(new Effect.Twice(), 2, 200),
                Arguments.of(new Effect.Reorder(), 0, 200));
    }

    @Test
    void delivery_reordered_arrivesAfterTheNext() throws GitLabApiException {
        gitlab.faults().add(Fault.once(Side.DELIVERY, "", new Effect.Reorder()));

        ben.getIssuesApi().createIssue(PROJECT, "First", "D");
        ben.getIssuesApi().createIssue(PROJECT, "Second", "D");
        gitlab.sandbox().deliveries().flush();

        assertThat(received)
                .extracting(one -> one.body().contains("\"title\":\"First\""))
                .containsExactly(false, true);
    }

    @Test
    void deliveries_allReordered_arriveAfterTheNext() throws GitLabApiException {
        gitlab.faults().add(new Fault(Side.DELIVERY, "", new Effect.Reorder(), 2));

        for (String title : List.of("First", "Second", "Third")) {
            ben.getIssuesApi().createIssue(PROJECT, title, "D");
        }
        gitlab.sandbox().deliveries().flush();

        assertThat(received).hasSize(3);
        assertThat(received.get(0).body()).contains("\"title\":\"Third\"");
    }

    @Test
    void test_ofComments_sendsTheNewestComment() throws Exception {
        HttpResponse<String> none = answer("POST", "projects/101/hooks/" + hookId() + "/test/note_events", "");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("Ensure the project has notes.");
        ben.getIssuesApi().createIssue(PROJECT, "T", "D");
        ben.getNotesApi().createIssueNote(PROJECT, 1L, "Hello");
        gitlab.sandbox().deliveries().flush();
        received.clear();

        send("POST", "projects/101/hooks/" + hookId() + "/test/note_events", "");

        assertThat(received).hasSize(1);
        assertThat(received.get(0).header("X-gitlab-event")).isEqualTo("Note Hook");
        assertThat(received.get(0).body()).contains("\"object_kind\":\"note\"").contains("\"note\":\"Hello\"");
    }

    @Test
    void address_changed_leavesThePlainTokenBehind() throws Exception {
        assertThat(hook()).contains("\"token_present\":true");

        send("PUT", "projects/101/hooks/" + hookId(), "url=http://127.0.0.1:1/elsewhere");

        assertThat(hook()).contains("\"token_present\":false");
    }

    @Test
    void comment_isTold_asNote() throws GitLabApiException {
        ben.getIssuesApi().createIssue(PROJECT, "T", "D");
        ben.getNotesApi().createIssueNote(PROJECT, 1L, "Hello");
        gitlab.sandbox().deliveries().flush();

        assertThat(received).hasSize(2);
        assertThat(received.get(1).header("X-gitlab-event")).isEqualTo("Note Hook");
        assertThat(received.get(1).body()).contains("\"note\":\"Hello\"");
    }

    @Test
    void failures_fourInARow_pauseTheHookUntilTheMinuteIsOver() throws GitLabApiException {
        status = 500;
        for (int i = 0; i < 6; i++) {
            ben.getIssuesApi().createIssue(PROJECT, "T", "D");
        }
        gitlab.sandbox().deliveries().flush();
        assertThat(received).hasSize(4);

        gitlab.clock().advance(Duration.ofSeconds(61));
        status = 200;
        ben.getIssuesApi().createIssue(PROJECT, "T", "D");
        gitlab.sandbox().deliveries().flush();

        assertThat(received).hasSize(5);
        assertThat(gitlab.sandbox().hooks().all().get(0).health().failures()).isZero();
    }

    @Test
    void delivery_ofASigningHook_carriesASignatureOfTheBodyAsReceived() throws Exception {
        ProjectHook hook = ben.getProjectApi().getHooks(PROJECT).get(0);
        send("PUT", "projects/101/hooks/" + hook.getId(), "url=" + hook.getUrl() + "&signing_token=" + SIGNING);

        ben.getIssuesApi().createIssue(PROJECT, "Ünïcode ✓", "Größe");
        gitlab.sandbox().deliveries().flush();

        Received delivery = received.get(0);
        assertThat(delivery.header("X-gitlab-token")).isEqualTo("s3cret");
        assertThat(delivery.header("Webhook-id")).isEqualTo(delivery.header("Idempotency-key"));
        assertThat(delivery.header("Webhook-timestamp"))
                .isEqualTo(Long.toString(gitlab.clock().instant().getEpochSecond()));
        assertThat(delivery.header("Webhook-signature")).isEqualTo("v1," + standardWebhooksMac(delivery));
    }

    /** Computed as a receiver would, from what came over the wire alone (standard-webhooks.com, symmetric signatures). */
    private static String standardWebhooksMac(Received delivery) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(SIGNING.substring("whsec_".length())), "HmacSHA256"));
        mac.update((delivery.header("Webhook-id") + "." + delivery.header("Webhook-timestamp") + ".")
                .getBytes(StandardCharsets.US_ASCII));
        mac.update(delivery.raw().duplicate());
        return Base64.getEncoder().encodeToString(mac.doFinal());
    }

    @Test
    void failures_fortyInARow_stopTheHookForGoodUntilATestSucceeds() throws Exception {
        status = 503;
        for (int i = 0; i < 40; i++) {
            issueADayLater();
        }
        assertThat(received).hasSize(40);
        assertThat(hook()).contains("\"alert_status\":\"disabled\"");

        status = 200;
        issueADayLater();
        assertThat(received).hasSize(40);

        send("POST", "projects/101/hooks/" + hookId() + "/test/issues_events", "");
        assertThat(hook()).contains("\"alert_status\":\"executable\"");
        issueADayLater();
        assertThat(received).hasSize(42);
    }

    private void issueADayLater() throws GitLabApiException {
        ben.getIssuesApi().createIssue(PROJECT, "T", "D");
        gitlab.sandbox().deliveries().flush();
        gitlab.clock().advance(Duration.ofDays(1));
    }

    private long hookId() throws GitLabApiException {
        return ben.getProjectApi().getHooks(PROJECT).get(0).getId();
    }

    private String hook() throws Exception {
        return send("GET", "projects/101/hooks/" + hookId(), "");
    }

    private String send(String method, String path, String form) throws Exception {
        HttpResponse<String> answer = answer(method, path, form);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return answer.body();
    }

    private HttpResponse<String> answer(String method, String path, String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gitlab.url() + "/api/v4/" + path))
                .header("PRIVATE-TOKEN", "sandbox-gitlab-ben.ortiz")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void signature_knownInput_isTheKnownOne() {
        assertThat(Signature.isToken(SIGNING)).isTrue();
        assertThat(Signature.isToken("whsec_short")).isFalse();
        assertThat(Signature.of(SIGNING, "msg_1", 1_700_000_000L, "{}"))
                .isEqualTo("v1,LzeNxZHo3O8fwpFJpLh/0B99ugILNFJw+/9lTgx0APs=");
    }
}
