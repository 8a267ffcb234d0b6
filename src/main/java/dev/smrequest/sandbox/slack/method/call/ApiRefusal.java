package dev.smrequest.sandbox.slack.method.call;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.shape.Report;
import java.util.List;

/** An answer with {@code ok: false}, by Slack's own name of the error. */
public final class ApiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ObjectNode answer;
    private final long retryAfter;

    private ApiRefusal(ObjectNode answer, long retryAfter) {
        super(answer.path("error").asText());
        this.answer = answer;
        this.retryAfter = retryAfter;
    }

    public static ApiRefusal of(String error) {
        return new ApiRefusal(body(error), 0);
    }

    /** A refusal that explains itself in {@code response_metadata.messages}. */
    public static ApiRefusal explained(String error, List<String> messages) {
        ObjectNode body = body(error);
        messages.forEach(body.putObject("response_metadata").putArray("messages")::add);
        return new ApiRefusal(body, 0);
    }

    /** Invalid blocks or view; the problems stand in two places of the answer, as with Slack. */
    public static ApiRefusal invalid(String error, Report report) {
        ApiRefusal refusal = explained(error, report.messages());
        report.errors().forEach(refusal.answer.putArray("errors")::add);
        return refusal;
    }

    public static ApiRefusal missing(String argument) {
        return explained("invalid_arguments", List.of("[ERROR] missing required field: " + argument));
    }

    public static ApiRefusal missingScope(String needed, String provided) {
        return new ApiRefusal(body("missing_scope").put("needed", needed).put("provided", provided), 0);
    }

    public static ApiRefusal rateLimited(long seconds) {
        return new ApiRefusal(body("ratelimited"), seconds);
    }

    private static ObjectNode body(String error) {
        return JsonNodeFactory.instance.objectNode().put("ok", false).put("error", error);
    }

    public ObjectNode answer() {
        return answer;
    }

    /** Seconds for the header Retry-After of a 429; 0 when it is no 429. */
    public long retryAfter() {
        return retryAfter;
    }
}
