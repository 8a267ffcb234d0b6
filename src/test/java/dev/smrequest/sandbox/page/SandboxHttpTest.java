package dev.smrequest.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.SandboxOptions;
import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.gitlab.model.Tier;
import dev.smrequest.sandbox.gitlab.world.Uploads;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxHttpTest {

    private static final Instant MORNING = Instant.parse("2026-03-04T09:00:00Z");

    private final HttpClient client = HttpClient.newHttpClient();
    private Sandbox sandbox;

    @BeforeEach
    void start() throws Exception {
        sandbox = Sandbox.start(SandboxOptions.anyPort(manifest(), SandboxClock.frozenAt(MORNING)));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private static String manifest() throws Exception {
        return Files.readString(Path.of("manifest.yml"));
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/chat/C0SALES, text/html",
        "/gitlab/gitlab-com/marketing/product-marketing/-/issues/1, text/html",
        "/slack/archives/C0SALES/p1700000000000100, text/html",
        "/assets/app/main.js, text/javascript",
        "/assets/css/theme.css, text/css",
        "/lit/lit-html.js, text/javascript",
        "/lit/directives/live.js, text/javascript"
    })
    void pageAndItsFiles_askedByABrowser_carryAStrictPolicy(String path, String type) throws Exception {
        HttpResponse<String> answer = send(request(path).header("Accept", "text/html,*/*"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/../Sandbox.class", "/assets/none.js", "/lit/package.json", "/elsewhere"})
    void fileThatIsNotThePages_isNotFound(String path) throws Exception {
        assertThat(send(request(path)).statusCode()).isBetween(400, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "/-/project/101, 200",
        "/gitlab-com/marketing/product-marketing, 200",
        "/-/project/102, 404",
        "/gitlab-com/marketing, 404"
    })
    void uploadedFile_belowNumberOrPathOfItsProject_isServed(String project, int status) throws Exception {
        Uploads.Upload upload =
                sandbox.gitlab().uploads().add("plan.txt", "One page.".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = send(request("/gitlab" + project + "/uploads/" + upload.secret() + "/plan.txt"));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().equals("One page.")).isEqualTo(status == 200);
    }

    @Test
    void requestForAnotherHost_isRefused() throws Exception {
        String answer = raw("GET / HTTP/1.1\r\nHost: evil.example.com\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 403").contains("only to 127.0.0.1 and localhost");
    }

    @Test
    void writeFromAnotherOrigin_isRefusedAndChangesNothing() throws Exception {
        HttpResponse<String> answer =
                send(post("/control/tier", "{\"tier\":\"free\"}").header("Origin", "https://evil.example.com"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(sandbox.gitlab().tier()).isEqualTo(Tier.PREMIUM);
    }

    @Test
    void writeThatIsNoJson_isRefused() throws Exception {
        HttpResponse<String> answer = send(request("/control/tier")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{\"tier\":\"free\"}")));
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(sandbox.gitlab().tier()).isEqualTo(Tier.PREMIUM);
    }

    @Test
    void clock_advancedByADay_isReadBack() throws Exception {
        JsonNode state = json(send(post("/control/clock", "{\"advance\":\"P1D\"}")));
        assertThat(state.at("/clock/now").asText()).isEqualTo("2026-03-05T09:00:00Z");
        assertThat(sandbox.clock().instant()).isEqualTo(Instant.parse("2026-03-05T09:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/control/clock  | {\"advance\":\"tomorrow\"} | A time such as 2026-03-04T09:00:00Z or P1D is expected.",
                "/control/faults | {\"side\":\"GITLAB\",\"effect\":\"MAGIC\"} | There is no effect “MAGIC”; there are "
                        + "LATENCY, TOO_MANY, SERVER_ERROR, ERROR_AFTER, DROP_BEFORE, DROP_AFTER, KILL_CONNECTION, TWICE, REORDER.",
                "/control/tier   | {} | “tier” is missing."
            })
    void order_thatMakesNoSense_isRefusedInOneSentence(String path, String body, String sentence) throws Exception {
        HttpResponse<String> answer = send(post(path, body));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("message").asText()).isEqualTo(sentence);
    }

    @Test
    void fault_armedForGitLab_hitsTheBotButNotThePage() throws Exception {
        send(post("/control/faults", "{\"side\":\"GITLAB\",\"effect\":\"SERVER_ERROR\",\"status\":503,\"times\":1}"));
        String project = "/gitlab/api/v4/projects/101";
        int page = send(gitlab(project).header("X-Sandbox-Page", "1")).statusCode();
        int bot = send(gitlab(project)).statusCode();
        int again = send(gitlab(project)).statusCode();
        assertThat(new int[] {page, bot, again}).containsExactly(200, 503, 200);
        JsonNode state = json(send(request("/control/state")));
        assertThat(state.path("faults")).isEmpty();
        JsonNode traffic = json(send(request("/control/traffic")));
        assertThat(traffic.findValuesAsText("status")).containsExactly("200", "503");
    }

    @Test
    void reset_putsTheWorldBackAndKeepsTheSecrets() throws Exception {
        sandbox.acts().postMessage("U0ADA", "C0SALES", "Before");
        String token = sandbox.keys().slackBotToken();
        send(post("/control/reset", "{}"));
        assertThat(sandbox.slack().messages().in("C0SALES"))
                .extracting(message -> message.text())
                .doesNotContain("Before");
        HttpResponse<String> auth = send(request("/slack/api/auth.test")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(json(auth).path("ok").asBoolean()).isTrue();
    }

    @Test
    void port_thatIsTaken_isReplacedByAFreeOne() throws Exception {
        try (ServerSocket taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            var options = new SandboxOptions(taken.getLocalPort(), manifest(), SandboxClock.following());
            try (Sandbox other = Sandbox.start(options)) {
                assertThat(other.url().getPort())
                        .isNotEqualTo(taken.getLocalPort())
                        .isPositive();
            }
        }
    }

    @Test
    void act_ofSomebodyUnknown_isRefused() throws Exception {
        HttpResponse<String> answer = send(post("/page/say", "{\"as\":\"U0NOBODY\",\"channel\":\"C0SALES\"}"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).path("message").asText()).isEqualTo("Nobody with the id “U0NOBODY” can act here.");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(sandbox.url() + path.substring(1)));
    }

    private HttpRequest.Builder gitlab(String path) {
        return request(path).header("PRIVATE-TOKEN", sandbox.keys().gitlabToken());
    }

    private HttpRequest.Builder post(String path, String json) {
        return request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }

    private String raw(String request) throws Exception {
        try (Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), sandbox.url().getPort());
                OutputStream out = socket.getOutputStream()) {
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
