package dev.smrequest.sandbox.gitlab.rest.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.gitlab.rest.http.Answer;
import dev.smrequest.sandbox.gitlab.rest.http.Call;
import dev.smrequest.sandbox.gitlab.rest.http.Routes;
import dev.smrequest.sandbox.gitlab.rest.view.ProjectView;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;

/** GitLab's own version, and the project. */
final class ProjectResource {
    private static final String VERSION = "19.5.0-ee";

    private final ProjectView view;

    ProjectResource(GitLabWorld world) {
        this.view = new ProjectView(world);
    }

    void addTo(Routes routes) {
        routes.get("version", ProjectResource::version)
                .get("metadata", ProjectResource::version)
                .get("projects/:id", call -> Answer.ok(view.json(call.project())));
    }

    private static Answer version(Call call) {
        call.user();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", VERSION).put("revision", "5a4db0e5a4d").put("enterprise", true);
        json.putObject("kas").put("enabled", false).putNull("externalUrl").putNull("version");
        return Answer.ok(json);
    }
}
