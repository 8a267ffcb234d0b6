package dev.smrequest.sandbox;

import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.page.LoopbackGate;
import dev.smrequest.sandbox.page.PageFiles;
import dev.smrequest.sandbox.page.live.LiveStream;
import dev.smrequest.sandbox.page.live.Topic;
import dev.smrequest.sandbox.traffic.Faults;
import dev.smrequest.sandbox.traffic.Traffic;
import java.net.URI;
import org.eclipse.jetty.server.Handler;

/**
 * The pretend Slack, the pretend GitLab and their page behind one port of 127.0.0.1. Started ready to use; closing
 * it ends everything it began.
 */
public final class Sandbox implements AutoCloseable {

    private final SandboxClock clock;
    private final Traffic traffic;
    private final Faults faults = new Faults();
    private final LoopbackServer server;

    private Sandbox(SandboxOptions options) {
        clock = options.clock();
        traffic = new Traffic(clock);
        server = new LoopbackServer(options.port());
        LiveStream live = new LiveStream();
        traffic.onExchange(exchange -> live.changed(Topic.TRAFFIC));
        clock.onMove(() -> live.changed(Topic.CLOCK));
        server.start(new LoopbackGate(new Handler.Sequence(live, new PageFiles())));
    }

    /** Starts a sandbox; it is ready when this returns. */
    public static Sandbox start(SandboxOptions options) {
        return new Sandbox(options);
    }

    /** Where the page is. */
    public URI url() {
        return server.url();
    }

    /** What Slack's client takes as the prefix of its methods. */
    public URI slackApiUrl() {
        return url().resolve("/slack/api/");
    }

    /** What a GitLab client takes as GitLab's address. */
    public URI gitlabUrl() {
        return url().resolve("/gitlab");
    }

    public SandboxClock clock() {
        return clock;
    }

    public Traffic traffic() {
        return traffic;
    }

    public Faults faults() {
        return faults;
    }

    @Override
    public void close() {
        server.close();
    }
}
