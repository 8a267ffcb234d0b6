package dev.smrequest.server.health;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.server.health.Health.State;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** {@code GET /readyz}: 200 when the bot can take requests, else 503; the body names each part and its state. */
public final class ReadyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient List<ReadinessCheck> checks;

    public ReadyServlet(List<ReadinessCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Readiness readiness = Readiness.of(checks);
        response.setStatus(
                readiness.state() == State.DOWN
                        ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                        : HttpServletResponse.SC_OK);
        response.setContentType("application/json");
        response.getOutputStream().write(JSON.writeValueAsBytes(asJson(readiness)));
    }

    private static ObjectNode asJson(Readiness readiness) {
        ObjectNode body = JSON.createObjectNode().put("status", name(readiness.state()));
        ObjectNode parts = body.putObject("checks");
        readiness
                .checks()
                .forEach((name, health) -> parts.putObject(name)
                        .put("status", name(health.state()))
                        .put("detail", health.detail()));
        return body;
    }

    private static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
