package dev.smrequest.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.slack.api.model.view.View;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.SlackException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Lets everything log everything while calls go wrong, and looks for the token and the answer address in it. */
class SecretsInLogsTest {
    private static final String TOKEN = "xoxb-1-very-secret";
    private static final String ADDRESS = "actions/T1/99/very-private";

    private final List<Logger> loggers = List.of(logger("dev.smrequest"), logger("com.slack"), logger("okhttp3"));
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        loggers.forEach(logger -> {
            logger.setLevel(Level.TRACE);
            logger.setAdditive(false);
            logger.addAppender(lines);
        });
    }

    @AfterEach
    void stopListening() {
        loggers.forEach(logger -> {
            logger.detachAppender(lines);
            logger.setAdditive(true);
            logger.setLevel(null);
        });
    }

    @Test
    void failuresOfEveryKind_neverShowTokenOrAnswerAddress() throws Exception {
        StubSlackApi api = new StubSlackApi();
        StringWriter thrown = new StringWriter();
        try (WebSlack slack = slackAt(api.url())) {
            api.answer("{\"ok\":true,\"warning\":\"superfluous_charset\"}")
                    .answer("{\"ok\":false,\"error\":\"invalid_auth\"}")
                    .answer(429, Map.of("Retry-After", "1"), "{\"ok\":false,\"error\":\"ratelimited\"}")
                    .answer(500, Map.of(), "oops")
                    .answer("<html>")
                    .drop();
            for (int i = 0; i < 6; i++) {
                keep(thrown, () -> slack.post("C1", Message.of("x")));
            }
            keep(
                    thrown,
                    () -> slack.openView("1.2", View.builder().type("modal").build()));
            api.answer(404, Map.of(), "used_url").drop();
            keep(thrown, () -> slack.respond(api.url() + ADDRESS, Message.of("x")));
            keep(thrown, () -> slack.respond(api.url() + ADDRESS, Message.of("x")));
            keep(thrown, () -> slack.respond("not an address " + ADDRESS, Message.of("x")));
        }
        api.close();
        try (WebSlack slack = slackAt("http://127.0.0.1:" + freePort() + "/")) {
            keep(thrown, slack::identity);
        }

        assertThat(thrown.toString()).contains("SlackException").doesNotContain(TOKEN, ADDRESS);
        assertThat(logged()).contains("superfluous_charset").doesNotContain(TOKEN, ADDRESS);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private String logged() {
        return lines.list.stream()
                .map(line -> line.getFormattedMessage()
                        + (line.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(line.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }

    private static void keep(StringWriter thrown, Runnable call) {
        try {
            call.run();
        } catch (SlackException e) {
            e.printStackTrace(new PrintWriter(thrown, true));
        }
    }

    private static WebSlack slackAt(String url) {
        return new WebSlack(new SlackAccess(url, TOKEN), Clock.systemUTC(), (host, status, took) -> {});
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
