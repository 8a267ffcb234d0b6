package dev.smrequest.sandbox.gitlab;

import dev.smrequest.sandbox.gitlab.handbook.Handbook;
import dev.smrequest.sandbox.gitlab.rest.GitLabHandler;
import dev.smrequest.sandbox.gitlab.rest.hook.HooksResource;
import dev.smrequest.sandbox.gitlab.rest.http.Routes;
import dev.smrequest.sandbox.gitlab.rest.resource.Resources;
import dev.smrequest.sandbox.gitlab.webhook.Courier;
import dev.smrequest.sandbox.gitlab.webhook.Deliveries;
import dev.smrequest.sandbox.gitlab.webhook.Hooks;
import dev.smrequest.sandbox.gitlab.world.GitLabSeed;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import dev.smrequest.sandbox.traffic.Faults;
import dev.smrequest.sandbox.traffic.Traffic;
import java.time.Clock;

/**
 * A whole pretend GitLab: its world, its webhooks, and the handler to mount in a Jetty server whose
 * {@code HttpConfiguration} went through {@link GitLabHandler#allowEncodedSlashes}.
 */
public final class GitLabSandbox implements AutoCloseable {
    private final GitLabWorld world;
    private final Hooks hooks = new Hooks();
    private final Deliveries deliveries;
    private final GitLabHandler handler;

    /** Stands alone: nothing is logged, no faults happen to deliveries. */
    public GitLabSandbox(Clock clock, GitLabSeed seed) {
        this(clock, seed, new Traffic(clock), new Faults());
    }

    public GitLabSandbox(Clock clock, GitLabSeed seed, Traffic traffic, Faults faults) {
        this.world = new GitLabWorld(clock, seed);
        Handbook.furnish(world);
        this.deliveries = new Deliveries(world, hooks, new Courier(world, traffic, faults));
        Routes routes = Resources.of(world);
        new HooksResource(hooks, deliveries).addTo(routes);
        this.handler = new GitLabHandler(world, GitLabHandler.PREFIX, routes);
    }

    public GitLabWorld world() {
        return world;
    }

    public GitLabHandler handler() {
        return handler;
    }

    /** The handler of uploaded files, as browsers ask for them. */
    public UploadedFiles files() {
        return new UploadedFiles(world.uploads());
    }

    public Hooks hooks() {
        return hooks;
    }

    public Deliveries deliveries() {
        return deliveries;
    }

    @Override
    public void close() {
        deliveries.close();
    }
}
