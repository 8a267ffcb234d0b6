package dev.smrequest.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import dev.smrequest.failure.Retry;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.SlackException;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Connections that break or hang, and what is known of Slack after that. */
class SlackConnectionTest extends SlackOverStub {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "500; oops; Slack has trouble of its own (chat.postMessage).",
                "503; {\"ok\":false,\"error\":\"service_unavailable\"}; Slack has trouble of its own (chat.postMessage, service_unavailable).",
            })
    void contact_afterAServerError_isLostUntilTheNextAnswer(int status, String body, String sentence) {
        api.answer("{\"ok\":true,\"ts\":\"1.1\"}")
                .answer(status, Map.of(), body)
                .answer("{\"ok\":true,\"ts\":\"1.2\"}");
        slack.post("C1", Message.of("x"));

        failure(() -> slack.post("C1", Message.of("x")));
        assertThat(slack.contact().isUp()).isFalse();
        assertThat(slack.contact().sentence()).isEqualTo(sentence);

        slack.post("C1", Message.of("x"));
        assertThat(slack.contact().isUp()).isTrue();
    }

    @Test
    void connection_droppedAfterReading_isNotSentAgain() {
        api.drop();

        SlackException failure = failure(() -> slack.post("C1", Message.of("x")));

        assertThat(failure).hasMessage("Slack gave no answer in time (chat.postMessage).");
        assertThat(failure.retry()).isEqualTo(Retry.AFTER_CHECK);
        assertThat(api.received()).hasSize(1);
        assertThat(heard).containsExactly("127.0.0.1 0");
    }

    @Test
    void connection_keptAliveThenDropped_isNotSentAgainEither() {
        api.answer("{\"ok\":true,\"ts\":\"1.1\"}").drop();
        slack.post("C1", Message.of("first"));

        failure(() -> slack.post("C1", Message.of("second")));

        assertThat(api.received()).hasSize(2);
    }

    @Test
    void connection_refused_isSafeToTryAgain() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        try (WebSlack away = slackAt("http://127.0.0.1:" + free + "/api")) {
            SlackException failure = failure(() -> away.post("C1", Message.of("x")));

            assertThat(failure).hasMessage("Slack cannot be reached (chat.postMessage).");
            assertThat(failure.retry()).isEqualTo(Retry.SAFE);
            assertThat(away.contact().sentence()).isEqualTo("Slack cannot be reached (chat.postMessage).");
        }
    }

    @Test
    void openView_thatHangs_isGivenUp() throws Exception {
        try (ServerSocket silent = new ServerSocket(0);
                WebSlack hanging = slackAt("http://127.0.0.1:" + silent.getLocalPort() + "/api/")) {
            SlackException failure = failure(
                    () -> hanging.openView("1.2", View.builder().type("modal").build()));

            assertThat(failure.retry()).isEqualTo(Retry.AFTER_CHECK);
        }
    }

    @Test
    void callsThatAPersonWaitsFor_endBeforeSlacksThreeSeconds() {
        try (Clients clients = new Clients(new SlackAccess(api.url(), TOKEN), (host, status, took) -> {})) {
            assertThat(clients.quickHttp().getOkHttpClient().callTimeoutMillis())
                    .isBetween(1, 2_900);
        }
    }
}
