package dev.smrequest.sandbox.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smrequest.sandbox.clock.SandboxClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ObservedHandlerTest {

    private final Traffic traffic = new Traffic(SandboxClock.frozenAt(Instant.parse("2026-03-02T12:00:00Z")));
    private final Faults faults = new Faults();
    private final List<String> effects = new ArrayList<>();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws Exception {
        server.addConnector(connector);
        server.setHandler(new ObservedHandler(Side.GITLAB, traffic, faults, new Echo()));
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void handle_noFault_isAnsweredAndLoggedWithSecretsMasked() throws Exception {
        HttpResponse<String> answer = post("/x?private_token=glpat-secret1", "token=xoxb-1-abc&a=1");
        assertThat(answer.body()).isEqualTo("echo token=xoxb-1-abc&a=1");
        Exchange logged = traffic.exchanges().get(0);
        assertThat(logged.call().path()).isEqualTo("/x?private_token=•••");
        assertThat(logged.call().body()).isEqualTo("token=•••&a=1");
        assertThat(logged.call().headers().get("Private-Token")).containsExactly("•••");
        assertThat(logged.answer().status()).isEqualTo(201);
        assertThat(logged.answer().body()).isEqualTo("echo token=xoxb-•••&a=1");
        assertThat(logged.note()).isEqualTo("scope: test");
    }

    @Test
    void handle_refused429_hasNoEffectAndEndsAfterItsTimes() throws Exception {
        faults.add(new Fault(Side.GITLAB, "POST /x", Effect.Refuse.tooMany(7), 2));
        assertThat(post("/x", "1").statusCode()).isEqualTo(429);
        HttpResponse<String> second = post("/x", "2");
        assertThat(second.headers().firstValue("Retry-After")).contains("7");
        assertThat(effects).isEmpty();
        assertThat(post("/x", "3").statusCode()).isEqualTo(201);
        assertThat(effects).containsExactly("3");
    }

    @Test
    void handle_droppedBefore_noAnswerNoEffect() {
        faults.add(Fault.once(Side.GITLAB, "", new Effect.DropBefore()));
        assertThatThrownBy(() -> post("/x", "1")).isInstanceOf(IOException.class);
        assertThat(effects).isEmpty();
        assertThat(traffic.exchanges().get(0).answer().status()).isZero();
    }

    @Test
    void handle_droppedAfter_noAnswerButEffect() {
        faults.add(Fault.once(Side.GITLAB, "", new Effect.DropAfter()));
        assertThatThrownBy(() -> post("/x", "1")).isInstanceOf(IOException.class);
        assertThat(effects).containsExactly("1");
    }

    @Test
    void handle_connectionKilled_halfAnAnswerAndEffect() {
        faults.add(Fault.once(Side.GITLAB, "", new Effect.KillConnection()));
        assertThatThrownBy(() -> post("/x", "1")).isInstanceOf(IOException.class);
        assertThat(effects).containsExactly("1");
    }

    @Test
    void handle_latency_answersAfterwards() throws Exception {
        faults.add(Fault.once(Side.GITLAB, "", new Effect.Latency(Duration.ofMillis(30))));
        assertThat(post("/x", "1").statusCode()).isEqualTo(201);
        assertThat(traffic.exchanges().get(0).answer().millis()).isGreaterThanOrEqualTo(29);
    }

    @Test
    void handle_otherSideOrPath_isLeftAlone() throws Exception {
        faults.add(Fault.once(Side.SLACK, "", new Effect.DropBefore()));
        faults.add(Fault.once(Side.GITLAB, "/other", new Effect.DropBefore()));
        assertThat(post("/x", "1").statusCode()).isEqualTo(201);
        assertThat(faults.waiting()).hasSize(2);
    }

    @Test
    void traffic_overItsLimit_forgetsTheOldest() {
        Traffic small = new Traffic(SandboxClock.following(), 2);
        for (int i = 0; i < 3; i++) {
            small.record(
                    Side.SLACK, new Exchange.Call("GET", "/" + i, java.util.Map.of(), ""), Exchange.Answer.none(0), "");
        }
        assertThat(small.exchanges()).extracting(Exchange::number).containsExactly(2L, 3L);
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + connector.getLocalPort() + path))
                .header("Private-Token", "glpat-secret")
                .timeout(Duration.ofSeconds(10))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private final class Echo extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            String body = Content.Source.asString(request);
            effects.add(body);
            ObservedHandler.note(request, "scope: test");
            response.setStatus(201);
            Content.Sink.write(response, true, "echo " + body, callback);
            return true;
        }
    }
}
