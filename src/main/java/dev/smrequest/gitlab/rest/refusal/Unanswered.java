package dev.smrequest.gitlab.rest.refusal;

import com.fasterxml.jackson.core.JacksonException;
import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLabException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.MalformedURLException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * Tells a call that surely never reached GitLab (safe to repeat) from one whose answer was lost (look for its effect
 * first), by what the JDK's HTTP client threw.
 */
public final class Unanswered {
    private final String baseUrl;

    public Unanswered(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public GitLabException of(String act, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Optional<String> unreached = unreached(cause);
            if (unreached.isPresent()) {
                return failure(
                        "The bot cannot reach GitLab at " + baseUrl + " (" + unreached.get() + "), so it could not "
                                + act + " yet.",
                        cause instanceof MalformedURLException ? Retry.NEVER : Retry.SAFE,
                        thrown);
            }
            if (cause instanceof JacksonException) {
                return unreadable(act, thrown);
            }
            if (cause instanceof SocketTimeoutException) {
                return failure("GitLab did not answer in time when the bot wanted to " + act + ".", thrown);
            }
            if (cause instanceof IOException) {
                return failure("The connection to GitLab broke when the bot wanted to " + act + ".", thrown);
            }
        }
        return unreadable(act, thrown);
    }

    private GitLabException unreadable(String act, Throwable thrown) {
        return failure(
                "The answer at " + baseUrl + " was not GitLab's when the bot wanted to " + act
                        + ". Check that GITLAB_URL is GitLab itself and no sign-in page or proxy stands in between.",
                thrown);
    }

    private static Optional<String> unreached(Throwable cause) {
        if (cause instanceof UnknownHostException) {
            return Optional.of("no such host: check GITLAB_URL and the name server");
        }
        if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
            return Optional.of("connection refused or no route: check GITLAB_URL and the firewall");
        }
        if (cause instanceof SocketTimeoutException
                && String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("connect")) {
            return Optional.of("no connection in time: check GITLAB_URL and the firewall");
        }
        if (cause instanceof SSLHandshakeException || cause instanceof SSLPeerUnverifiedException) {
            return Optional.of("no trusted connection: check its certificate");
        }
        return cause instanceof MalformedURLException
                ? Optional.of("GITLAB_URL is no address such as https://gitlab.example.com")
                : Optional.empty();
    }

    private static GitLabException failure(String message, Throwable thrown) {
        return failure(message, Retry.AFTER_CHECK, thrown);
    }

    private static GitLabException failure(String message, Retry retry, Throwable thrown) {
        String plain = retry == Retry.NEVER ? PlainSentences.WRONG_ADDRESS : PlainSentences.UNREACHABLE;
        return new GitLabException(plain, message, 0, retry, Optional.empty(), thrown);
    }
}
