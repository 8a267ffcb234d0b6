package dev.smrequest.slack.app.bolt;

import static dev.smrequest.slack.app.bolt.Answered.USER;
import static dev.smrequest.slack.app.bolt.Answered.submission;
import static dev.smrequest.slack.app.bolt.Answered.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import dev.smrequest.failure.Reference;
import dev.smrequest.failure.Retry;
import dev.smrequest.server.gate.Door;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.web.SlackAccess;
import dev.smrequest.slack.web.StubSlackApi;
import dev.smrequest.slack.web.WebSlack;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a handler fails, Slack gets its answer in time and the person learns what happened, where they are looking. */
class SlackAppFailureTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OURS = "Something went wrong on our side. Please try again in a minute; if it happens "
            + "again, give this reference to the admin of the bot. \\(reference [2-9a-z]{8}\\)";

    private static final RequestHeaders NO_HEADERS = new RequestHeaders(Map.of());

    private Door door;

    @BeforeEach
    void open() throws Exception {
        door = new Door();
    }

    @AfterEach
    void close() throws Exception {
        door.close();
    }

    @Test
    void command_whoseHandlerFails_tellsThePersonWithTheReference() throws Exception {
        String[] logged = new String[1];
        door.handlers.reply = () -> {
            logged[0] = Reference.current();
            throw new IllegalStateException("secret detail");
        };

        HttpResponse<String> answer = door.command("Deck");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer))
                .matches(":warning: " + OURS)
                .contains(logged[0])
                .doesNotContain("secret detail");
    }

    @Test
    void command_refusedByAPart_saysWhy() throws Exception {
        door.handlers.reply = () -> {
            throw new SlackException("The bot is not in <x>.", "not_in_channel", Retry.NEVER, Optional.empty(), null);
        };

        assertThat(text(door.command("Deck"))).matches(":warning: The bot is not in &lt;x&gt;\\. \\(reference .{8}\\)");
    }

    @Test
    void submission_whoseHandlerFails_keepsWhatWasTyped() throws Exception {
        door.handlers.modalReply = () -> {
            throw new IllegalStateException("database gone");
        };

        JsonNode answer = JSON.readTree(door.interact(
                        "{\"type\":\"view_submission\"," + USER
                                + ",\"view\":{\"id\":\"V1\",\"type\":\"modal\",\"callback_id\":\"file\",\"blocks\":["
                                + "{\"type\":\"divider\"},{\"type\":\"input\",\"block_id\":\"title\","
                                + "\"label\":{\"type\":\"plain_text\",\"text\":\"Title\"},\"element\":{\"type\":\"plain_text_input\",\"action_id\":\"a\"}}]}}")
                .body());

        assertThat(answer.get("response_action").textValue()).isEqualTo("errors");
        assertThat(answer.at("/errors/title").textValue()).matches(OURS);
    }

    @Test
    void submission_whoseHandlerFailsWithoutAField_showsAView() throws Exception {
        door.handlers.modalReply = () -> {
            throw new IllegalStateException("boom");
        };

        JsonNode answer = submission(door, "1");

        assertThat(answer.get("response_action").textValue()).isEqualTo("update");
        assertThat(answer.at("/view/blocks/0/text/text").textValue()).matches(":warning: " + OURS);
    }

    @Test
    void shortcut_whoseHandlerFails_opensAModalThatSaysSo() throws Exception {
        door.handlers.act = () -> {
            throw new IllegalStateException("boom");
        };
        door.api.answer("{\"ok\":true,\"view\":{\"id\":\"V9\",\"hash\":\"h\"}}");

        HttpResponse<String> answer = door.interact(
                "{\"type\":\"shortcut\",\"callback_id\":\"file_request\",\"trigger_id\":\"1.2\"," + USER + "}");

        assertThat(answer.statusCode()).isEqualTo(200);
        door.closeApp();
        assertThat(door.api.received()).singleElement().satisfies(call -> {
            assertThat(call.method()).isEqualTo("views.open");
            assertThat(call.form().get("trigger_id")).isEqualTo("1.2");
            assertThat(call.form().get("view")).contains("Something went wrong on our side");
        });
    }

    @Test
    void button_whoseHandlerFails_answersThroughTheResponseUrl() throws Exception {
        door.handlers.act = () -> {
            throw new IllegalStateException("boom");
        };

        HttpResponse<String> answer = door.interact("{\"type\":\"block_actions\",\"trigger_id\":\"1.4\"," + USER
                + ",\"response_url\":\"" + door.api.url() + "respond\",\"actions\":[{\"action_id\":\"refresh\"}]}");

        assertThat(answer.statusCode()).isEqualTo(200);
        door.closeApp();
        assertThat(door.api.received()).singleElement().satisfies(call -> {
            assertThat(call.method()).isEqualTo("respond");
            assertThat(JSON.readTree(call.body()).get("text").textValue()).matches(":warning: " + OURS);
        });
    }

    @Test
    void failure_thatCannotBeToldEither_isStillAcknowledged() throws Exception {
        door.handlers.act = () -> {
            throw new IllegalStateException("boom");
        };
        door.api.answer("{\"ok\":false,\"error\":\"expired_trigger_id\"}");

        assertThat(door.interact("{\"type\":\"shortcut\",\"callback_id\":\"file_request\",\"trigger_id\":\"1.2\","
                                + USER + "}")
                        .statusCode())
                .isEqualTo(200);
        door.closeApp();
        assertThat(door.api.received()).hasSize(1);
    }

    @Test
    void shortcut_whoseHandlerFails_isAnsweredBeforeSlackIsCalled() throws Exception {
        List<Runnable> aside = new ArrayList<>();
        RecordedHandlers failing = new RecordedHandlers();
        failing.act = () -> {
            throw new IllegalStateException("boom");
        };
        GlobalShortcutRequest request = new GlobalShortcutRequest(
                "", "{\"callback_id\":\"file_request\",\"trigger_id\":\"1.2\"," + USER + "}", NO_HEADERS);
        try (WebSlack slack = new WebSlack(
                new SlackAccess(door.api.url(), "xoxb-aside"), Clock.systemUTC(), (host, status, took) -> {})) {
            Dispatch dispatch = new Dispatch("/sm-request", failing.handlers(), new Apology(slack, aside::add));

            assertThat(dispatch.shortcut(request).getStatusCode()).isEqualTo(200);
            assertThat(door.api.received()).isEmpty();
            aside.forEach(Runnable::run);
        }

        assertThat(door.api.received())
                .extracting(StubSlackApi.Received::method)
                .containsExactly("views.open");
    }

    @Test
    void shortcut_whoseFormSlackRefused_isExplainedByDirectMessage() throws Exception {
        door.handlers.act = () -> {
            throw new SlackException("It took too long.", "expired_trigger_id", Retry.NEVER, Optional.empty(), null);
        };
        door.api.answer("{\"ok\":true,\"channel\":{\"id\":\"D7\"}}").answer("{\"ok\":true,\"ts\":\"5.6\"}");

        HttpResponse<String> answer = door.interact(
                "{\"type\":\"shortcut\",\"callback_id\":\"file_request\",\"trigger_id\":\"1.2\"," + USER + "}");

        assertThat(answer.statusCode()).isEqualTo(200);
        door.closeApp();
        assertThat(door.api.received())
                .extracting(StubSlackApi.Received::method)
                .containsExactly("conversations.open", "chat.postMessage");
        assertThat(door.api.received().get(0).form()).containsEntry("users", "U0ADA");
        assertThat(door.api.received().get(1).form())
                .containsEntry("channel", "D7")
                .hasEntrySatisfying(
                        "text", text -> assertThat(text).matches(":warning: It took too long\\. \\(reference .{8}\\)"));
    }
}
