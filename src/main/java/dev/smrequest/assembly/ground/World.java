package dev.smrequest.assembly.ground;

import dev.smrequest.gitlab.rest.Gitlab4jProject;
import dev.smrequest.gitlab.shelf.ShelfRefresher;
import dev.smrequest.server.metrics.Metrics;
import dev.smrequest.settings.Settings;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.web.SlackAccess;
import dev.smrequest.slack.web.WebSlack;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two platforms the bot stands between, as it reaches them. */
public record World(WebSlack slack, Gitlab4jProject gitlab, ShelfRefresher shelf) {
    private static final Logger log = LoggerFactory.getLogger(World.class);

    public static World open(Settings settings, Metrics metrics, Clock clock, RandomGenerator random, Closer closer) {
        WebSlack slack = closer.add(new WebSlack(
                new SlackAccess(
                        settings.slack().apiUrl(), settings.slack().botToken().reveal()),
                clock,
                metrics::called));
        Gitlab4jProject gitlab = closer.add(new Gitlab4jProject(
                settings.gitlab().url(),
                settings.gitlab().token().reveal(),
                settings.gitlab().project(),
                clock,
                (host, method, status, took) -> metrics.called(host, status, took)));
        ShelfRefresher shelf = closer.add(new ShelfRefresher(
                gitlab, settings.gitlab().template(), settings.shelf().refreshEvery(), clock, random));
        return new World(slack, gitlab, shelf);
    }

    /** Asks Slack who the bot is, in the background: a Slack that is down keeps nobody from starting. */
    public void greet() {
        Thread greeting = new Thread(
                () -> {
                    try {
                        log.info("In Slack the bot is {}", slack.identity());
                    } catch (SlackException e) {
                        log.warn("Slack does not know the bot yet: {}", e.getMessage());
                    }
                },
                "slack-greeting");
        greeting.setDaemon(true);
        greeting.start();
    }
}
