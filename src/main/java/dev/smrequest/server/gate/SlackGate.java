package dev.smrequest.server.gate;

import dev.smrequest.server.metrics.Metrics;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets only Slack's own, well-formed deliveries through to Bolt: 405 for another method, 413 over 1 MiB, 401 without a
 * valid signature (before anything is parsed), 400 for what is not Slack's format. Payload types nobody handles are
 * acknowledged here. Refusals change nothing and say nothing but their status.
 */
public final class SlackGate extends HttpFilter {
    /** Largest body accepted; Slack's own are far smaller. */
    public static final int MAX_BODY_BYTES = 1024 * 1024;

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SlackGate.class);

    private final transient SlackSignature signature;
    private final transient Metrics metrics;

    public SlackGate(SigningSecrets secrets, Clock clock, Metrics metrics) {
        this.signature = new SlackSignature(secrets, clock);
        this.metrics = metrics;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"POST".equals(request.getMethod())) {
            response.setHeader("Allow", "POST");
            refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "method " + request.getMethod());
            return;
        }
        Optional<byte[]> body = LimitedBody.read(request, MAX_BODY_BYTES);
        if (body.isEmpty()) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "the body is over 1 MiB");
        } else if (!isSigned(request, body.get())) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "no valid Slack signature");
        } else {
            pass(new ReplayedRequest(request, body.get()), body.get(), response, chain);
        }
    }

    private boolean isSigned(HttpServletRequest request, byte[] body) {
        return signature.verifies(
                request.getHeader("X-Slack-Request-Timestamp"), request.getHeader("X-Slack-Signature"), body);
    }

    private void pass(ReplayedRequest request, byte[] body, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            DeliveryKind kind = DeliveryBody.read(body);
            if (kind.isKnown()) {
                deliver(kind, request, response, chain);
            } else {
                LOG.info("Acknowledged a payload of a type nobody handles: {}", printable(kind.name()));
            }
        } catch (MalformedPayloadException e) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
        }
    }

    private void deliver(DeliveryKind kind, ReplayedRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException, MalformedPayloadException {
        Metrics.Stopwatch stopwatch = metrics.acknowledging(kind.metric());
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException e) {
            LOG.warn("Bolt cannot read a payload of type {}", kind.name(), e);
            throw new MalformedPayloadException("Bolt cannot read it", e);
        } finally {
            stopwatch.stop();
        }
    }

    private static void refuse(HttpServletResponse response, int status, String reason) throws IOException {
        LOG.warn("Refused a delivery with {}: {}", status, printable(reason));
        response.sendError(status);
    }

    private static String printable(String text) {
        String clean = text.replaceAll("[^\\x20-\\x7e]", "?");
        return clean.length() > 80 ? clean.substring(0, 80) : clean;
    }
}
