package dev.smrequest.server.gate;

import dev.smrequest.server.HttpServer;
import dev.smrequest.server.Route;
import dev.smrequest.server.metrics.Metrics;
import dev.smrequest.server.metrics.MetricsServlet;
import dev.smrequest.slack.app.bolt.RecordedHandlers;
import dev.smrequest.slack.app.bolt.SlackApp;
import dev.smrequest.slack.web.SlackAccess;
import dev.smrequest.slack.web.StubSlackApi;
import dev.smrequest.slack.web.WebSlack;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The real server with the real gate and Bolt behind it, and a hand that signs what it sends. */
public final class Door {
    public static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    public static final String SECRET = "current-signing-secret";
    public static final String PREVIOUS = "previous-signing-secret";

    public final RecordedHandlers handlers = new RecordedHandlers();
    public final StubSlackApi api;
    public final Metrics metrics = new Metrics();
    private final WebSlack slack;
    private final SlackApp app;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    public Door() throws Exception {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        api = new StubSlackApi();
        slack = new WebSlack(new SlackAccess(api.url(), "xoxb-door"), clock, metrics::called);
        app = new SlackApp("/sm-request", handlers.handlers(), slack, clock);
        SlackGate gate = new SlackGate(new SigningSecrets(SECRET, Optional.of(PREVIOUS)), clock, metrics);
        server = new HttpServer(
                "127.0.0.1",
                0,
                Duration.ofSeconds(2),
                List.of(
                        new Route("/slack/events", app.servlet(), List.of(gate)),
                        Route.open("/metrics", new MetricsServlet(metrics))));
        server.start();
    }

    public HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return post(body.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> post(byte[] body) throws IOException, InterruptedException {
        String timestamp = Long.toString(NOW.getEpochSecond());
        return send(request(body)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", sign(SECRET, timestamp, body)));
    }

    public HttpResponse<String> command(String text) throws IOException, InterruptedException {
        return post(commandForm("/sm-request", text));
    }

    public HttpResponse<String> interact(String json) throws IOException, InterruptedException {
        return post("payload=" + encoded(json));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpRequest.Builder request(byte[] body) {
        return at("/slack/events").POST(BodyPublishers.ofByteArray(body));
    }

    public HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    public int port() {
        return server.port();
    }

    /** Ends the app, and with it what it still does beside its answers. */
    public void closeApp() {
        app.close();
    }

    public void close() throws Exception {
        server.close();
        app.close();
        slack.close();
        api.close();
    }

    /** A form as Slack sends it; a null text is left out, as Slack does when nothing was typed. */
    public static String commandForm(String command, String text) {
        String form = Map.of(
                        "command", command,
                        "user_id", "U0ADA",
                        "channel_id", "C0ASK",
                        "trigger_id", "1.2.abc",
                        "response_url", "https://hooks.slack.example.com/commands/1")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return text == null ? form : form + "&text=" + encoded(text);
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public static String sign(String secret, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
