package dev.smrequest.sandbox.page.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.SandboxOptions;
import dev.smrequest.sandbox.clock.SandboxClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each call of docs/sandbox.md, section "The control API". */
class ControlApiTest {
    private static final String WEDNESDAY = "2026-03-04T09:00:00Z";
    private static final String PROJECT = "/gitlab/api/v4/projects/101";

    private final HttpClient client = HttpClient.newHttpClient();
    private Sandbox sandbox;

    @BeforeEach
    void start() throws Exception {
        String manifest = Files.readString(Path.of("manifest.yml"));
        SandboxClock clock = SandboxClock.frozenAt(Instant.parse(WEDNESDAY));
        sandbox = Sandbox.start(SandboxOptions.anyPort(manifest, clock));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void state_ofANewSandbox_namesTimeTierFaultsAndScenes() throws Exception {
        JsonNode state = get("/control/state");

        assertThat(state.path("clock").toString())
                .isEqualTo("{\"now\":\"2026-03-04T09:00:00Z\",\"frozen\":true,\"quarter\":\"Q1FY27\"}");
        assertThat(state.path("tier").asText()).isEqualTo("premium");
        assertThat(state.path("refusals").asInt()).isZero();
        assertThat(state.path("faults")).isEmpty();
        assertThat(state.path("scenes").findValuesAsText("name"))
                .containsExactly("18 new requests", "Quarter end with 332 issues", "Messy labels");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"set\":\"2026-05-01T00:00:00Z\"} | 2026-05-01T00:00:00Z | true",
                "{\"advance\":\"PT1H\"}             | 2026-03-04T10:00:00Z | true",
                "{\"advance\":\"quarter\"}          | 2026-05-01T15:00:00Z | true",
                "{\"set\":\"2026-12-31T23:00:00Z\",\"advance\":\"quarter\"} | 2027-02-01T15:00:00Z | true",
                "{\"freeze\":true}                  | 2026-03-04T09:00:00Z | true"
            })
    void clock_moved_standsThere(String order, String now, boolean frozen) throws Exception {
        JsonNode clock = post("/control/clock", order).path("clock");

        assertThat(clock.path("now").asText()).isEqualTo(now);
        assertThat(clock.path("frozen").asBoolean()).isEqualTo(frozen);
        assertThat(sandbox.clock().instant()).isEqualTo(Instant.parse(now));
    }

    @Test
    void clock_resumedAndPutToNow_runsWithTheMachine() throws Exception {
        Instant before = Instant.now();
        JsonNode clock =
                post("/control/clock", "{\"resume\":true,\"now\":true}").path("clock");

        assertThat(clock.path("frozen").asBoolean()).isFalse();
        assertThat(Instant.parse(clock.path("now").asText())).isAfterOrEqualTo(before);
    }

    @Test
    void faults_armedUsedAndCleared_areListedWithWhatRemains() throws Exception {
        post("/control/faults", "{\"side\":\"GITLAB\",\"effect\":\"TOO_MANY\",\"seconds\":5,\"times\":3}");
        assertThat(gitlab(PROJECT).headers().firstValue("Retry-After")).contains("5");

        assertThat(get("/control/state").path("faults").toString())
                .isEqualTo("[{\"side\":\"GITLAB\",\"path\":\"\",\"effect\":\"answers 429\",\"times\":2}]");

        post("/control/faults/clear", "{}");
        assertThat(get("/control/state").path("faults")).isEmpty();
        assertThat(gitlab(PROJECT).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                        | 3",
                "side=GITLAB               | 2",
                "side=slack                | 1",
                "refused=true              | 2",
                "refused=true&side=SLACK   | 1",
                "text=INVALID_auth         | 1",
                "text=nowhere              | 0"
            })
    void traffic_filtered_listsWhatMatchesWithoutBodies(String query, int rows) throws Exception {
        gitlab(PROJECT);
        gitlab(PROJECT + "/issues/99");
        send(request("/slack/api/auth.test")
                .header("Authorization", "Bearer xoxb-wrong")
                .POST(HttpRequest.BodyPublishers.noBody()));

        JsonNode exchanges = get("/control/traffic?" + query).path("exchanges");

        assertThat(exchanges).hasSize(rows);
        assertThat(exchanges).allSatisfy(row -> assertThat(row.has("answer")).isFalse());
    }

    @Test
    void exchange_askedByNumber_hasItsBodiesAndNoSecret() throws Exception {
        gitlab(PROJECT);
        String number = get("/control/traffic").at("/exchanges/0/number").asText();

        JsonNode exchange = get("/control/exchange?number=" + number);

        assertThat(exchange.path("answer").asText()).contains("\"path_with_namespace\"");
        assertThat(exchange.path("request_headers").path("PRIVATE-TOKEN").toString())
                .isEqualTo("[\"•••\"]");
        assertThat(send(request("/control/exchange?number=999")).statusCode()).isEqualTo(404);
    }

