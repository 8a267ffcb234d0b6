package dev.smrequest.sandbox.slack.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Signs a parcel and posts it to the app, without repeating anything by itself. */
final class Wire {

    private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);

    private final String secret;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile URI origin = URI.create("http://localhost:3000");
    private volatile Duration patience = SLACKS_PATIENCE;

    Wire(String secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    void deliverTo(URI newOrigin) {
        origin = newOrigin;
    }

    void patience(Duration newPatience) {
        patience = newPatience;
    }

    /** What went out and what came back. */
    record Sent(Map<String, List<String>> headers, Receipt receipt) {}

    Sent send(Parcel parcel) {
        HttpRequest request = request(parcel);
        return new Sent(request.headers().map(), exchange(request));
    }

    private HttpRequest request(Parcel parcel) {
        long timestamp = clock.instant().getEpochSecond();
        HttpRequest.Builder request = HttpRequest.newBuilder(origin.resolve(parcel.path()))
                .timeout(patience)
                .header("Content-Type", parcel.contentType())
                .header("Accept", "application/json,*/*")
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .header("X-Slack-Request-Timestamp", Long.toString(timestamp))
                .header("X-Slack-Signature", Signature.of(secret, timestamp, parcel.body()))
                .POST(HttpRequest.BodyPublishers.ofString(parcel.body()));
        parcel.headers().forEach(request::header);
        return request.build();
    }

    private Receipt exchange(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Receipt(answer.statusCode(), answer.headers().map(), answer.body(), Receipt.Trouble.NONE);
        } catch (HttpTimeoutException late) {
            return Receipt.none(Receipt.Trouble.TIMEOUT);
        } catch (IOException broken) {
            return Receipt.none(Receipt.Trouble.CONNECTION);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Receipt.none(Receipt.Trouble.CONNECTION);
        }
    }
}
