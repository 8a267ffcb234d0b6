package dev.smrequest.gitlab.rest.refusal;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLabException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.gitlab4j.api.GitLabApiException;

/**
 * Turns what gitlab4j throws into one sentence for an admin: what the bot wanted, why GitLab did not do it, and what to
 * do next; {@link PlainSentences} has the one for everybody. GitLab: "Status codes" of the REST API, and its rate limits.
 */
public final class Refusals {
    /** How long an admin may take to renew a token or give a role back. */
    private static final Duration MENDING = Duration.ofMinutes(10);

    private final String project;
    private final OwnWords words;
    private final PlainSentences plain;
    private final Unanswered unanswered;
    private final Clock clock;

    public Refusals(String baseUrl, String token, String project, Clock clock) {
        this.project = project;
        this.words = new OwnWords(token);
        this.plain = new PlainSentences(words);
        this.unanswered = new Unanswered(baseUrl);
        this.clock = clock;
    }

    /** The failure in words; {@code act} is what was wanted, as it follows "to": {@code file the issue}. */
    public GitLabException of(String act, GitLabApiException thrown) {
        int status = thrown.getHttpStatus();
        if (status == 0) {
            return unanswered.of(act, thrown);
        }
        if (status == 429) {
            return answered(
                    thrown, Retry.SAFE, "GitLab asks the bot to slow down (429); it could not " + act + " yet.");
        }
        if (status >= 500 || status == 408) {
            return answered(
                    thrown,
                    Retry.AFTER_CHECK,
                    "GitLab had a fault of its own (%d) when the bot wanted to %s.".formatted(status, act));
        }
        return answered(thrown, Retry.NEVER, refused(act, status, thrown));
    }

    /** Nothing was asked, since the project lacks what the request names. */
    public static GitLabException unknown(String what, String cure) {
        String lack = "GitLab's project has no " + what + ".";
        return new GitLabException(lack, lack + " " + cure, 0, Retry.NEVER, Optional.empty(), null);
    }

    /** The same refusal, safe to try again later when it is the bot's token or role that an admin must mend. */
    public static GitLabException untilMended(GitLabException refusal) {
        if (refusal.status() != 401 && refusal.status() != 403) {
            return refusal;
        }
        return new GitLabException(
                refusal.forPeople(),
                refusal.getMessage(),
                refusal.status(),
                Retry.SAFE,
                Optional.of(MENDING),
                refusal.getCause());
    }

    private GitLabException answered(GitLabApiException thrown, Retry retry, String message) {
        Optional<Duration> wait = Optional.ofNullable(thrown.getHeaders())
                .flatMap(headers -> RetryAfter.from(headers::getFirst, clock.instant()));
        return new GitLabException(plain.of(thrown), message, thrown.getHttpStatus(), retry, wait, null);
    }

    private String refused(String act, int status, GitLabApiException thrown) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> moved(act, status, thrown);
            case 401 ->
                "GitLab does not accept the bot's token (401), so the bot could not " + act
                        + ". Put a valid access token with the scope api into GITLAB_TOKEN and restart the bot.";
            case 403 ->
                "GitLab does not let the bot " + act + " (403" + told(thrown)
                        + "). Give the bot's account the role Planner or Reporter in the project " + project
                        + ", and its token the scope api.";
            case 404 ->
                "GitLab shows the bot nothing there (404), so the bot could not " + act
                        + ". Check that GITLAB_PROJECT is " + project
                        + "'s right path or number, that the bot's account is a member of it (at least Planner or"
                        + " Reporter), and that the issue was not deleted or moved.";
            case 409 ->
                "GitLab refused to " + act + " (409" + told(thrown)
                        + "). It takes it for a duplicate or for spam: look in the project " + project
                        + " whether the issue is there already; for spam, ask an administrator to trust the bot's"
                        + " account.";
            default ->
                "GitLab refused to " + act + " (" + status + told(thrown)
                        + "). Trying again does not help: correct what it names and send it again.";
        };
    }

    private String moved(String act, int status, GitLabApiException thrown) {
        String location = Optional.ofNullable(thrown.getHeaders())
                .map(headers -> headers.getFirst("Location"))
                .map(target -> target.replaceAll("[?#].*", ""))
                .flatMap(words::plain)
                .map(target -> " to " + target)
                .orElse("");
        return "GitLab sent the bot elsewhere (" + status + location + ") when it wanted to " + act
                + ". The project was moved, or GITLAB_URL is not GitLab's own address: set GITLAB_PROJECT to the"
                + " project's number or new path, and GITLAB_URL to the address browsers end up at (https).";
    }

    private String told(GitLabApiException thrown) {
        boolean json = Optional.ofNullable(thrown.getHeaders())
                .map(headers -> headers.getFirst("Content-Type"))
                .filter(type -> type.contains("json"))
                .isPresent();
        Optional<String> detail = thrown.hasValidationErrors()
                ? words.of(thrown.getValidationErrors())
                : Optional.of(thrown).filter(any -> json).flatMap(refusal -> words.plain(refusal.getMessage()));
        return detail.map(text -> ": " + text).orElse("");
    }
}
