package dev.smrequest.sandbox.page.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/**
 * Routes by "METHOD /path" to functions from JSON to JSON. A {@link Refusal} becomes its status, an
 * {@link IllegalArgumentException} 400, both with {@code {"message": …}}; a write must be declared as JSON, so that no
 * foreign form can send one.
 */
public final class JsonRoutes extends Handler.Abstract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Function<Ask, JsonNode>> routes = new HashMap<>();

    /** Adds a route, for example {@code "POST /control/reset"}. */
    public JsonRoutes on(String route, Function<Ask, JsonNode> answer) {
        routes.put(route, answer);
        return this;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var route = routes.get(request.getMethod() + " " + Request.getPathInContext(request));
        if (route == null) {
            return false;
        }
        try {
            send(response, 200, route.apply(ask(request)), callback);
        } catch (Refusal refusal) {
            send(response, refusal.status(), sentence(refusal.getMessage()), callback);
        } catch (IllegalArgumentException | JsonProcessingException wrong) {
            send(response, 400, sentence(wrong.getMessage()), callback);
        }
        return true;
    }

    private static Ask ask(Request request) throws Exception {
        Map<String, String> query = new HashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            query.put(field.getName(), field.getValue());
        }
        return new Ask(
                query, request.getMethod().equals("GET") ? JsonNodeFactory.instance.objectNode() : body(request));
    }

    private static JsonNode body(Request request) throws Exception {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (type == null || !type.startsWith("application/json")) {
            throw new Refusal(415, "Send JSON (Content-Type: application/json).");
        }
        JsonNode body = JSON.readTree(Content.Source.asString(request, StandardCharsets.UTF_8));
        return body.isObject() ? body : JsonNodeFactory.instance.objectNode();
    }

    private static JsonNode sentence(String message) {
        return JsonNodeFactory.instance.objectNode().put("message", message);
    }

    private static void send(Response response, int status, JsonNode body, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        Content.Sink.write(response, true, body.toString(), callback);
    }
}
