package dev.smrequest.sandbox.gitlab.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** An answer other than success, with the status and the JSON body GitLab would send. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient ObjectNode body;
    private final transient Map<String, String> headers;

    public Refusal(int status, ObjectNode body) {
        this(status, body, Map.of());
    }

    private Refusal(int status, ObjectNode body, Map<String, String> headers) {
        super(status + " " + body);
        this.status = status;
        this.body = body;
        this.headers = headers;
    }

    /** A parameter that is missing or malformed, in the words of GitLab's parameter checks. */
    public static Refusal parameter(String error) {
        return new Refusal(400, object().put("error", error));
    }

    /** A value the model refuses, by field. */
    public static Refusal validation(String field, String problem) {
        ObjectNode body = object();
        body.putObject("message").putArray(field).add(problem);
        return new Refusal(400, body);
    }

    /** Any other refusal. */
    public static Refusal message(int status, String message) {
        return new Refusal(status, object().put("message", message));
    }

    /** The thing is elsewhere by now. */
    public static Refusal moved(String location) {
        return new Refusal(
                301,
                object().put("message", "This resource has been moved permanently to " + location + "."),
                Map.of("Location", location));
    }

    public static Refusal notFound(String what) {
        return message(404, what.isEmpty() ? "404 Not Found" : "404 " + what + " Not Found");
    }

    public static Refusal forbidden() {
        return message(403, "403 Forbidden");
    }

    public static Refusal unauthorized() {
        return message(401, "401 Unauthorized");
    }

    public int status() {
        return status;
    }

    public ObjectNode body() {
        return body;
    }

    public Map<String, String> headers() {
        return headers;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
