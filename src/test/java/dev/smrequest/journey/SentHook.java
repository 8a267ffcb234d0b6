package dev.smrequest.journey;

import dev.smrequest.sandbox.gitlab.webhook.Signature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends a webhook to the bot as GitLab would, signed now. */
final class SentHook {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Town town;

    SentHook(Town town) {
        this.town = town;
    }

    /** The answer's status. */
    int post(String id, String body) {
        return status(signed(id, 0, body).POST(BodyPublishers.ofString(body)).build());
    }

    /** A request whose headers fit this body, so many seconds from now. */
    HttpRequest.Builder signed(String id, long seconds, String body) {
        long time = now() + seconds;
        return unsigned()
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(time))
                .header("webhook-signature", signature(town.sandbox.keys().gitlabSigningToken(), id, time, body));
    }

    HttpRequest.Builder unsigned() {
        return HttpRequest.newBuilder(address()).header("Content-Type", "application/json");
    }

    static String signature(String token, String id, long time, String body) {
        return Signature.of(token, id, time, body);
    }

    long now() {
        return town.clock.instant().getEpochSecond();
    }

    URI address() {
        return town.bot().address().resolve("/gitlab/webhook");
    }

    /** Sends it and answers the status. */
    static int status(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
