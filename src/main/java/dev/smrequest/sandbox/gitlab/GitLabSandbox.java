package dev.smrequest.sandbox.gitlab;

import dev.smrequest.sandbox.gitlab.handbook.Handbook;
import dev.smrequest.sandbox.gitlab.rest.GitLabHandler;
import dev.smrequest.sandbox.gitlab.rest.hook.HooksResource;
import dev.smrequest.sandbox.gitlab.rest.http.Routes;
import dev.smrequest.sandbox.gitlab.rest.resource.Resources;
import dev.smrequest.sandbox.gitlab.webhook.Courier;
import dev.smrequest.sandbox.gitlab.webhook.Deliveries;
import dev.smrequest.sandbox.gitlab.webhook.Health;
import dev.smrequest.sandbox.gitlab.webhook.Hook;
import dev.smrequest.sandbox.gitlab.webhook.HookEvent;
import dev.smrequest.sandbox.gitlab.webhook.Hooks;
import dev.smrequest.sandbox.gitlab.world.GitLabSeed;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import dev.smrequest.sandbox.traffic.Faults;
import dev.smrequest.sandbox.traffic.Traffic;
import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;

/**
 * A whole pretend GitLab: its world, its webhooks, and the handler to mount in a Jetty server whose
 * {@code HttpConfiguration} went through {@link GitLabHandler#allowEncodedSlashes}.
 */
public final class GitLabSandbox implements AutoCloseable {
    private static final String BOTS_HOOK = "SM request bot";

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

    /** Adds a webhook for all events of issues and comments, signed; one of that name goes. */
    public void webhookTo(URI url, String signingToken) {
        hooks.all().stream().filter(hook -> BOTS_HOOK.equals(hook.name())).forEach(hook -> hooks.remove(hook.id()));
        hooks.put(new Hook(
                new Hook.Identity(
                        hooks.nextId(), UUID.randomUUID(), world.clock().instant()),
                url.toString(),
                BOTS_HOOK,
                EnumSet.allOf(HookEvent.class),
                new Hook.Secrets(Optional.empty(), Optional.of(signingToken)),
                Health.GOOD));
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
