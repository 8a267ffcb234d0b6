package dev.smrequest.gitlab.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.CallListener;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.NewIssue;
import dev.smrequest.gitlab.rest.ScriptedServer.Answer;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way GitLab says no, over HTTP, and the sentence, retry advice and wait that come of it. */
class RefusalsTest {
    private static final String TOKEN = "glpat-sample";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final NewIssue ISSUE =
            new NewIssue("Battlecard", "Text", List.of(), Optional.empty(), List.of(), Optional.empty(), false);
    private static final String HTML = "<html><body><h1>Whoops</h1>" + TOKEN + "</body></html>";

    static Stream<Arguments> answers() {
        String role = "Give the bot's account the role Planner or Reporter in the project sales/requests, and its token"
                + " the scope api.";
        String again = "Trying again does not help: correct what it names and send it again.";
        return Stream.of(
                refusal(
                        Answer.json(400, "{\"message\":{\"title\":[\"is too long (maximum is 255 characters)\"]}}"),
                        "GitLab refused to file the issue (400: title is too long (maximum is 255 characters)). "
                                + again),
                refusal(
                        Answer.json(400, "{\"error\":\"title is missing\"}"),
                        "GitLab refused to file the issue (400: title is missing). " + again),
                refusal(
                        Answer.json(400, "{\"message\":{\"base\":\"Spam\"}}"),
                        "GitLab refused to file the issue (400: base). " + again),
                refusal(Answer.html(400, HTML), "GitLab refused to file the issue (400). " + again),
                refusal(
                        Answer.json(401, "{\"message\":\"401 Unauthorized\"}"),
                        "GitLab does not accept the bot's token (401), so the bot could not file the issue. Put a valid"
                                + " access token with the scope api into GITLAB_TOKEN and restart the bot."),
                refusal(
                        Answer.json(403, "{\"error\":\"insufficient_scope\",\"error_description\":\"…\"}"),
                        "GitLab does not let the bot file the issue (403: insufficient_scope). " + role),
                refusal(Answer.html(403, HTML), "GitLab does not let the bot file the issue (403). " + role),
                refusal(
                        Answer.json(403, "{\"message\":\"403 Forbidden for " + TOKEN + "\"}"),
                        "GitLab does not let the bot file the issue (403: 403 Forbidden for [token]). " + role),
                refusal(
                        Answer.json(404, "{\"message\":\"404 Project Not Found\"}"),
                        "GitLab shows the bot nothing there (404), so the bot could not file the issue. Check that"
                                + " GITLAB_PROJECT is sales/requests's right path or number, that the bot's account is"
                                + " a member of it (at least Planner or Reporter), and that the issue was not deleted"
                                + " or moved."),
                refusal(
                        Answer.json(409, "{\"message\":\"Duplicated issue\"}"),
                        "GitLab refused to file the issue (409: Duplicated issue). It takes it for a duplicate or for"
                                + " spam: look in the project sales/requests whether the issue is there already; for"
                                + " spam, ask an administrator to trust the bot's account."),
                refusal(Answer.html(413, HTML), "GitLab refused to file the issue (413). " + again),
                refusal(
                        Answer.json(422, "{\"message\":[\"Epic cannot be set\"]}"),
                        "GitLab refused to file the issue (422: Epic cannot be set). " + again));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void refusal_ofAKindThatStays_isNeverTriedAgainAndSaysWhatToDo(Answer answer, String sentence) throws IOException {
        GitLabException failure = failureOn(answer);

        assertThat(failure).hasMessage(sentence).hasNoCause();
        assertThat(failure.status()).isEqualTo(answer.status());
        assertThat(failure.retry()).isEqualTo(Retry.NEVER);
        assertThat(failure.retryAfter()).isEmpty();
    }

    static Stream<Arguments> limits() {
        Answer limited = Answer.json(429, "{\"message\":\"429 Too Many Requests\"}");
        return Stream.of(
                Arguments.of(limited.with("Retry-After", "17"), Optional.of(Duration.ofSeconds(17))),
                Arguments.of(limited.with("RateLimit-Reset", "1772442060"), Optional.of(Duration.ofSeconds(60))),
                Arguments.of(Answer.html(429, HTML), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void rateLimit_withOrWithoutHeaders_isSafeToTryAgainAfterTheWaitAskedFor(Answer answer, Optional<Duration> wait)
            throws IOException {
        GitLabException failure = failureOn(answer);

        assertThat(failure).hasMessage("GitLab asks the bot to slow down (429); it could not file the issue yet.");
        assertThat(failure.retry()).isEqualTo(Retry.SAFE);
        assertThat(failure.retryAfter()).isEqualTo(wait);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultOfGitLab_afterThePostArrived_asksForALookBeforeTryingAgain(Answer answer, Optional<Duration> wait)
            throws IOException {
        GitLabException failure = failureOn(answer);

        assertThat(failure)
                .hasMessage("GitLab had a fault of its own (" + answer.status()
                        + ") when the bot wanted to file the issue.")
                .hasNoCause();
        assertThat(failure.retry()).isEqualTo(Retry.AFTER_CHECK);
        assertThat(failure.retryAfter()).isEqualTo(wait);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(Answer.json(500, "{\"message\":\"500 Internal Server Error\"}"), Optional.empty()),
                Arguments.of(Answer.html(502, HTML), Optional.empty()),
                Arguments.of(Answer.html(503, HTML).with("Retry-After", "120"), Optional.of(Duration.ofMinutes(2))),
                Arguments.of(Answer.html(504, HTML), Optional.empty()),
                Arguments.of(Answer.html(408, HTML), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("redirects")
    void redirect_ofAPost_isNotFollowedAndTheTokenGoesNowhere(int status) throws IOException {
        try (var elsewhere = new ScriptedServer(request -> Answer.json(201, "{\"iid\":1}"))) {
            Answer moved = Answer.json(status, "{}")
                    .with("Location", elsewhere.url() + "/api/v4/projects/42/issues?private_token=x");

            GitLabException failure = failureOn(moved);

            assertThat(failure)
                    .hasMessage("GitLab sent the bot elsewhere (" + status + " to " + elsewhere.url()
                            + "/api/v4/projects/42/issues) when it wanted to file the issue. The project was moved, or"
                            + " GITLAB_URL is not GitLab's own address: set GITLAB_PROJECT to the project's number or"
                            + " new path, and GITLAB_URL to the address browsers end up at (https).");
            assertThat(failure.retry()).isEqualTo(Retry.NEVER);
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    static Stream<Integer> redirects() {
        return Stream.of(301, 302, 307, 308);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "301 | The project moved within GitLab: an admin must tell the bot where it is.",
                "401 | GitLab does not let the bot in: an admin must renew its token.",
                "403 | GitLab does not let the bot do this: an admin must give it the right to.",
                "404 | GitLab shows the bot nothing there: an admin must check that the bot has access.",
                "408 | GitLab has a fault of its own right now.",
                "409 | GitLab takes this for a duplicate or for spam: an admin must look into it.",
                "413 | GitLab does not take this as it is.",
                "429 | GitLab asks the bot to slow down.",
                "503 | GitLab has a fault of its own right now."
            })
    void refusal_toldToWhoeverUsesTheBot_isShortAndNamesWhoCanHelp(int status, String sentence) throws IOException {
        assertThat(failureOn(Answer.json(status, "{\"message\":\"" + TOKEN + "\"}"))
                        .forPeople())
                .isEqualTo(sentence);
    }

    @Test
    void field_thatGitLabDoesNotTake_isToldToWhoeverUsesTheBot() throws IOException {
        Answer answer = Answer.json(400, "{\"message\":{\"title\":[\"is too long (maximum is 255 characters)\"]}}");

        assertThat(failureOn(answer).forPeople())
                .isEqualTo("GitLab does not take this as it is: title is too long (maximum is 255 characters).");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void read_refusedForTokenOrRole_isTriedAgainOnceAnAdminHadTimeToMendIt(int status) throws IOException {
        GitLabException failure = readFailureOn(Answer.json(status, "{}"));

        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.retry()).isEqualTo(Retry.SAFE);
        assertThat(failure.retryAfter()).contains(Duration.ofMinutes(10));
        assertThat(failure).hasMessageContaining("read issue #7");
        assertThat(failure.forPeople()).startsWith("GitLab does not let the bot ");
    }

    @Test
    void read_ofAnIssueNotThere_isNeverTriedAgain() throws IOException {
        GitLabException failure = readFailureOn(Answer.json(404, "{\"message\":\"404 Not found\"}"));

        assertThat(failure)
                .hasMessageStartingWith(
                        "GitLab shows the bot nothing there (404), so the bot could not read issue #7.");
        assertThat(failure.retry()).isEqualTo(Retry.NEVER);
        assertThat(failure.retryAfter()).isEmpty();
    }

    private static GitLabException readFailureOn(Answer answer) throws IOException {
        try (var server = new ScriptedServer(request -> answer);
                var gitLab = new Gitlab4jProject(server.url(), TOKEN, "sales/requests", CLOCK, CallListener.NONE)) {
            return catchThrowableOfType(GitLabException.class, () -> gitLab.read(7));
        }
    }

    private static Arguments refusal(Answer answer, String sentence) {
        return Arguments.of(answer, sentence);
    }

    private static GitLabException failureOn(Answer answer) throws IOException {
        try (var server = new ScriptedServer(request -> answer);
                var gitLab = new Gitlab4jProject(server.url(), TOKEN, "sales/requests", CLOCK, CallListener.NONE)) {
            GitLabException failure = catchThrowableOfType(GitLabException.class, () -> gitLab.create(ISSUE));
            assertThat(server.requests()).hasSize(1);
            return failure;
        }
    }
}
