package dev.smrequest.sandbox.slack.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.clock.Alarms;
import dev.smrequest.sandbox.slack.manifest.AppManifest;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Sends events the manifest subscribes to, and repeats failed ones at once, after a minute and after five minutes on
 * the sandbox's clock (Slack: Events API, retries). Anything but a 2xx answer is a failure; the header
 * {@code x-slack-no-retry: 1} on a failure stops the retries.
 */
public final class Events {

    private static final List<Duration> RETRIES = List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

    /** Slack: the required scopes on each event's page. */
    private static final Map<String, String> SCOPES = Map.of(
            "app_mention", "app_mentions:read",
            "file_shared", "files:read",
            "link_shared", "links:read",
            "message.channels", "channels:history",
            "message.groups", "groups:history",
            "message.im", "im:history",
            "reaction_added", "reactions:read",
            "reaction_removed", "reactions:read");

    private final SlackWorld world;
    private final Courier courier;
    private final Alarms alarms;
    private final ExecutorService senders;
    private final AtomicLong numbers = new AtomicLong();
    private final UnderWay underWay = new UnderWay();

    public Events(SlackWorld world, Courier courier, Alarms alarms, ExecutorService senders) {
        this.world = world;
        this.courier = courier;
        this.alarms = alarms;
        this.senders = senders;
    }

    /**
     * Sends the event when the manifest subscribes to this name (such as {@code message.channels}) and has the scope for
     * it; else nothing.
     */
    public void publish(String subscription, ObjectNode event) {
        if (heard(subscription)) {
            ObjectNode envelope = envelope(event);
            send(envelope, 0, "");
        }
    }

    private boolean heard(String subscription) {
        AppManifest manifest = world.app().manifest();
        String scope = SCOPES.get(subscription);
        return manifest.events().contains(subscription)
                && (scope == null || manifest.scopes().contains(scope));
    }

    private void attempt(ObjectNode envelope, int retry, String reason) {
        Receipt receipt = courier.deliver(parcel(envelope, retry, reason));
        boolean received =
                receipt.trouble() == Receipt.Trouble.NONE && receipt.status() >= 200 && receipt.status() < 300;
        if (received || receipt.hasHeader("x-slack-no-retry", "1") || retry == RETRIES.size()) {
            return;
        }
        Runnable again = () -> send(envelope, retry + 1, reasonOf(receipt));
        if (RETRIES.get(retry).isZero()) {
            again.run();
        } else {
            alarms.in(RETRIES.get(retry), again);
        }
    }

    private void send(ObjectNode envelope, int retry, String reason) {
        underWay.begin();
        try {
            senders.execute(() -> {
                try {
                    attempt(envelope, retry, reason);
                } finally {
                    underWay.end();
                }
            });
        } catch (RejectedExecutionException closed) {
            underWay.end();
        }
    }

    /** Waits until no event is on its way; those that come again only at a later moment are not waited for. */
    public void awaitDelivered() {
        underWay.awaitNone();
    }

    private Parcel parcel(ObjectNode envelope, int retry, String reason) {
        Map<String, String> headers = retry == 0
                ? Map.of()
                : Map.of("X-Slack-Retry-Num", Integer.toString(retry), "X-Slack-Retry-Reason", reason);
        String label = "event " + envelope.path("event").path("type").asText();
        return Parcel.json(label, world.app().manifest().eventsPath(), envelope, headers);
    }

    private static String reasonOf(Receipt receipt) {
        return switch (receipt.trouble()) {
            case TIMEOUT -> "http_timeout";
            case CONNECTION -> "connection_failed";
            case NONE -> "http_error";
        };
    }

    private ObjectNode envelope(ObjectNode event) {
        String team = world.workspace().id();
        ObjectNode envelope = JsonNodeFactory.instance.objectNode();
        envelope.put("token", Verification.TOKEN).put("team_id", team).put("context_team_id", team);
        envelope.putNull("context_enterprise_id");
        envelope.put("api_app_id", world.app().id());
        envelope.set("event", event);
        envelope.put("type", "event_callback");
        envelope.put("event_id", String.format(Locale.ROOT, "Ev%010X", numbers.incrementAndGet()));
        envelope.put("event_time", world.clock().instant().getEpochSecond());
        ObjectNode authorization = envelope.putArray("authorizations").addObject();
        authorization.putNull("enterprise_id");
        authorization.put("team_id", team).put("user_id", world.app().botUser());
        authorization.put("is_bot", true).put("is_enterprise_install", false);
        envelope.put("is_ext_shared_channel", withOtherCompany(event));
        return envelope.put("event_context", "4-" + envelope.path("event_id").asText());
    }

    /** Events name their channel in three ways. */
    private boolean withOtherCompany(ObjectNode event) {
        return Stream.of("/channel", "/channel_id", "/item/channel")
                .map(place -> event.at(place).asText())
                .flatMap(id -> world.channels().find(id).stream())
                .anyMatch(channel -> channel.about().shared());
    }
}
