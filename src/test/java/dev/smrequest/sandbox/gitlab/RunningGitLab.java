package dev.smrequest.sandbox.gitlab;

import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.gitlab.rest.GitLabHandler;
import dev.smrequest.sandbox.gitlab.world.GitLabSeed;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import dev.smrequest.sandbox.traffic.Faults;
import dev.smrequest.sandbox.traffic.ObservedHandler;
import dev.smrequest.sandbox.traffic.Side;
import dev.smrequest.sandbox.traffic.Traffic;
import java.time.Instant;
import java.util.Map;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.gitlab4j.api.GitLabApi;

/** A pretend GitLab on a free port, at noon UTC on 22 November 2026, with the faults of the sandbox in front. */
public final class RunningGitLab implements AutoCloseable {
    public static final String PROJECT = GitLabWorld.PROJECT_PATH;
    public static final String TEMPLATE = "## What?\n\n/label ~sm_request ~\"sm_req::new_request\"\n";

    private final Server server = new Server();
    private final ServerConnector connector;
    private final SandboxClock clock = SandboxClock.frozenAt(Instant.parse("2026-11-22T12:00:00Z"));
    private final Traffic traffic = new Traffic(clock);
    private final Faults faults = new Faults();
    private final GitLabSandbox sandbox;

    public RunningGitLab() {
        this(GitLabSeed.standard("http://gitlab.example.com", Map.of("A-SM-Support-Request", TEMPLATE)));
    }

    public RunningGitLab(GitLabSeed seed) {
        sandbox = new GitLabSandbox(clock, seed, traffic, faults);
        HttpConfiguration configuration = new HttpConfiguration();
        GitLabHandler.allowEncodedSlashes(configuration);
        connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new ObservedHandler(Side.GITLAB, traffic, faults, sandbox.handler()));
        LifeCycle.start(server);
        sandbox.world().baseUrl(url());
    }

    /** The address people and clients start from. */
    public String url() {
        return "http://127.0.0.1:" + connector.getLocalPort() + "/gitlab";
    }

    public GitLabSandbox sandbox() {
        return sandbox;
    }

    public GitLabWorld world() {
        return sandbox.world();
    }

    public SandboxClock clock() {
        return clock;
    }

    public Faults faults() {
        return faults;
    }

    /** The official client, as the bot or as a person. */
    public GitLabApi client(String who) {
        return new GitLabApi(url(), "sandbox-gitlab-" + who);
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
        sandbox.close();
    }
}
