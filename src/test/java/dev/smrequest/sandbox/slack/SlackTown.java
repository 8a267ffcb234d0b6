package dev.smrequest.sandbox.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.slack.act.Acts;
import dev.smrequest.sandbox.slack.manifest.ManifestReader;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import dev.smrequest.sandbox.traffic.Faults;
import dev.smrequest.sandbox.traffic.Side;
import dev.smrequest.sandbox.traffic.Traffic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A pretend Slack on a free port with the official SDK's client, for tests; its clock stands still. */
public final class SlackTown implements AutoCloseable {

    public static final String TOKEN = "xoxb-0000-sandbox";
    public static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();

    public final SandboxClock clock = SandboxClock.frozenAt(NOON);
    public final Traffic traffic = new Traffic(clock);
    public final Faults faults = new Faults();
    public final PretendSlack slack;
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final Slack sdk;

    public SlackTown() {
        this(manifest());
    }

    public SlackTown(String manifest) {
        slack = new PretendSlack(ManifestReader.read(manifest), new SlackKeys(TOKEN, SECRET), clock, traffic, faults);
        server.addConnector(connector);
        server.setHandler(slack.handler());
        try {
            server.start();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        sdk = Slack.getInstance(config());
    }

    /** A configuration of the SDK that talks to this town. */
    public SlackConfig config() {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(url() + "slack/api/");
        config.setStatsEnabled(false);
        config.setProxyUrl(null);
        return config;
    }

    public String url() {
        return "http://localhost:" + connector.getLocalPort() + "/";
    }

    public URI uri() {
        return URI.create(url());
    }

    public MethodsClient client() {
        return sdk.methods(TOKEN);
    }

    public MethodsClient client(String token) {
        return sdk.methods(token);
    }

    public SlackWorld world() {
        return slack.world();
    }

    public Acts acts() {
        return slack.acts();
    }

    /** The note on the newest exchange of the Web API. */
    public String lastNote() {
        var calls = traffic.exchanges(Side.SLACK);
        return calls.get(calls.size() - 1).note();
    }

    /** The project's own manifest. */
    public static String manifest() {
        try {
            return Files.readString(Path.of("manifest.yml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The project's own manifest with these bot scopes, which it may have already, and without events. */
    public static String manifestWithScopes(String... more) {
        String without = manifest()
                .replaceFirst("(?m)^  event_subscriptions:\\n(?:    .*\\n)+", "")
                .replaceFirst("(?m)^  unfurl_domains:\\n(?:    .*\\n)+", "");
        for (String scope : more) {
            without = without.replaceFirst("(?m)^ +- " + scope + "\\b.*\\n", "");
        }
        return without.replace("    bot:\n", "    bot:\n      - " + String.join("\n      - ", more) + "\n");
    }

    /** The project's own manifest for an app with a Home tab that hears these events, and may. */
    public static String manifestWithHome(String... events) {
        String list = String.join(", ", events);
        return manifestWithScopes("app_mentions:read", "files:read", "links:read", "reactions:read")
                .replace("features:\n", "features:\n  app_home:\n    home_tab_enabled: true\n")
                .replace("settings:\n", """
                        settings:
                          event_subscriptions:
                            request_url: https://sm-request.example.com/slack/events
                            bot_events: [%s]
                        """.formatted(list));
    }

    public static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    @Override
    public void close() {
        slack.close();
        try {
            sdk.close();
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
