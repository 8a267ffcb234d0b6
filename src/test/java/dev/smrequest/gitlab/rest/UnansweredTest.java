package dev.smrequest.gitlab.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.CallListener;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.NewIssue;
import dev.smrequest.gitlab.rest.ScriptedServer.Answer;
import dev.smrequest.gitlab.rest.client.Timeouts;
import dev.smrequest.gitlab.rest.refusal.Unanswered;
import java.io.IOException;
import java.net.NoRouteToHostException;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.gitlab4j.api.GitLabApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No answer, half an answer, or somebody else's: what may be tried again, and with what care. */
class UnansweredTest {
    private static final NewIssue ISSUE =
            new NewIssue("Battlecard", "Text", List.of(), Optional.empty(), List.of(), Optional.empty(), false);

    static Stream<Arguments> causes() {
        return Stream.of(
                Arguments.of(
                        new UnknownHostException("gitlab.example.com"),
                        Retry.SAFE,
                        "no such host: check GITLAB_URL and the name server"),
                Arguments.of(
                        new NoRouteToHostException("no route"),
                        Retry.SAFE,
                        "connection refused or no route: check GITLAB_URL and the firewall"),
                Arguments.of(
                        new SocketTimeoutException("Connect timed out"),
                        Retry.SAFE,
                        "no connection in time: check GITLAB_URL and the firewall"),
                Arguments.of(
                        new SSLHandshakeException("PKIX path building failed"),
                        Retry.SAFE,
                        "no trusted connection: check its certificate"));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void call_thatNeverReachedGitLab_isSafeToRepeat(IOException cause, Retry retry, String reason) {
        GitLabException failure =
                new Unanswered("https://gitlab.example.com").of("file the issue", new GitLabApiException(cause));

        assertThat(failure)
                .hasMessage("The bot cannot reach GitLab at https://gitlab.example.com (" + reason
                        + "), so it could not file the issue yet.");
        assertThat(failure.forPeople()).isEqualTo("GitLab cannot be reached right now.");
        assertThat(failure.retry()).isEqualTo(retry);
        assertThat(failure.status()).isZero();
    }

    @Test
    void connectionReset_onTheWay_asksForALookFirst() {
        GitLabException failure = new Unanswered("https://gitlab.example.com")
                .of("file the issue", new GitLabApiException(new SocketException("Connection reset")));

        assertThat(failure).hasMessage("The connection to GitLab broke when the bot wanted to file the issue.");
        assertThat(failure.retry()).isEqualTo(Retry.AFTER_CHECK);
    }

    @Test
    void refusedConnection_overTheWire_isSafeToRepeat() throws IOException {
        int port;
        try (var unused = new ServerSocket(0)) {
            port = unused.getLocalPort();
        }

        GitLabException failure = failureAt("http://127.0.0.1:" + port);

        assertThat(failure)
                .hasMessage("The bot cannot reach GitLab at http://127.0.0.1:" + port
                        + " (connection refused or no route: check GITLAB_URL and the firewall), so it could not file"
                        + " the issue yet.");
        assertThat(failure.retry()).isEqualTo(Retry.SAFE);
    }

    @Test
    void address_withoutAScheme_isRefusedForGood() {
        GitLabException failure = failureAt("gitlab.example.com");

        assertThat(failure).hasMessageContaining("GITLAB_URL is no address such as https://gitlab.example.com");
        assertThat(failure.retry()).isEqualTo(Retry.NEVER);
    }

    static Stream<Arguments> lostAnswers() {
        return Stream.of(
                Arguments.of(Answer.SILENCE, "GitLab did not answer in time when the bot wanted to file the issue."),
                Arguments.of(Answer.DROP, "The connection to GitLab broke when the bot wanted to file the issue."));
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void answer_thatNeverCame_asksForALookFirst(Answer answer, String sentence) throws IOException {
        try (var server = new ScriptedServer(request -> answer)) {
            GitLabException failure = failureAt(server.url());

            assertThat(failure).hasMessage(sentence);
            assertThat(failure.retry()).isEqualTo(Retry.AFTER_CHECK);
            assertThat(failure.status()).isZero();
            assertThat(server.requests()).hasSize(1);
        }
    }

    static Stream<Answer> foreignAnswers() {
        return Stream.of(
                Answer.html(200, "<html>Sign in</html>"),
                Answer.json(201, "<html>Sign in</html>"),
                Answer.json(201, "[]"),
                Answer.json(201, "{}"),
                Answer.json(201, "null"),
                Answer.json(201, ""),
                Answer.json(201, "{\"iid\": 4, \"title\": \"cut o"),
                Answer.json(201, "{\"iid\": 4, \"due_date\": \"soon\"}"));
    }

    @ParameterizedTest
    @MethodSource("foreignAnswers")
    void answer_thatIsNoIssue_asksForALookFirst(Answer answer) throws IOException {
        try (var server = new ScriptedServer(request -> answer)) {
            GitLabException failure = failureAt(server.url());

            assertThat(failure)
                    .hasMessage("The answer at " + server.url()
                            + " was not GitLab's when the bot wanted to file the issue. Check that GITLAB_URL is GitLab"
                            + " itself and no sign-in page or proxy stands in between.");
            assertThat(failure.retry()).isEqualTo(Retry.AFTER_CHECK);
        }
    }

    private static GitLabException failureAt(String url) {
        Timeouts brief = new Timeouts(Duration.ofSeconds(5), Duration.ofMillis(300));
        try (var gitLab = new Gitlab4jProject(
                url, "glpat-sample", "sales/requests", Clock.systemUTC(), CallListener.NONE, brief)) {
            return catchThrowableOfType(GitLabException.class, () -> gitLab.create(ISSUE));
        }
    }
}
