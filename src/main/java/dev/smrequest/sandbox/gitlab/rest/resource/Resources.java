package dev.smrequest.sandbox.gitlab.rest.resource;

import dev.smrequest.sandbox.gitlab.rest.http.Routes;
import dev.smrequest.sandbox.gitlab.rest.issue.EventsResource;
import dev.smrequest.sandbox.gitlab.rest.issue.IssuesResource;
import dev.smrequest.sandbox.gitlab.rest.issue.NotesResource;
import dev.smrequest.sandbox.gitlab.rest.issue.TransfersResource;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;

/** The table of everything the pretend GitLab answers to. */
public final class Resources {
    private Resources() {}

    public static Routes of(GitLabWorld world) {
        Routes routes = new Routes();
        new ProjectResource(world).addTo(routes);
        new UsersResource(world).addTo(routes);
        new MembersResource(world).addTo(routes);
        new LabelsResource(world).addTo(routes);
        new MilestonesResource(world).addTo(routes);
        new TemplatesResource().addTo(routes);
        new IssuesResource(world).addTo(routes);
        new NotesResource(world).addTo(routes);
        new EventsResource(world).addTo(routes);
        new TransfersResource(world).addTo(routes);
        new UploadsResource().addTo(routes);
        new MarkdownResource(world).addTo(routes);
        return routes;
    }
}