    @Test
    void refusals_ofBothServices_areListedAndForgottenWithTheTraffic() throws Exception {
        gitlab(PROJECT + "/issues/99");
        JsonNode refusal = get("/control/refusals").at("/refusals/0");

        assertThat(refusal.path("service").asText()).isEqualTo("GitLab");
        assertThat(refusal.path("asked").asText()).isEqualTo("GET projects/101/issues/99");
        assertThat(refusal.path("error").asText()).isEqualTo("404");
        assertThat(refusal.path("documented").asText()).isEqualTo("docs/sandbox-gitlab.md, Endpoints, issues");
        assertThat(get("/control/state").path("refusals").asInt()).isEqualTo(1);

        post("/control/traffic/clear", "{}");

        assertThat(get("/control/refusals").path("refusals")).isEmpty();
        assertThat(get("/control/traffic").path("exchanges")).isEmpty();
    }

    @Test
    void tier_changed_isReadBack() throws Exception {
        post("/control/tier", "{\"tier\":\"free\"}");

        assertThat(get("/control/state").path("tier").asText()).isEqualTo("free");
    }

    @ParameterizedTest
    @CsvSource({"18 new requests, 18", "quarter end with 332 issues, 332", "Messy labels, 19"})
    void scene_loaded_beginsAnewWithItsIssues(String name, int issues) throws Exception {
        sandbox.acts().postMessage("U0ADA", "C0SALES", "Before");
        post("/control/faults", "{\"side\":\"SLACK\",\"effect\":\"LATENCY\"}");
        gitlab(PROJECT);
        AtomicInteger restarts = new AtomicInteger();
        sandbox.onReset(restarts::incrementAndGet);

        post("/control/scene", "{\"name\":\"" + name + "\"}");

        assertThat(gitlab(PROJECT + "/issues?scope=all&per_page=1&confidential=")
                        .headers()
                        .firstValue("X-Total"))
                .contains(Integer.toString(issues));
        assertThat(sandbox.slack().messages().in("C0SALES"))
                .noneMatch(message -> message.text().equals("Before"));
        assertThat(get("/control/state").path("faults")).isEmpty();
        assertThat(restarts).hasValue(1);
    }

    @Test
    void scene_ofAnUnknownName_is400WithTheNames() throws Exception {
        HttpResponse<String> answer = send(json("/control/scene", "{\"name\":\"Chaos\"}"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("There is no scene “Chaos”; there are “18 new requests”, ");
    }

    @Test
    void reset_afterAScene_leavesNoIssue() throws Exception {
        post("/control/scene", "{\"name\":\"Messy labels\"}");

        post("/control/reset", "{}");

        assertThat(sandbox.gitlab().issues().all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"side\":\"MOON\",\"effect\":\"TWICE\"} | There is no side “MOON”; there are SLACK, GITLAB, DELIVERY.",
                "{\"side\":\"SLACK\",\"effect\":\"SERVER_ERROR\",\"status\":200} | An error has a status from 400 to 599, "
                        + "not 200.",
                "{\"side\":\"SLACK\",\"effect\":\"TWICE\",\"times\":0} | A fault must happen at least once, not 0 times."
            })
    void fault_thatMakesNoSense_isRefusedInOneSentence(String order, String sentence) throws Exception {
        HttpResponse<String> answer = send(json("/control/faults", order));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new ObjectMapper().readTree(answer.body()).path("message").asText())
                .isEqualTo(sentence);
        assertThat(sandbox.faults().waiting()).isEqualTo(List.of());
    }

    @Test
    void call_inTheDocumentation_isAnswered() throws Exception {
        List<MatchResult> calls = Pattern.compile("`(GET|POST) (/(?:control|page)/[a-z/-]+)")
                .matcher(Files.readString(Path.of("docs/sandbox.md")))
                .results()
                .filter(call ->
                        !call.group(2).equals("/page/live") && !call.group(2).endsWith("/"))
                .toList();
        assertThat(calls).hasSizeGreaterThan(20);
        for (MatchResult call : calls) {
            HttpRequest.Builder request =
                    call.group(1).equals("GET") ? request(call.group(2)) : json(call.group(2), "{}");
            HttpResponse<String> answer = send(request);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .as(call.group())
                    .contains("application/json; charset=utf-8");
        }
    }

    private JsonNode get(String path) throws Exception {
        HttpResponse<String> answer = send(request(path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private JsonNode post(String path, String body) throws Exception {
        HttpResponse<String> answer = send(json(path, body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private HttpResponse<String> gitlab(String path) throws Exception {
        return send(request(path).header("PRIVATE-TOKEN", sandbox.keys().gitlabToken()));
    }

    private HttpRequest.Builder json(String path, String body) {
        return request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(sandbox.url() + path.substring(1)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
