package dev.smrequest.sandbox.slack.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.smrequest.sandbox.slack.SlackTown;
import dev.smrequest.sandbox.slack.act.Outcome;
import dev.smrequest.sandbox.traffic.Side;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Response URLs wear out, and events come again when they fail. */
class LaterDeliveriesTest {

    private static final String EVENTS = """
            settings:
              event_subscriptions:
                request_url: https://sm-request.example.com/slack/events
                bot_events: [message.channels]
            """;

    private final SlackTown town = new SlackTown();
    private final AppDouble app = new AppDouble(town);

    @AfterEach
    void close() {
        app.close();
        town.close();
    }

    @Test
    void responseUrl_fiveTimesWithinHalfAnHour_thenRefused() throws Exception {
        command();
        String url = app.forms().get(0).get("response_url");
        for (int i = 0; i < 5; i++) {
            assertThat(post(url, "{\"text\":\"later " + i + "\"}")).isEqualTo("200 ok");
        }
        assertThat(post(url, "{\"text\":\"x\"}")).isEqualTo("404 {\"ok\":false,\"error\":\"used_url\"}");
        assertThat(texts("U0ADA")).hasSize(5);
        assertThat(texts("U0BEN")).isEmpty();
        command();
        town.clock.advance(Duration.ofMinutes(31));
        assertThat(post(app.forms().get(1).get("response_url"), "{\"text\":\"x\"}"))
                .isEqualTo("404 {\"ok\":false,\"error\":\"expired_url\"}");
    }

    @Test
    void event_failing_isRetriedThreeTimesWithNumberAndReason() throws Exception {
        try (SlackTown other = eventTown();
                AppDouble listener = new AppDouble(other)) {
            listener.answersStatus(500, Map.of());
            other.acts().postMessage("U0ADA", "C0PRODMKT", "hello");
            until(() -> listener.got.size() == 2);
            assertThat(listener.got.get(1).headers())
                    .containsEntry("x-slack-retry-num", "1")
                    .containsEntry("x-slack-retry-reason", "http_error");
            other.clock.advance(Duration.ofMinutes(1));
            until(() -> listener.got.size() == 3);
            other.clock.advance(Duration.ofMinutes(5));
            until(() -> listener.got.size() == 4);
            assertThat(listener.events())
                    .extracting(event -> event.path("event_id").asText())
                    .containsOnly("Ev0000000001");
            assertThat(listener.events().get(0).at("/event/text").asText()).isEqualTo("hello");
        }
    }

    @Test
    void event_noRetryHeader_isNotRepeated() throws Exception {
        try (SlackTown other = eventTown();
                AppDouble listener = new AppDouble(other)) {
            listener.answersStatus(500, Map.of("X-Slack-No-Retry", "1"));
            other.acts().postMessage("U0ADA", "C0PRODMKT", "one");
            until(() -> other.traffic.exchanges(Side.DELIVERY).size() == 1);
            listener.answersStatus(200, Map.of());
            other.acts().postMessage("U0ADA", "C0PRODMKT", "two");
            until(() -> listener.got.size() == 2);
            assertThat(listener.events())
                    .extracting(event -> event.at("/event/text").asText())
                    .containsExactly("one", "two");
        }
    }

    @Test
    void event_notSubscribed_isNotSent() {
        try (SlackTown other = new SlackTown(SlackTown.manifestWithScopes("channels:history"));
                AppDouble deaf = new AppDouble(other)) {
            other.acts().postMessage("U0ADA", "C0PRODMKT", "hello");
            other.acts().runCommand("U0ADA", "C0PRODMKT", "/sm-request Battlecard");
            assertThat(deaf.got).hasSize(1);
        }
    }

    private static SlackTown eventTown() {
        return new SlackTown(SlackTown.manifestWithScopes("channels:history").replace("settings:\n", EVENTS));
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) {
        await().atMost(10, TimeUnit.SECONDS).until(condition);
    }

    private Outcome command() {
        return town.acts().runCommand("U0ADA", "C0PRODMKT", "/sm-request Battlecard");
    }

    private List<String> texts(String person) {
        return town.world().messages().seenBy(person, "C0PRODMKT").stream()
                .map(message -> message.text())
                .toList();
    }

    private static String post(String url, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }
}
