package dev.smrequest.sandbox.gitlab.rest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.rest.view.IssueView;
import dev.smrequest.sandbox.gitlab.rest.view.Links;
import dev.smrequest.sandbox.gitlab.rest.view.PlainViews;
import dev.smrequest.sandbox.gitlab.rest.view.Times;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;

/** A to-do item as JSON. */
final class TodoView {
    private TodoView() {}

    static JsonNode json(GitLabWorld world, User user, Issue issue) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", user.id() * 100_000 + issue.iid()).set("author", new PlainViews(world).user(user));
        json.put("action_name", "marked").put("target_type", "Issue");
        json.set("target", new IssueView(world).single(issue));
        json.put("target_url", new Links(world).issue(issue));
        json.put("body", issue.title()).put("state", "pending");
        json.put("created_at", Times.text(world.clock().instant()));
        return json;
    }
}
