package dev.smrequest.sandbox.gitlab.webhook;

import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Sends one delivery, once, with GitLab's headers and GitLab.com's patience of ten seconds. */
final class Post {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int KEPT_OF_RESPONSE = 8 << 10;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final GitLabWorld world;

    Post(GitLabWorld world) {
        this.world = world;
    }

    /** GitLab's headers; the event's UUID changes with each sending, the key does not. */
    Map<String, String> headers(Hook hook, HookEvent event, String key, String body) {
        long now = world.clock().instant().getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "GitLab/19.5.0-ee");
        headers.put("Idempotency-Key", key);
        headers.put("X-Gitlab-Event", event.header());
        headers.put("X-Gitlab-Webhook-UUID", hook.identity().uuid().toString());
        headers.put("X-Gitlab-Instance", world.baseUrl());
        headers.put("X-Gitlab-Event-UUID", UUID.randomUUID().toString());
        hook.secrets().token().ifPresent(token -> headers.put("X-Gitlab-Token", token));
        hook.secrets().signingToken().ifPresent(token -> {
            headers.put("webhook-id", key);
            headers.put("webhook-timestamp", Long.toString(now));
            headers.put("webhook-signature", Signature.of(token, key, now, body));
        });
        return headers;
    }

    /** Never throws for what the receiver does: no answer is status 0. */
    Delivery.Outcome send(String url, Map<String, String> headers, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String text = response.body();
            String kept = text.substring(0, Math.min(text.length(), KEPT_OF_RESPONSE));
            return new Delivery.Outcome(world.clock().instant(), response.statusCode(), kept);
        } catch (IOException unreachable) {
            return new Delivery.Outcome(world.clock().instant(), 0, unreachable.toString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Delivery.Outcome(world.clock().instant(), 0, stopping.toString());
        }
    }
}
