package dev.smrequest.sandbox.slack.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smrequest.sandbox.slack.SlackTown;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.UrlEncoded;

/** An app's request URL that keeps what it gets, verifies the signature and answers what a test says. */
public final class AppDouble implements AutoCloseable {

    /** What it got: header names in lower case. */
    public record Got(Map<String, String> headers, String body) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    public final List<Got> got = new CopyOnWriteArrayList<>();
    private final Server server = new Server();
    private volatile Function<Got, String> answer = request -> "";
    private volatile int status = 200;
    private volatile Map<String, String> headers = Map.of();

    public AppDouble(SlackTown town) {
        ServerConnector connector = new ServerConnector(server);
        server.addConnector(connector);
        server.setHandler(new Endpoint());
        try {
            server.start();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        town.slack.connect(town.uri(), URI.create("http://localhost:" + connector.getLocalPort()));
    }

    public void answers(String body) {
        answer = request -> body;
    }

    public void answers(Function<Got, String> bodies) {
        answer = bodies;
    }

    public void answersStatus(int newStatus, Map<String, String> newHeaders) {
        status = newStatus;
        headers = newHeaders;
    }

    /** The forms got, with a map that may be changed. */
    public List<Map<String, String>> forms() {
        return got.stream().map(AppDouble::form).toList();
    }

    /** The interactivity payloads got. */
    public List<JsonNode> payloads() {
        return forms().stream()
                .filter(form -> form.containsKey("payload"))
                .map(form -> json(form.get("payload")))
                .toList();
    }

    /** The event bodies got. */
    public List<JsonNode> events() {
        return got.stream().map(one -> json(one.body())).toList();
    }

    private static Map<String, String> form(Got got) {
        Map<String, String> form = new LinkedHashMap<>();
        Fields fields = new Fields();
        UrlEncoded.decodeTo(got.body(), fields::add, StandardCharsets.UTF_8);
        fields.forEach(field -> form.put(field.getName(), field.getValue()));
        return form;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private final class Endpoint extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            Map<String, String> seen = new LinkedHashMap<>();
            request.getHeaders().forEach(header -> seen.put(header.getLowerCaseName(), header.getValue()));
            Got one = new Got(seen, Content.Source.asString(request, StandardCharsets.UTF_8));
            long timestamp = Long.parseLong(seen.get("x-slack-request-timestamp"));
            boolean signed =
                    Signature.of(SlackTown.SECRET, timestamp, one.body()).equals(seen.get("x-slack-signature"));
            String body = answer.apply(one);
            got.add(one);
            response.setStatus(signed ? status : 401);
            headers.forEach(response.getHeaders()::put);
            Content.Sink.write(response, true, body, callback);
            return true;
        }
    }
}
