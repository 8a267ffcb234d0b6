package dev.smrequest.slack.web.answer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.json.GsonFactory;
import dev.smrequest.failure.Retry;
import dev.smrequest.slack.SlackException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.net.ssl.SSLHandshakeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every answer of Slack passes here: what is not a plain success becomes a {@link SlackException} that says why, what to do
 * and whether trying again helps. The SDK itself does not throw for {@code ok:false}.
 */
public final class Checker {
    private static final Logger LOG = LoggerFactory.getLogger(Checker.class);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;

    private final Contact contact;

    public Checker(Contact contact) {
        this.contact = contact;
    }

    /** Runs a call about a subject such as {@code channel C012AB3CD} and answers Slack's success. */
    public <T extends SlackApiTextResponse> T call(ApiMethod method, String subject, ApiCall<T> call) {
        T answer = run(method, subject, call);
        if (!answer.isOk()) {
            throw refused(method, subject, answer);
        }
        contact.answered();
        if (answer.getWarning() != null) {
            LOG.warn("Slack warns about {}: {}", method.slackName(), answer.getWarning());
        }
        return answer;
    }

    /** The same, and reads a value from the success; a success without it is an answer that cannot be read. */
    public <T extends SlackApiTextResponse, R> R call(
            ApiMethod method, String subject, ApiCall<T> call, Function<T, R> reading) {
        T answer = call(method, subject, call);
        try {
            return Objects.requireNonNull(reading.apply(answer));
        } catch (NullPointerException e) {
            throw unreadable(method, e);
        }
    }

    /** A refusal by HTTP status, with Slack's error name if there was one. */
    public SlackException byStatus(
            ApiMethod method, String subject, int status, String error, Optional<Duration> retryAfter) {
        if (status == TOO_MANY_REQUESTS) {
            return failure(method, "Slack asks the bot to slow down", "ratelimited", Retry.SAFE, retryAfter, null);
        }
        if (status >= SERVER_ERRORS) {
            SlackException failure =
                    failure(method, "Slack has trouble of its own", error, Retry.AFTER_CHECK, retryAfter, null);
            contact.failed(failure.getMessage());
            return failure;
        }
        String sentence = error.isEmpty()
                ? "Slack answered with HTTP status " + status + ". Check SLACK_API_URL"
                : Refusals.sentence(error, subject);
        if (Refusals.isAboutToken(error)) {
            contact.failed(sentence);
        }
        return failure(method, sentence, error, Refusals.retry(error), retryAfter, null);
    }

    /** A call that got no answer: it was surely not carried out only when no connection came about. */
    public SlackException noAnswer(ApiMethod method, IOException cause) {
        boolean unsent = cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof NoRouteToHostException
                || cause instanceof SSLHandshakeException;
        String sentence = unsent ? "Slack cannot be reached" : "Slack gave no answer in time";
        Retry retry = unsent ? Retry.SAFE : Retry.AFTER_CHECK;
        SlackException failure = failure(method, sentence, "", retry, Optional.empty(), cause);
        contact.failed(failure.getMessage());
        return failure;
    }

    /** A refusal that Slack would give, were it asked. */
    public static SlackException refusal(ApiMethod method, String subject, String error) {
        return failure(method, Refusals.sentence(error, subject), error, Refusals.retry(error), Optional.empty(), null);
    }

    /** The header's seconds; empty when it is absent or not a number. */
    public static Optional<Duration> retryAfter(String seconds) {
        return Optional.ofNullable(seconds)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
    }

    private <T extends SlackApiTextResponse> T run(ApiMethod method, String subject, ApiCall<T> call) {
        try {
            return call.run();
        } catch (SlackApiException e) {
            String error = e.getError() == null || e.getError().getError() == null
                    ? ""
                    : e.getError().getError();
            throw byStatus(
                    method,
                    subject,
                    e.getResponse().code(),
                    error,
                    retryAfter(e.getResponse().header("Retry-After")));
        } catch (IOException e) {
            throw noAnswer(method, e);
        } catch (RuntimeException e) { // the SDK's way to say that it cannot read an answer
            throw unreadable(method, e);
        }
    }

    private static SlackException unreadable(ApiMethod method, RuntimeException cause) {
        String sentence = "Slack's answer cannot be read";
        return failure(method, sentence, "unreadable_answer", Retry.AFTER_CHECK, Optional.empty(), cause);
    }

    private SlackException refused(ApiMethod method, String subject, SlackApiTextResponse answer) {
        String error = answer.getError() == null ? "unreadable_answer" : answer.getError();
        String sentence = "missing_scope".equals(error)
                ? "The bot lacks the scope " + answer.getNeeded() + " (it has " + answer.getProvided()
                        + "). Add it under OAuth & Permissions and reinstall the app"
                : Refusals.sentence(error, subject);
        if (Refusals.isAboutToken(error)) {
            contact.failed(sentence);
        } else {
            contact.answered();
        }
        String details = String.join("; ", messages(answer));
        return failure(
                method,
                details.isEmpty() ? sentence : sentence + ": " + details,
                error,
                Refusals.retry(error),
                retryAfter(header(answer, "retry-after")),
                null);
    }

    private static SlackException failure(
            ApiMethod method,
            String sentence,
            String error,
            Retry retry,
            Optional<Duration> retryAfter,
            Throwable cause) {
        String name = error.isEmpty() ? "" : ", " + error;
        return new SlackException(
                sentence + " (" + method.slackName() + name + ").",
                error,
                retry,
                retryAfter.or(() -> Refusals.retryAfter(error)),
                cause);
    }

    /** Slack's {@code response_metadata.messages}; each answer class has its own type for it, so by way of JSON. */
    private static List<String> messages(SlackApiTextResponse answer) {
        List<String> messages = new ArrayList<>();
        JsonElement tree = GsonFactory.createSnakeCase().toJsonTree(answer);
        JsonObject metadata = tree.getAsJsonObject().getAsJsonObject("response_metadata");
        if (metadata != null
                && metadata.get("messages") != null
                && metadata.get("messages").isJsonArray()) {
            metadata.getAsJsonArray("messages").forEach(message -> messages.add(message.getAsString()));
        }
        return messages;
    }

    private static String header(SlackApiTextResponse answer, String name) {
        List<String> values = answer.getHttpResponseHeaders() == null
                ? null
                : answer.getHttpResponseHeaders().get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** A call of the SDK's methods client. */
    @FunctionalInterface
    public interface ApiCall<T> {
        T run() throws IOException, SlackApiException;
    }
}
