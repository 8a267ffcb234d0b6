package dev.smrequest.server.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.server.HttpServer;
import dev.smrequest.server.Route;
import dev.smrequest.server.metrics.Metrics;
import dev.smrequest.server.metrics.MetricsServlet;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HealthEndpointsTest {
    private static final ReadinessCheck DATABASE = ReadinessCheck.of("database", () -> Health.up("H2"));
    private static final ReadinessCheck CHARTS = ReadinessCheck.of("charts", () -> Health.off("CHARTS is not set"));

    @Test
    void readyz_allWell_saysUpAndNamesWhatIsOff() throws Exception {
        HttpResponse<String> answer = get("/readyz", DATABASE, CHARTS);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"status\":\"up\",\"checks\":{\"database\":{\"status\":\"up\",\"detail\":\"H2\"},"
                        + "\"charts\":{\"status\":\"off\",\"detail\":\"CHARTS is not set\"}}}");
    }

    @Test
    void readyz_slackAway_staysReadyAndTells() throws Exception {
        HttpResponse<String> answer =
                get("/readyz", DATABASE, ReadinessCheck.of("slack", () -> Health.degraded("Slack cannot be reached")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{\"status\":\"degraded\"").contains("Slack cannot be reached");
    }

    @Test
    void readyz_databaseDown_is503() throws Exception {
        HttpResponse<String> answer =
                get("/readyz", CHARTS, ReadinessCheck.of("database", () -> Health.down("no connection")));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).startsWith("{\"status\":\"down\"");
    }

    @Test
    void readyz_checkThatThrows_countsAsDownWithoutDetails() throws Exception {
        HttpResponse<String> answer = get("/readyz", ReadinessCheck.of("scheduler", () -> {
            throw new IllegalStateException("password=1");
        }));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .isEqualTo("{\"status\":\"down\",\"checks\":{\"scheduler\":{\"status\":\"down\","
                        + "\"detail\":\"the check failed; see the log\"}}}");
    }

    @Test
    void healthz_answersWhateverElseIsWrong() throws Exception {
        HttpResponse<String> answer = get("/healthz", ReadinessCheck.of("database", () -> Health.down("gone")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"up\"}");
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
    }

    @Test
    void metrics_inPrometheusText_holdJobsQueueAndCalls() {
        Metrics metrics = new Metrics();
        metrics.jobEnded("file_request", "GIVEN_UP", Duration.ofMillis(20));
        metrics.called("gitlab.example.com", 201, Duration.ofMillis(80));
        metrics.queueDepth(() -> 3);
        metrics.queueAge(() -> Duration.ofMillis(1500));

        assertThat(metrics.scrape())
                .contains("sm_request_job_seconds_count{kind=\"file_request\",outcome=\"given_up\"} 1")
                .contains("sm_request_outgoing_call_seconds_count{host=\"gitlab.example.com\",status=\"201\"} 1")
                .contains("sm_request_queue_depth 3.0")
                .contains("sm_request_queue_age_seconds 1.5");
    }

    private static HttpResponse<String> get(String path, ReadinessCheck... checks) throws Exception {
        try (HttpServer server = new HttpServer(
                "127.0.0.1",
                0,
                Duration.ofSeconds(2),
                List.of(
                        Route.open("/healthz", new AliveServlet()),
                        Route.open("/readyz", new ReadyServlet(List.of(checks))),
                        Route.open("/metrics", new MetricsServlet(new Metrics()))))) {
            server.start();
            URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
