package dev.smrequest.sandbox.gitlab;

import dev.smrequest.sandbox.gitlab.rest.GitLabHandler;
import dev.smrequest.sandbox.gitlab.rest.resource.Resources;
import dev.smrequest.sandbox.gitlab.world.GitLabSeed;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.time.Clock;

/**
 * A whole pretend GitLab: its world, and the handler to mount in a Jetty server whose {@code HttpConfiguration} went
 * through {@link GitLabHandler#allowEncodedSlashes}.
 */
public final class GitLabSandbox {
    private final GitLabWorld world;
    private final GitLabHandler handler;

    public GitLabSandbox(Clock clock, GitLabSeed seed) {
        this.world = new GitLabWorld(clock, seed);
        this.handler = new GitLabHandler(world, GitLabHandler.PREFIX, Resources.of(world));
    }

    public GitLabWorld world() {
        return world;
    }

    public GitLabHandler handler() {
        return handler;
    }
}
