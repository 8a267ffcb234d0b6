package dev.smrequest;

import dev.smrequest.server.Route;
import dev.smrequest.server.gate.SigningSecrets;
import dev.smrequest.server.gate.SlackGate;
import dev.smrequest.server.health.AliveServlet;
import dev.smrequest.server.health.ReadinessCheck;
import dev.smrequest.server.health.ReadyServlet;
import dev.smrequest.server.metrics.Metrics;
import dev.smrequest.server.metrics.MetricsServlet;
import dev.smrequest.settings.Secret;
import dev.smrequest.settings.Settings;
import dev.smrequest.slack.app.bolt.SlackApp;
import java.time.Clock;
import java.util.List;

/** What the bot answers over HTTP. */
final class Endpoints {
    /** The slash command of {@code manifest.yml}. */
    static final String COMMAND = "/sm-request";

    private Endpoints() {}

    static List<Route> of(Settings settings, SlackApp app, Metrics metrics, List<ReadinessCheck> checks, Clock clock) {
        SigningSecrets secrets = new SigningSecrets(
                settings.slack().signingSecret().reveal(),
                settings.slack().previousSigningSecret().map(Secret::reveal));
        return List.of(
                new Route("/slack/events", app.servlet(), List.of(new SlackGate(secrets, clock, metrics))),
                Route.open("/healthz", new AliveServlet()),
                Route.open("/readyz", new ReadyServlet(checks)),
                Route.open("/metrics", new MetricsServlet(metrics)));
    }
}
