package dev.smrequest.sandbox.gitlab.rest.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.gitlab.model.Health;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.IssueStatus;
import dev.smrequest.sandbox.gitlab.model.Note;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An issue as JSON. Source: GitLab's API_Entities_Issue; parts this sandbox has nothing for are constant. */
public final class IssueView {
    private final GitLabWorld world;
    private final PlainViews views;
    private final Links links;

    public IssueView(GitLabWorld world) {
        this.world = world;
        this.views = new PlainViews(world);
        this.links = new Links(world);
    }

    /** As a single issue. */
    public ObjectNode single(Issue issue) {
        return listed(issue, false).put("subscribed", true);
    }

    /** As a row of a list. */
    public ObjectNode listed(Issue issue, boolean labelDetails) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        core(json, issue);
        labels(json.putArray("labels"), issue, labelDetails);
        planning(json, issue);
        figures(json, issue);
        places(json, issue);
        return json;
    }

    private void core(ObjectNode json, Issue issue) {
        json.put("id", issue.id()).put("iid", issue.iid()).put("project_id", GitLabWorld.PROJECT_ID);
        json.put("title", issue.title()).put("description", issue.text().description());
        json.put("state", issue.open() ? "opened" : "closed");
        json.put("created_at", Times.text(issue.birth().createdAt()));
        json.put("updated_at", Times.text(issue.status().updatedAt()));
        Optional<IssueStatus.Closing> closing = issue.status().closing();
        json.put("closed_at", closing.map(end -> Times.text(end.at())).orElse(null));
        json.set("closed_by", closing.map(end -> views.user(end.by())).orElse(null));
    }

    private void labels(ArrayNode json, Issue issue, boolean details) {
        issue.planning().labels().forEach(label -> {
            if (details) {
                json.add(views.label(label));
            } else {
                json.add(label.name());
            }
        });
    }

    private void planning(ObjectNode json, Issue issue) {
        List<User> assignees = issue.planning().assignees();
        json.set("milestone", issue.planning().milestone().map(views::milestone).orElse(null));
        ArrayNode all = json.putArray("assignees");
        assignees.forEach(user -> all.add(views.user(user)));
        json.set("author", views.user(issue.author()));
        json.put("type", "ISSUE");
        json.set("assignee", assignees.isEmpty() ? null : views.user(assignees.get(0)));
        json.put("due_date", issue.planning().due().map(LocalDate::toString).orElse(null));
        json.put("confidential", issue.confidential());
        if (issue.status().locked()) {
            json.put("discussion_locked", true);
        } else {
            json.putNull("discussion_locked");
        }
        if (world.tier().paid()) {
            json.put("weight", issue.planning().weight().orElse(null));
            json.put(
                    "health_status", issue.planning().health().map(Health::word).orElse(null));
        }
    }

    private void figures(ObjectNode json, Issue issue) {
        long comments = world.notes().of(issue).stream()
                .filter(note -> note.kind() != Note.Kind.SYSTEM)
                .count();
        json.put("user_notes_count", comments)
                .put("merge_requests_count", 0)
                .put("upvotes", 0)
                .put("downvotes", 0);
        json.put("issue_type", "issue").put("blocking_issues_count", 0).put("severity", "UNKNOWN");
        json.putObject("time_stats")
                .put("time_estimate", 0)
                .put("total_time_spent", 0)
                .putNull("human_time_estimate")
                .putNull("human_total_time_spent");
        Tasks tasks = Tasks.in(issue.description());
        json.putObject("task_completion_status").put("count", tasks.all()).put("completed_count", tasks.done());
        json.put("has_tasks", tasks.all() > 0);
        if (tasks.all() > 0) {
            json.put("task_status", tasks.done() + " of " + tasks.all() + " checklist items completed");
        }
    }

    private void places(ObjectNode json, Issue issue) {
        String self = links.api(issue);
        json.put("web_url", links.issue(issue));
        json.putObject("_links")
                .put("self", self)
                .put("notes", self + "/notes")
                .put("award_emoji", self + "/award_emoji")
                .put("project", self.replaceFirst("/issues/\\d+$", ""))
                .putNull("closed_as_duplicate_of");
        json.putObject("references")
                .put("short", "#" + issue.iid())
                .put("relative", "#" + issue.iid())
                .put("full", GitLabWorld.PROJECT_PATH + "#" + issue.iid());
        json.putNull("moved_to_id").put("imported", false).put("imported_from", "none");
        json.putNull("service_desk_reply_to");
    }
}
