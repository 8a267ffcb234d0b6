package dev.smrequest.sandbox.gitlab.rest.view;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.gitlab.edit.draft.Rights;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;

/** The project as JSON, with the caller's own access. */
public final class ProjectView {
    private static final String FOUNDED = "2019-11-01T09:00:00.000Z";

    private final GitLabWorld world;
    private final Links links;

    public ProjectView(GitLabWorld world) {
        this.world = world;
        this.links = new Links(world);
    }

    public ObjectNode json(Rights rights) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", GitLabWorld.PROJECT_ID).put("description", "Requests to Strategic Marketing");
        json.put("name", "Product Marketing").put("name_with_namespace", "GitLab.com / Marketing / Product Marketing");
        json.put("path", "product-marketing").put("path_with_namespace", GitLabWorld.PROJECT_PATH);
        json.put("created_at", FOUNDED).put("default_branch", "main").put("web_url", links.project());
        json.put("visibility", world.seed().publicProject() ? "public" : "private")
                .put("archived", false);
        json.put("issues_enabled", true).put("issues_access_level", "enabled").put("empty_repo", false);
        json.put(
                "open_issues_count",
                world.issues().all().stream().filter(Issue::open).count());
        json.putObject("namespace")
                .put("id", 55)
                .put("name", "Marketing")
                .put("path", "marketing")
                .put("kind", "group")
                .put("full_path", "gitlab-com/marketing")
                .put("web_url", links.baseUrl() + "/groups/gitlab-com/marketing");
        ObjectNode permissions = json.putObject("permissions");
        rights.level()
                .ifPresentOrElse(
                        level -> permissions
                                .putObject("project_access")
                                .put("access_level", level.number())
                                .put("notification_level", 3),
                        () -> permissions.putNull("project_access"));
        permissions.putNull("group_access");
        return json;
    }
}
