package dev.smrequest.sync.hook;

import dev.smrequest.server.gate.webhook.SentHeaders;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code POST /gitlab/webhook}: 405 for another method, 401 for what is not GitLab's, 413 over GitLab's own limit, 400 for
 * what is no JSON, and 200 for everything else. Answers say nothing but their status.
 */
public final class HookServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(HookServlet.class);

    private final transient HookDoor door;

    public HookServlet(HookDoor door) {
        this.door = door;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("POST".equals(request.getMethod())) {
            answer(response, outcome(request));
        } else {
            response.setHeader("Allow", "POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private Outcome outcome(HttpServletRequest request) throws IOException {
        SentHeaders headers = SentHeaders.of(request::getHeader);
        Optional<Outcome> refusal = door.beforeTheBody(headers, request.getContentLengthLong());
        return refusal.isPresent() ? refusal.get() : door.take(headers, request.getInputStream());
    }

    private static void answer(HttpServletResponse response, Outcome outcome) throws IOException {
        if (outcome.status() == HttpServletResponse.SC_OK) {
            response.setStatus(outcome.status());
        } else {
            LOG.warn("Refused a webhook with {}: {}", outcome.status(), outcome.name());
            response.sendError(outcome.status());
        }
    }
}
