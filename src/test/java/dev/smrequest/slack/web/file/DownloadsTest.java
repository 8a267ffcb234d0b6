package dev.smrequest.slack.web.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smrequest.failure.Retry;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.web.SlackAccess;
import dev.smrequest.slack.web.StubSlackApi;
import dev.smrequest.slack.web.WebSlack;
import dev.smrequest.slack.web.answer.Checker;
import dev.smrequest.slack.web.answer.Contact;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as Slack hands them out, and what comes instead. */
class DownloadsTest {
    private static final String TOKEN = "xoxb-1-secret";

    private StubSlackApi api;
    private WebSlack slack;

    @BeforeEach
    void open() throws Exception {
        api = new StubSlackApi();
        slack = new WebSlack(new SlackAccess(api.url(), TOKEN), Clock.systemUTC(), (host, status, took) -> {});
    }

    @AfterEach
    void close() throws Exception {
        slack.close();
        api.close();
    }

    @Test
    void file_isReadWithTheToken() {
        api.answer(200, Map.of("Content-Type", "application/pdf"), "words");

        assertThat(text(slack.file(url(), 5))).contains("words");
        assertThat(api.received())
                .singleElement()
                .satisfies(call -> assertThat(call.authorization()).isEqualTo("Bearer " + TOKEN));
    }

    @Test
    void file_emptyAsItIs_isAFile() {
        api.answer(200, Map.of(), "");

        assertThat(text(slack.file(url(), 5))).contains("");
    }

    @Test
    void file_largerThanSlackSaid_isNotKept() {
        api.answer(200, Map.of(), "words!");

        assertThat(slack.file(url(), 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"301", "302", "401", "403", "404", "410"})
    void answer_thatIsNoFile_isNone(int status) {
        api.answer(status, Map.of("Location", api.url() + "elsewhere"), "words");

        assertThat(slack.file(url(), 100)).isEmpty();
        assertThat(api.received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/html; charset=utf-8", "TEXT/HTML"})
    void page_inPlaceOfTheFile_isNone(String type) {
        api.answer(200, Map.of("Content-Type", type), "<html>Sign in</html>");

        assertThat(slack.file(url(), 100)).isEmpty();
    }

    @Test
    void slack_askingToSlowDown_saysForHowLong() {
        api.answer(429, Map.of("Retry-After", "30"), "");

        SlackException refusal = catchThrowableOfType(SlackException.class, () -> slack.file(url(), 100));

        assertThat(refusal.retry()).isEqualTo(Retry.SAFE);
        assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503"})
    void slack_inTrouble_isAskedAgainLater(int status) {
        api.answer(status, Map.of(), "");

        assertThat(catchThrowableOfType(SlackException.class, () -> slack.file(url(), 100))
                        .retry())
                .isNotEqualTo(Retry.NEVER);
    }

    @Test
    void connection_broken_isTriedAgainLater() {
        api.drop();

        assertThat(catchThrowableOfType(SlackException.class, () -> slack.file(url(), 100)))
                .hasMessage("Slack did not hand out a file.")
                .extracting(SlackException::retry)
                .isEqualTo(Retry.SAFE);
    }

    @Test
    void answer_notInTime_isTriedAgainLater() {
        OkHttpClient late = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    throw new InterruptedIOException("timeout");
                })
                .build();
        Downloads downloads =
                new Downloads(late, new SlackAccess(api.url(), TOKEN), new Checker(new Contact(Clock.systemUTC())));

        assertThat(catchThrowableOfType(SlackException.class, () -> downloads.download(url(), 100))
                        .retry())
                .isEqualTo(Retry.SAFE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/brief.txt",
                "https://slack.com.evil.example/brief.txt",
                "https://evilslack.com/brief.txt",
                "https://files.slack.com@evil.example/brief.txt",
                "http://files.slack.com/brief.txt",
                "ftp://files.slack.com/brief.txt",
                "file:/etc/passwd",
                "http://127.0.0.1:1/brief.txt",
                "//files.slack.com/brief.txt",
                "no address",
                ""
            })
    void address_elsewhere_getsNeitherCallNorToken(String url) {
        assertThat(slack.file(url, 100)).isEmpty();
        assertThat(api.received()).isEmpty();
    }

    private String url() {
        return api.url() + "files-pri/T1-F1/brief.txt";
    }

    private static Optional<String> text(Optional<byte[]> file) {
        return file.map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
