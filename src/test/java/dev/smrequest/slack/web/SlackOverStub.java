package dev.smrequest.slack.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smrequest.slack.SlackException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The real client against a Slack that answers what the test says. */
abstract class SlackOverStub {
    static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    static final String TOKEN = "xoxb-1-secret";

    /** Host and status of each call that was measured. */
    final List<String> heard = new ArrayList<>();

    StubSlackApi api;
    WebSlack slack;

    @BeforeEach
    void open() throws Exception {
        api = new StubSlackApi();
        slack = slackAt(api.url());
    }

    @AfterEach
    void close() throws Exception {
        slack.close();
        api.close();
    }

    final WebSlack slackAt(String url) {
        return new WebSlack(
                new SlackAccess(url, TOKEN),
                Clock.fixed(NOW, ZoneOffset.UTC),
                (host, status, took) -> heard.add(host + " " + status));
    }

    static SlackException failure(ThrowingCallable call) {
        SlackException failure = catchThrowableOfType(SlackException.class, call);
        assertThat(failure).isNotNull();
        return failure;
    }
}
