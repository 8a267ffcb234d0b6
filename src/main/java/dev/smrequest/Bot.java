package dev.smrequest;

import dev.smrequest.assembly.Slices;
import dev.smrequest.assembly.ground.Closer;
import dev.smrequest.assembly.ground.Slice;
import dev.smrequest.assembly.ground.World;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobRunner;
import dev.smrequest.job.JobSettings;
import dev.smrequest.job.figures.JobFigures;
import dev.smrequest.job.retry.RetrySettings;
import dev.smrequest.job.round.Rounds;
import dev.smrequest.server.HttpServer;
import dev.smrequest.server.Route;
import dev.smrequest.server.metrics.Metrics;
import dev.smrequest.settings.DatabaseSettings;
import dev.smrequest.settings.Secret;
import dev.smrequest.settings.Settings;
import dev.smrequest.slack.app.bolt.SlackApp;
import dev.smrequest.store.Database;
import dev.smrequest.store.DatabaseAddress;
import dev.smrequest.store.PostgreSqlServer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole bot: builds everything in order, starts it, and closes it in reverse. */
public final class Bot implements AutoCloseable {
    /** How long a stop waits for what is being done. */
    private static final Duration STOP_WITHIN = Duration.ofSeconds(8);

    private static final Logger log = LoggerFactory.getLogger(Bot.class);

    private final Closer closer;
    private final Settings settings;
    private final Database database;
    private final JobRunner jobs;
    private final World world;
    private final Slice slices;
    private final Rounds rounds;
    private final HttpServer server;

    private Bot(Settings settings, String host, Clock clock, Closer closer) {
        SecureRandom random = new SecureRandom();
        Metrics metrics = new Metrics();
        this.settings = settings;
        this.closer = closer;
        AheadOfTime<Database> opening =
                closer.add(new AheadOfTime<>(() -> Database.open(address(settings.database()))));
        world = World.open(settings, metrics, clock, random, closer);
        database = opening.get();
        jobs = closer.add(new JobRunner(
                database,
                jobSettings(settings),
                clock,
                random,
                (kind, outcome, took) -> metrics.jobEnded(kind, outcome.name(), took)));
        slices = Slices.of(settings, world, database, jobs, metrics, clock);
        rounds = closer.add(new Rounds());
        SlackApp app = closer.add(new SlackApp(Endpoints.COMMAND, slices.handlers(), world.slack(), clock));
        queueFigures(metrics, new JobFigures(database, clock));
        server = closer.add(new HttpServer(
                host,
                settings.server().port(),
                STOP_WITHIN,
                routes(Endpoints.of(
                        settings, app, metrics, Checks.of(settings, database, jobs, world, slices.checks()), clock))));
    }

    /** Builds the bot without running anything yet; {@code host} is the address to listen on. */
    public static Bot open(Settings settings, String host, Clock clock) {
        Closer closer = new Closer();
        try {
            return new Bot(settings, host, clock, closer);
        } catch (RuntimeException e) {
            closer.close();
            throw e;
        }
    }

    /** Begins to run jobs, to keep fresh what is at hand, and to take deliveries. */
    public void start() {
        settings.switchedOff().forEach(log::info);
        jobs.start(slices.jobs(), slices.chores());
        startServing();
        world.greet();
        world.shelf().start();
        rounds.start(slices.rounds());
    }

    /** Takes deliveries without running jobs or reading the shelf: for tests that step them. */
    void startServing() {
        server.start();
    }

    void refreshShelf() {
        world.shelf().refreshNow();
    }

    void goRounds() {
        Rounds.once(slices.rounds());
    }

    /** The port in use. */
    public int port() {
        return server.port();
    }

    /** Stops taking deliveries, finishes or hands back jobs, and closes the database last. */
    @Override
    public void close() {
        closer.close();
    }

    Database database() {
        return database;
    }

    /** Does a chore now, on the caller's thread. */
    void doChore(String name) {
        slices.chores().stream()
                .filter(chore -> chore.name().equals(name))
                .findFirst()
                .orElseThrow()
                .chore()
                .run();
    }

    List<JobHandler<?>> jobHandlers() {
        return slices.jobs();
    }

    private List<Route> routes(List<Route> own) {
        List<Route> all = new ArrayList<>(own);
        all.addAll(slices.routes());
        return all;
    }

    private static DatabaseAddress address(DatabaseSettings database) {
        DatabaseAddress address =
                DatabaseAddress.of(database.url().map(Secret::reveal).orElse(""), database.dataDir());
        return address instanceof PostgreSqlServer server && database.user().isPresent()
                ? server.as(
                        database.user().get(),
                        database.password().map(Secret::reveal).orElse(""))
                : address;
    }

    private static JobSettings jobSettings(Settings settings) {
        RetrySettings usual = RetrySettings.defaults();
        return new JobSettings(
                settings.jobs().threads(),
                settings.jobs().pollEvery(),
                settings.jobs().heartbeatEvery(),
                STOP_WITHIN,
                new RetrySettings(
                        usual.base(),
                        usual.longest(),
                        usual.afterCheck(),
                        settings.jobs().giveUpAfter(),
                        usual.bugAttempts()));
    }

    private static void queueFigures(Metrics metrics, JobFigures figures) {
        metrics.queueDepth(() -> figures.backlog().waiting());
        metrics.queueAge(() -> figures.backlog().oldestDue());
    }
}
