package dev.smrequest.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import dev.smrequest.failure.Retry;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.SlackException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client makes of refusals and of answers that are none: cause, next step, and whether to try again. */
class SlackRefusalTest extends SlackOverStub {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "not_in_channel; NEVER; The bot is not in channel C1. Invite the bot there: /invite @SM Request",
                "invalid_auth; SAFE; Slack does not accept the bot's token. Check SLACK_BOT_TOKEN (it starts with xoxb-) and reinstall the app",
                "some_new_error; NEVER; Slack refused this for channel C1",
                "ratelimited; SAFE; Slack asks the bot to slow down",
                "fatal_error; AFTER_CHECK; Slack has trouble of its own",
                "internal_error; AFTER_CHECK; Slack has trouble of its own",
            })
    void refusal_byErrorName_saysCauseAndNextStep(String error, Retry retry, String sentence) {
        api.answer("{\"ok\":false,\"error\":\"" + error + "\"}");

        SlackException failure = failure(() -> slack.post("C1", Message.of("x")));

        assertThat(failure).hasMessage(sentence + " (chat.postMessage, " + error + ").");
        assertThat(failure.error()).isEqualTo(error);
        assertThat(failure.retry()).isEqualTo(retry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invalid_auth",
                "not_authed",
                "token_revoked",
                "token_expired",
                "account_inactive",
                "missing_scope",
                "no_permission"
            })
    void refusal_thatAnAdminMendsForAllCalls_isWaitedFor(String error) {
        api.answer("{\"ok\":false,\"error\":\"" + error + "\"}")
                .answer(403, Map.of(), "{\"ok\":false,\"error\":\"" + error + "\"}");

        for (int call = 0; call < 2; call++) {
            SlackException failure = failure(() -> slack.post("C1", Message.of("x")));

            assertThat(failure.retry()).isEqualTo(Retry.SAFE);
            assertThat(failure.retryAfter()).contains(Duration.ofMinutes(10));
        }
    }

    @Test
    void refusal_ofThisCallOnly_namesNoWait() {
        api.answer("{\"ok\":false,\"error\":\"not_in_channel\"}");

        assertThat(failure(() -> slack.post("C1", Message.of("x"))).retryAfter())
                .isEmpty();
    }

    @Test
    void refusal_forAScope_namesNeededAndProvided() {
        api.answer(
                "{\"ok\":false,\"error\":\"missing_scope\",\"needed\":\"chat:write\",\"provided\":\"commands,im:write\"}");

        assertThat(failure(() -> slack.post("C1", Message.of("x"))))
                .hasMessage("The bot lacks the scope chat:write (it has commands,im:write). Add it under OAuth & "
                        + "Permissions and reinstall the app (chat.postMessage, missing_scope).");
    }

    @Test
    void refusal_ofBlocks_showsSlacksMessages() {
        api.answer("{\"ok\":false,\"error\":\"invalid_arguments\",\"response_metadata\":{\"messages\":"
                + "[\"[ERROR] missing required field: title [json-pointer:/view]\",\"[ERROR] second\"]}}");

        assertThat(failure(
                        () -> slack.openView("1.2", View.builder().type("modal").build())))
                .hasMessage(
                        "Slack does not accept what the bot sent. Please report this: [ERROR] missing required field: "
                                + "title [json-pointer:/view]; [ERROR] second (views.open, invalid_arguments).");
    }

    @Test
    void rateLimit_isSafeAndSaysHowLong() {
        api.answer(429, Map.of("Retry-After", "30"), "{\"ok\":false,\"error\":\"ratelimited\"}");

        SlackException failure = failure(() -> slack.post("C1", Message.of("x")));

        assertThat(failure.retry()).isEqualTo(Retry.SAFE);
        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(30));
        assertThat(api.received()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"500, AFTER_CHECK", "503, AFTER_CHECK", "302, NEVER", "404, NEVER"})
    void answer_withoutSlacksJson_isJudgedByStatus(int status, Retry retry) {
        api.answer(status, Map.of("Location", "https://elsewhere.example.com"), "<html>no</html>");

        assertThat(failure(() -> slack.post("C1", Message.of("x"))).retry()).isEqualTo(retry);
        assertThat(api.received()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"''", "<html>", "[]", "null", "{\"ok\":\"perhaps", "{}"})
    void answer_thatCannotBeRead_mayHaveDoneItsWork(String body) {
        api.answer(body);

        assertThat(failure(() -> slack.post("C1", Message.of("x"))).retry()).isEqualTo(Retry.AFTER_CHECK);
    }

    @Test
    void success_withoutWhatWasAskedFor_cannotBeRead() {
        for (Runnable call : List.<Runnable>of(
                slack::identity,
                () -> slack.openView("1.2", View.builder().type("modal").build()),
                () -> slack.openDm("U1"),
                () -> slack.permalink(new MessageRef("C1", "1.1")),
                () -> slack.person("U1"),
                () -> slack.channelId("general"))) {
            assertThat(failure(call::run)).hasMessageStartingWith("Slack's answer cannot be read (");
        }
    }
}
