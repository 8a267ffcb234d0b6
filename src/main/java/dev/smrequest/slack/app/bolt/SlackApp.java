package dev.smrequest.slack.app.bolt;

import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.bolt.event.EventMiddleware;
import jakarta.servlet.http.HttpServlet;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The Slack app: takes what Slack delivers to the handlers and their answers back. Signatures are checked by the gate in
 * front of {@link #servlet()}. No delivery waits for a call to Slack unless its handler makes one: Bolt has no token, so it
 * never runs {@code auth.test} (a failed one would turn every delivery into 401 for ten minutes).
 */
public final class SlackApp implements AutoCloseable {
    /** Bolt looks handlers up in a hash map of patterns; one pattern each, and {@link Dispatch} finds the id. */
    private static final Pattern ANY = Pattern.compile("(?s).*");

    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final String command;
    private final App bolt;
    private final Dispatch dispatch;
    private final ExecutorService aside = daemons();

    /** The command is the slash command of the manifest, such as {@code /sm-request}. */
    public SlackApp(String command, Handlers handlers, Slack slack, Clock clock) {
        this.command = command;
        dispatch = new Dispatch(command, handlers, new Apology(slack, aside));
        bolt = new App(config(dispatch));
        bolt.use(new EventMiddleware(handlers.listeners()));
        bolt.use(new Recall(clock));
        bolt.command(command, (request, context) -> dispatch.command(request));
        bolt.globalShortcut(ANY, (request, context) -> dispatch.shortcut(request));
        bolt.messageShortcut(ANY, (request, context) -> dispatch.shortcut(request));
        bolt.viewSubmission(ANY, (request, context) -> dispatch.submission(request));
        bolt.blockAction(ANY, (request, context) -> dispatch.actions(request));
        bolt.blockSuggestion(ANY, (request, context) -> dispatch.suggestions(request));
        bolt.start();
    }

    /** The servlet for {@code POST /slack/events}. */
    public HttpServlet servlet() {
        return new SlackAppServlet(bolt);
    }

    /** What the manifest must hold. */
    public Declared declared() {
        return new Declared(Set.of(command), dispatch.shortcuts());
    }

    @Override
    public void close() {
        bolt.stop();
        bolt.executorService().shutdownNow();
        aside.shutdown();
        try {
            if (!aside.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
                aside.shutdownNow();
            }
        } catch (InterruptedException e) {
            aside.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Two threads that end when idle, and a short queue: more failures at once than that are only logged. */
    private static ExecutorService daemons() {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(2, 2, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(100), work -> {
                    Thread thread = new Thread(work, "slack-apology");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** Everything that Bolt would take from the environment is set, so that only our settings count. */
    private static AppConfig config(Dispatch dispatch) {
        return AppConfig.builder()
                .slack(com.slack.api.Slack.getInstance(quiet()))
                .singleTeamBotToken(null)
                .signingSecret(null)
                .clientId(null)
                .clientSecret(null)
                .requestVerificationEnabled(false)
                .sslCheckEnabled(false)
                .ignoringSelfEventsEnabled(false)
                .allEventsApiAutoAckEnabled(true)
                .unmatchedRequestHandler(dispatch::unmatched)
                .build();
    }

    /** Bolt's own client is never used: no statistics threads, no proxy of the environment. */
    private static SlackConfig quiet() {
        SlackConfig config = new SlackConfig();
        config.setStatsEnabled(false);
        config.setProxyUrl(null);
        return config;
    }
}
