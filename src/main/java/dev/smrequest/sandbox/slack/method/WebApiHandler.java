package dev.smrequest.sandbox.slack.method;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.method.call.ApiRefusal;
import dev.smrequest.sandbox.traffic.ObservedHandler;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.UrlEncoded;

/** The Web API over HTTP at {@code /slack/api/<method>}: forms or JSON in, JSON with status 200 out, or a 429. */
public final class WebApiHandler extends Handler.Abstract {

    /** Path before the method's name. */
    public static final String PATH = "/slack/api/";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final WebApi api;

    public WebApiHandler(WebApi api) {
        this.api = api;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getCanonicalPath();
        if (!path.startsWith(PATH)) {
            return false;
        }
        WebApi.Reply reply;
        try {
            ObjectNode fields = fields(request);
            reply = api.answer(path.substring(PATH.length()), token(request, fields), fields);
        } catch (JsonProcessingException malformed) {
            reply = new WebApi.Reply(ApiRefusal.of("invalid_json").answer(), 0, "", "");
        }
        send(reply, request, response, callback);
        return true;
    }

    private static ObjectNode fields(Request request) throws Exception {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        Request.extractQueryParameters(request).forEach(field -> fields.put(field.getName(), field.getValue()));
        String type = String.valueOf(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
        String body = Content.Source.asString(request, StandardCharsets.UTF_8);
        if (type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            JsonNode json = JSON.readTree(body);
            return json instanceof ObjectNode object ? fields.setAll(object) : fields;
        }
        Fields form = new Fields();
        UrlEncoded.decodeTo(body, form::add, StandardCharsets.UTF_8);
        form.forEach(field -> fields.put(field.getName(), field.getValue()));
        return fields;
    }

    private static String token(Request request, ObjectNode fields) {
        String header = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        boolean bearer = header != null && header.startsWith("Bearer ");
        return bearer
                ? header.substring("Bearer ".length()).strip()
                : fields.path("token").asText("");
    }

    private static void send(WebApi.Reply reply, Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
        response.getHeaders().put("X-OAuth-Scopes", reply.provided());
        response.getHeaders().put("X-Accepted-OAuth-Scopes", reply.accepted());
        if (reply.retryAfter() > 0) {
            response.setStatus(429);
            response.getHeaders().put(HttpHeader.RETRY_AFTER, reply.retryAfter());
        } else {
            response.setStatus(200);
        }
        ObservedHandler.note(request, note(reply));
        Content.Sink.write(response, true, reply.body().toString(), callback);
    }

    private static String note(WebApi.Reply reply) {
        String error = reply.body().path("error").asText();
        String scope = reply.accepted().isEmpty() ? "no scope needed" : "scope " + reply.accepted();
        return error.isEmpty() ? scope : error + "; " + scope;
    }
}
