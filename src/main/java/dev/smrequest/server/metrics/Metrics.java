package dev.smrequest.server.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What the bot counts and measures. Label values come from fixed sets (payload types, job kinds, hosts of the settings), so
 * the number of series stays small.
 */
public final class Metrics {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /** For libraries that register meters of their own. */
    public MeterRegistry registry() {
        return registry;
    }

    /** Starts to measure one acknowledgement; Slack allows three seconds. */
    public Stopwatch acknowledging(String payloadKind) {
        Timer timer = Timer.builder("sm_request_acknowledgement")
                .description("Time from a verified delivery of Slack to its answer")
                .tag("kind", payloadKind)
                .serviceLevelObjectives(millis(5, 10, 25, 50, 100, 250, 500, 1000, 2000, 3000))
                .register(registry);
        Timer.Sample sample = Timer.start(registry);
        return () -> sample.stop(timer);
    }

    /** Counts a run of a job; outcome in any case, counted as {@code done}, {@code retrying} or {@code given_up}. */
    public void jobEnded(String kind, String outcome, Duration took) {
        Timer.builder("sm_request_job")
                .description("Runs of jobs")
                .tags("kind", kind, "outcome", outcome.toLowerCase(Locale.ROOT))
                .register(registry)
                .record(took);
    }

    /** Counts a webhook of GitLab's by what became of it. */
    public void webhookEnded(String outcome) {
        Counter.builder("sm_request_webhook")
                .description("Webhooks of GitLab, by what became of them")
                .tag("outcome", outcome)
                .register(registry)
                .increment();
    }

    /** Counts a call to the outside; status 0 means that no answer came. */
    public void called(String host, int status, Duration took) {
        Timer.builder("sm_request_outgoing_call")
                .description("Calls to other services; status 0: no answer")
                .tags("host", host, "status", Integer.toString(status))
                .register(registry)
                .record(took);
    }

    /** Registers the queue's length, read at each scrape. */
    public void queueDepth(Supplier<Number> jobs) {
        Gauge.builder("sm_request_queue_depth", jobs)
                .description("Jobs waiting")
                .register(registry);
    }

    /** Registers how long the oldest due job has been waiting, read at each scrape. */
    public void queueAge(Supplier<Duration> oldest) {
        Gauge.builder("sm_request_queue_age_seconds", () -> oldest.get().toMillis() / 1000.0)
                .description("How long the oldest due job has been waiting")
                .register(registry);
    }

    /** All figures as Prometheus reads them. */
    public String scrape() {
        return registry.scrape();
    }

    private static Duration[] millis(long... bounds) {
        return Arrays.stream(bounds).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
    }

    /** A running measurement. */
    @FunctionalInterface
    public interface Stopwatch {
        void stop();
    }
}
