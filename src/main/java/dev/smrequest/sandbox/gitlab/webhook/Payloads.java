package dev.smrequest.sandbox.gitlab.webhook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.gitlab.model.Health;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.Label;
import dev.smrequest.sandbox.gitlab.model.Note;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.rest.view.Links;
import dev.smrequest.sandbox.gitlab.rest.view.Times;
import dev.smrequest.sandbox.gitlab.world.Change;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.time.LocalDate;
import java.util.Optional;

/** The bodies of deliveries. Source: GitLab docs, webhook_events; hook_data/issue_builder.rb. */
final class Payloads {
    private final Links links;

    Payloads(GitLabWorld world) {
        this.links = new Links(world);
    }

    ObjectNode issue(HookEvent event, User actor, Issue issue, Optional<Issue> before) {
        ObjectNode json = frame("issue", event, actor);
        ObjectNode attributes = attributes(issue);
        attributes.put("action", action(before, issue));
        attributes.put("url", links.issue(issue));
        json.set("object_attributes", attributes);
        labels(json.putArray("labels"), issue);
        json.set(
                "changes",
                before.map(old -> Differences.between(old, issue)).orElseGet(() -> Differences.ofNew(issue)));
        json.set("repository", repository());
        people(json, issue);
        return json;
    }

    ObjectNode note(HookEvent event, Change.NoteWritten change) {
        Note note = change.note();
        ObjectNode json = frame("note", event, change.actor());
        json.put("project_id", GitLabWorld.PROJECT_ID);
        json.putObject("object_attributes")
                .put("id", note.id())
                .put("note", note.body())
                .put("description", note.body())
                .put("noteable_type", "Issue")
                .put("noteable_id", change.issue().id())
                .put("author_id", note.author().id())
                .put("project_id", GitLabWorld.PROJECT_ID)
                .put("internal", note.internal())
                .put("system", note.system())
                .put("action", change.edited() ? "update" : "create")
                .put("created_at", Times.text(note.times().created()))
                .put("updated_at", Times.text(note.times().updated()))
                .put("url", links.note(change.issue(), note));
        json.set("repository", repository());
        json.set("issue", attributes(change.issue()));
        return json;
    }

    private static String action(Optional<Issue> before, Issue issue) {
        if (before.isEmpty()) {
            return "open";
        }
        if (before.get().open() == issue.open()) {
            return "update";
        }
        return issue.open() ? "reopen" : "close";
    }

    private ObjectNode frame(String kind, HookEvent event, User actor) {
        ObjectNode json = object().put("object_kind", kind).put("event_type", event.eventType());
        json.set("user", user(actor));
        json.putObject("project")
                .put("id", GitLabWorld.PROJECT_ID)
                .put("name", "Product Marketing")
                .put("web_url", links.project())
                .put("namespace", "Marketing")
                .put("path_with_namespace", GitLabWorld.PROJECT_PATH)
                .put("default_branch", "main")
                .put("homepage", links.project());
        return json;
    }

    private ObjectNode repository() {
        return object().put("name", "Product Marketing").put("homepage", links.project());
    }

    private static ObjectNode attributes(Issue issue) {
        ObjectNode json = object();
        json.put("id", issue.id()).put("iid", issue.iid()).put("title", issue.title());
        json.put("description", issue.text().description()).put("state", issue.open() ? "opened" : "closed");
        json.put("state_id", issue.open() ? 1 : 2).put("type", "Issue").put("project_id", GitLabWorld.PROJECT_ID);
        json.put("author_id", issue.author().id()).put("confidential", issue.confidential());
        json.put("discussion_locked", issue.status().locked())
                .put(
                        "health_status",
                        issue.planning().health().map(Health::word).orElse(null))
                .put("severity", "unknown");
        json.put("due_date", issue.planning().due().map(LocalDate::toString).orElse(null));
        json.put(
                "milestone_id",
                issue.planning().milestone().map(one -> one.id()).orElse(null));
        json.put("weight", issue.planning().weight().orElse(null));
        json.put("created_at", Times.text(issue.birth().createdAt()));
        json.put("updated_at", Times.text(issue.status().updatedAt()));
        json.put(
                "closed_at",
                issue.status().closing().map(end -> Times.text(end.at())).orElse(null));
        ArrayNode assignees = json.putArray("assignee_ids");
        issue.planning().assignees().forEach(user -> assignees.add(user.id()));
        labels(json.putArray("labels"), issue);
        return json;
    }

    private static void people(ObjectNode json, Issue issue) {
        if (!issue.planning().assignees().isEmpty()) {
            ArrayNode assignees = json.putArray("assignees");
            issue.planning().assignees().forEach(assignee -> assignees.add(user(assignee)));
            json.set("assignee", user(issue.planning().assignees().get(0)));
        }
    }

    static ObjectNode user(User user) {
        return object().put("id", user.id())
                .put("name", user.name())
                .put("username", user.username())
                .putNull("avatar_url")
                .put("email", "[REDACTED]");
    }

    static void labels(ArrayNode json, Issue issue) {
        issue.planning().labels().forEach(label -> json.add(label(label)));
    }

    private static ObjectNode label(Label label) {
        ObjectNode json =
                object().put("id", label.id()).put("title", label.name()).put("color", label.color());
        if (label.ofProject()) {
            json.put("project_id", GitLabWorld.PROJECT_ID).putNull("group_id");
        } else {
            json.putNull("project_id").put("group_id", 55);
        }
        json.put("template", false).put("description", label.description());
        return json.put("type", label.ofProject() ? "ProjectLabel" : "GroupLabel");
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
