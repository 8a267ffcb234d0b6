package dev.smrequest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HttpServerTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void port_alreadyTaken_isSaidInASentence() {
        try (HttpServer first = server(0, new Broken())) {
            first.start();
            HttpServer second = server(first.port(), new Broken());

            assertThatThrownBy(second::start)
                    .isInstanceOf(ServerException.class)
                    .hasMessageMatching("Port " + first.port()
                            + " cannot be used \\(.*in use\\)\\. Stop the other program or set PORT to a free one\\.");
        }
    }

    @Test
    void servlet_thatThrows_answers500WithoutDetails() throws Exception {
        try (HttpServer server = server(0, new Broken())) {
            server.start();

            HttpResponse<String> answer = client.send(request(server), HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).isEqualTo("{\"error\":\"Server Error\"}\n");
            assertThat(answer.headers().map()).doesNotContainKey("server");
            assertThat(answer.headers().firstValue("content-security-policy"))
                    .hasValue("default-src 'none'; frame-ancestors 'none'");
        }
    }

    @Test
    void request_thatIsNotHttp_isRefusedWithoutDetails() throws Exception {
        try (HttpServer server = server(0, new Broken())) {
            server.start();

            String answer = raw(server, "GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 400 Bad Request").endsWith("{\"error\":\"Bad Request\"}\n");
            assertThat(answer).doesNotContainIgnoringCase("jetty").doesNotContain("Server:");
        }
    }

    @Test
    void stop_withARunningRequest_letsItFinishAndAcceptsNoMore() throws Exception {
        Slow slow = new Slow();
        HttpServer server = server(0, slow);
        server.start();
        int port = server.port();
        CompletableFuture<HttpResponse<String>> running =
                client.sendAsync(request(server), HttpResponse.BodyHandlers.ofString());
        assertThat(slow.entered.await(10, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);
        assertThatThrownBy(() -> refusedAt(port)).isInstanceOf(ConnectException.class);
        slow.leave.countDown();
        stopping.get(10, TimeUnit.SECONDS);

        assertThat(running.get(10, TimeUnit.SECONDS).body()).isEqualTo("finished");
    }

    @Test
    void stop_withARequestThatNeverEnds_cutsItOff() throws Exception {
        Slow endless = new Slow();
        HttpServer server = new HttpServer("127.0.0.1", 0, Duration.ofMillis(100), List.of(Route.open("/it", endless)));
        server.start();
        CompletableFuture<HttpResponse<String>> running =
                client.sendAsync(request(server), HttpResponse.BodyHandlers.ofString());
        assertThat(endless.entered.await(10, TimeUnit.SECONDS)).isTrue();

        server.close();

        assertThatThrownBy(() -> running.get(10, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
        endless.leave.countDown();
    }

    /** Connects until the listener is gone; the loop ends with the refusal the test waits for. */
    private static void refusedAt(int port) throws IOException {
        for (int i = 0; i < 1_000_000; i++) {
            new Socket(InetAddress.getLoopbackAddress(), port).close();
        }
    }

    private static String raw(HttpServer server, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static HttpServer server(int port, HttpServlet servlet) {
        return new HttpServer("127.0.0.1", port, Duration.ofSeconds(5), List.of(Route.open("/it", servlet)));
    }

    private static HttpRequest request(HttpServer server) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/it"))
                .build();
    }

    /** Fails with a telling message. */
    private static final class Broken extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            throw new IllegalStateException("secret detail");
        }
    }

    /** Answers when it is told to. */
    private static final class Slow extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final transient CountDownLatch entered = new CountDownLatch(1);
        private final transient CountDownLatch leave = new CountDownLatch(1);

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            entered.countDown();
            try {
                leave.await();
            } catch (InterruptedException e) {
                throw new IOException("cut off", e);
            }
            response.getWriter().write("finished");
        }
    }
}
