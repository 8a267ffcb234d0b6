package dev.smrequest.slack.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** A Web API that answers what a test told it to, next answer first, and keeps what it was sent. */
public final class StubSlackApi {
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    public StubSlackApi() throws Exception {
        connector.setHost("127.0.0.1");
        connector.setShutdownIdleTimeout(20);
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                String body = Content.Source.asString(request, StandardCharsets.UTF_8);
                received.add(new Received(
                        request.getHttpURI().getPath().replaceFirst("^.*/", ""),
                        body,
                        String.valueOf(request.getHeaders().get("Authorization"))));
                Answer answer = next();
                if (answer.drops()) {
                    request.getConnectionMetaData()
                            .getConnection()
                            .getEndPoint()
                            .close();
                    return true;
                }
                response.setStatus(answer.status());
                answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
                response.write(true, StandardCharsets.UTF_8.encode(answer.body()), callback);
                return true;
            }
        });
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + connector.getLocalPort() + "/api/";
    }

    public synchronized StubSlackApi answer(String body) {
        return answer(new Answer(200, Map.of(), body, false));
    }

    public synchronized StubSlackApi answer(int status, Map<String, String> headers, String body) {
        return answer(new Answer(status, headers, body, false));
    }

    /** Reads the next call whole, then closes the connection. */
    public synchronized StubSlackApi drop() {
        return answer(new Answer(0, Map.of(), "", true));
    }

    public List<Received> received() {
        return received;
    }

    public void close() throws Exception {
        server.stop();
    }

    private synchronized StubSlackApi answer(Answer answer) {
        answers.add(answer);
        return this;
    }

    private synchronized Answer next() {
        return answers.isEmpty() ? new Answer(200, Map.of(), "{\"ok\":true}", false) : answers.remove();
    }

    /** A call: method name, raw body, Authorization header. */
    public record Received(String method, String body, String authorization) {
        public Map<String, String> form() {
            Map<String, String> fields = new HashMap<>();
            for (String pair : body.split("&", -1)) {
                String[] parts = pair.split("=", 2);
                fields.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
            return fields;
        }
    }

    /** What to answer. */
    private record Answer(int status, Map<String, String> headers, String body, boolean drops) {}
}
