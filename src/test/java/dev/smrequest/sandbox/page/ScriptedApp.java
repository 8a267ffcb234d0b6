package dev.smrequest.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import dev.smrequest.sandbox.Sandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.UrlEncoded;

/**
 * A tiny app behind the sandbox's Slack: what each delivery is answered with is written down by the test, and calls to
 * Slack go through the official SDK. It keeps the last payload of each type.
 */
public final class ScriptedApp extends Handler.Abstract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    private final Map<String, Reaction> reactions = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> payloads = new ConcurrentHashMap<>();
    private Slack sdk;
    private MethodsClient methods;

    /** What the app does on a delivery; returns the acknowledgement's body. */
    public interface Reaction {
        String on(JsonNode payload, MethodsClient slack) throws IOException, SlackApiException;
    }

    public ScriptedApp start(Sandbox sandbox) throws Exception {
        server.setHandler(this);
        server.start();
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(sandbox.slackApiUrl().toString());
        sdk = Slack.getInstance(config);
        methods = sdk.methods(sandbox.keys().slackBotToken());
        int port = ((NetworkConnector) server.getConnectors()[0]).getLocalPort();
        sandbox.connectBot(URI.create("http://127.0.0.1:" + port + "/slack/events"));
        return this;
    }

    /** Key: the payload's type, or {@code command}. */
    public ScriptedApp on(String type, Reaction reaction) {
        reactions.put(type, reaction);
        return this;
    }

    public MethodsClient slack() {
        return methods;
    }

    public JsonNode last(String type) {
        return payloads.get(type);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        JsonNode payload = payload(Content.Source.asString(request, StandardCharsets.UTF_8));
        String type = payload.has("command") ? "command" : payload.path("type").asText();
        payloads.put(type, payload);
        Reaction reaction = reactions.getOrDefault(type, (any, slack) -> "");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        Content.Sink.write(response, true, reaction.on(payload, methods), callback);
        return true;
    }

    private static JsonNode payload(String body) throws IOException {
        Map<String, String> form = new HashMap<>();
        UrlEncoded.decodeTo(body, form::put, StandardCharsets.UTF_8);
        return form.containsKey("payload") ? JSON.readTree(form.get("payload")) : JSON.valueToTree(form);
    }

    public void close() throws Exception {
        server.stop();
        sdk.close();
    }
}
