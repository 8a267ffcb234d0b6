package dev.smrequest.sandbox.gitlab.rest.view;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.event.IssueEvent;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;

/** Events of issues as JSON. Source: GitLab's entities/resource_{label,milestone,state}_event.rb. */
public final class EventView {
    private final PlainViews views;

    public EventView(GitLabWorld world) {
        this.views = new PlainViews(world);
    }

    public ObjectNode json(Issue issue, IssueEvent event) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", event.trace().id()).set("user", views.user(event.trace().user()));
        json.put("created_at", Times.text(event.trace().at()))
                .put("resource_type", "Issue")
                .put("resource_id", issue.id());
        if (event instanceof IssueEvent.Labelled labelled) {
            json.set("label", views.label(labelled.label()));
            json.put("action", verb(labelled.added()));
        } else if (event instanceof IssueEvent.Planned planned) {
            json.set("milestone", views.milestone(planned.milestone()));
            json.put("action", verb(planned.added())).put("state", issue.open() ? "opened" : "closed");
        } else if (event instanceof IssueEvent.Turned turned) {
            json.putNull("source_commit").putNull("source_merge_request_id");
            json.put("state", turned.open() ? "reopened" : "closed");
        }
        return json;
    }

    private static String verb(boolean added) {
        return added ? "add" : "remove";
    }
}
