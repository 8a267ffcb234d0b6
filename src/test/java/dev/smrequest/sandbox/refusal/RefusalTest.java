package dev.smrequest.sandbox.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.traffic.Exchange;
import dev.smrequest.sandbox.traffic.Side;
import dev.smrequest.sandbox.traffic.Traffic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {
    private final Traffic traffic = new Traffic(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final Refusals refusals = Refusals.in(traffic);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SLACK  | /slack/api/chat.postMessage | 200 | {\"ok\":false,\"error\":\"not_in_channel\"}"
                        + "| chat.postMessage | not_in_channel | ~~ | docs/sandbox-slack.md, Methods, chat.postMessage"
                        + "| https://docs.slack.dev/reference/methods/chat.postMessage",
                "SLACK  | /slack/api/views.open | 200 | {\"ok\":false,\"error\":\"invalid_blocks\","
                        + "\"response_metadata\":{\"messages\":[\"[ERROR] one\",\"[ERROR] two\"]}}"
                        + "| views.open | invalid_blocks | ~[ERROR] one\n[ERROR] two~ | docs/sandbox-slack.md, Block Kit"
                        + "| https://docs.slack.dev/reference/methods/views.open",
                "SLACK  | /slack/api/users.list | 200 | {\"ok\":false,\"error\":\"missing_scope\",\"needed\":\"users:read\","
                        + "\"provided\":\"chat:write\"} | users.list | missing_scope | needed: users:read; provided: chat:write"
                        + "| docs/sandbox-slack.md, For every method | https://docs.slack.dev/reference/methods/users.list",
                "GITLAB | /gitlab/api/v4/projects/a%2Fb/issues/7/notes?x=1 | 403 | {\"message\":\"403 Forbidden\"}"
                        + "| POST projects/a%2Fb/issues/7/notes?x=1 | 403 | 403 Forbidden"
                        + "| docs/sandbox-gitlab.md, Endpoints, notes | https://docs.gitlab.com/api/notes/",
                "GITLAB | /gitlab/api/v4/projects/1/issues | 400 | {\"message\":{\"title\":[\"can't be blank\"]}}"
                        + "| POST projects/1/issues | 400 | {\"title\":[\"can't be blank\"]}"
                        + "| docs/sandbox-gitlab.md, Endpoints, issues | https://docs.gitlab.com/api/issues/",
                "GITLAB | /gitlab/api/v4/version | 429 | Retry later | POST version | 429 | Retry later"
                        + "| docs/sandbox-gitlab.md, Endpoints | https://docs.gitlab.com/api/rest/"
            })
    void refusal_ofEitherService_namesWhatWasAskedWhatWasWrongAndWhereToRead(
            Side side,
            String path,
            int status,
            String body,
            String asked,
            String error,
            String message,
            String place,
            String link) {
        exchange(side, path, status, body, "");

        assertThat(refusals.all()).singleElement().satisfies(refusal -> {
            assertThat(refusal.asked()).isEqualTo(asked);
            assertThat(refusal.error()).isEqualTo(error);
            assertThat(refusal.message()).isEqualTo(message);
            assertThat(refusal.guide()).isEqualTo(new Guide(place, link));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SLACK    | 200 | {\"ok\":true}                          | no scope needed",
                "SLACK    | 429 | {\"ok\":false,\"error\":\"ratelimited\"} | fault: Refuse",
                "GITLAB   | 503 | <html></html>                          | fault: Refuse",
                "GITLAB   | 304 | ''                                     | ''",
                "DELIVERY | 500 | ''                                     | command /sm-request"
            })
    void exchange_thatNoServiceRefused_isNone(Side side, int status, String body, String note) {
        exchange(side, "/slack/api/chat.postMessage", status, body, note);

        assertThat(refusals.all()).isEmpty();
    }

    @Test
    void refusals_cleared_areForgotten() {
        exchange(Side.GITLAB, "/gitlab/api/v4/user", 401, "{\"message\":\"401 Unauthorized\"}", "");

        refusals.clear();

        assertThat(refusals.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sandbox-slack.md, ## For every method",
        "sandbox-slack.md, ## Methods",
        "sandbox-slack.md, ## Block Kit",
        "sandbox-gitlab.md, ## Endpoints",
        "sandbox-gitlab.md, /notes`",
        "sandbox-gitlab.md, /resource_label_events`",
        "sandbox-gitlab.md, /milestones`",
        "sandbox-gitlab.md, /members`",
        "sandbox-gitlab.md, /hooks`",
        "sandbox-gitlab.md, /uploads`"
    })
    void place_thatIsNamed_isInTheDocumentation(String file, String words) throws IOException {
        assertThat(Files.readString(Path.of("docs", file))).contains(words);
    }

    private void exchange(Side side, String path, int status, String body, String note) {
        traffic.record(
                side,
                new Exchange.Call("POST", path, Map.of(), ""),
                new Exchange.Answer(status, Map.of(), body, 3),
                note);
    }
}
