package dev.smrequest.slack.app.bolt;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers a delivery that comes again (Slack's retry, a replayed request) with the first answer, without running the
 * handler again. Two deliveries are the same when their bodies are: each holds a trigger id, event id or view id. Kept in
 * memory for ten minutes; what must hold across restarts and replicas is the slices' unique keys.
 */
final class Recall implements Middleware {
    static final int MAX_KEPT = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(Recall.class);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Clock clock;
    private final Map<String, Given> given = new LinkedHashMap<>();

    Recall(Clock clock) {
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's signature
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        String key = digest(request.getRequestBodyAsString());
        CompletableFuture<Response> mine = new CompletableFuture<>();
        CompletableFuture<Response> first = claim(key, mine);
        return first == mine ? answer(key, mine, request, chain) : again(first);
    }

    private Response answer(String key, CompletableFuture<Response> mine, Request<?> request, MiddlewareChain chain)
            throws Exception {
        try {
            Response answer = chain.next(request);
            mine.complete(answer);
            return answer;
        } catch (Exception e) {
            forget(key);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private static Response again(CompletableFuture<Response> first) throws InterruptedException, ExecutionException {
        LOG.info("A delivery came again; it gets the first answer");
        try {
            return first.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warn("The first answer to a repeated delivery is not ready yet; acknowledged without it");
            return Response.ok();
        }
    }

    private synchronized CompletableFuture<Response> claim(String key, CompletableFuture<Response> mine) {
        Instant now = clock.instant();
        Instant oldest = now.minus(KEPT);
        given.values().removeIf(entry -> entry.at().isBefore(oldest));
        if (given.size() >= MAX_KEPT) {
            given.remove(given.keySet().iterator().next());
        }
        return given.computeIfAbsent(key, k -> new Given(now, mine)).answer();
    }

    private synchronized void forget(String key) {
        given.remove(key);
    }

    private static String digest(String body) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    /** An answer, perhaps still being made, and when its delivery came. */
    private record Given(Instant at, CompletableFuture<Response> answer) {}
}
