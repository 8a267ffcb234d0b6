package dev.smrequest.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smrequest.failure.Retry;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.SlackException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers through a response URL, which are sent without the token. */
class ResponseUrlTest extends SlackOverStub {
    @Test
    void respond_postsAnEphemeralMessageWithoutToken() throws Exception {
        api.answer("ok");

        slack.respond(api.url() + "respond", Message.of("Hello"));

        StubSlackApi.Received call = api.received().get(0);
        assertThat(call.authorization()).isEqualTo("null");
        assertThat(new ObjectMapper().readTree(call.body()))
                .isEqualTo(new ObjectMapper()
                        .readTree("{\"response_type\":\"ephemeral\",\"text\":\"Hello\","
                                + "\"replace_original\":false,\"delete_original\":false}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "404; used_url; used_url; NEVER",
                "404; {\"ok\":false,\"error\":\"expired_url\"}; expired_url; NEVER",
                "200; {\"ok\":false,\"error\":\"invalid_blocks\"}; invalid_blocks; NEVER",
                "500; oops; ''; AFTER_CHECK",
                "429; ''; ratelimited; SAFE",
            })
    void respond_refused_saysWhy(int status, String body, String error, Retry retry) {
        api.answer(status, Map.of(), body);

        SlackException failure = failure(() -> slack.respond(api.url() + "respond/T1/secret", Message.of("x")));

        if (!error.isEmpty()) {
            assertThat(failure.error()).isEqualTo(error);
        }
        assertThat(failure.retry()).isEqualTo(retry);
        assertThat(failure.getMessage()).doesNotContain("respond/T1");
    }

    @Test
    void respond_toABrokenAddress_isRefusedForGood() {
        assertThat(failure(() -> slack.respond("nonsense", Message.of("x"))).retry())
                .isEqualTo(Retry.NEVER);
    }
}
