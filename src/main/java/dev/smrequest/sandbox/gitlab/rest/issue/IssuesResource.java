package dev.smrequest.sandbox.gitlab.rest.issue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.gitlab.edit.IssueEditor;
import dev.smrequest.sandbox.gitlab.edit.draft.Rights;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.rest.http.Answer;
import dev.smrequest.sandbox.gitlab.rest.http.Call;
import dev.smrequest.sandbox.gitlab.rest.http.Page;
import dev.smrequest.sandbox.gitlab.rest.http.Routes;
import dev.smrequest.sandbox.gitlab.rest.view.IssueView;
import dev.smrequest.sandbox.gitlab.search.IssueQuery;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Issues: list, read, create, change. Source: GitLab's lib/api/issues.rb. */
public final class IssuesResource {
    private static final List<String> CHANGEABLE = List.of(
            "weight",
            "epic_id",
            "epic_iid",
            "assignee_id",
            "assignee_ids",
            "confidential",
            "created_at",
            "description",
            "discussion_locked",
            "due_date",
            "labels",
            "add_labels",
            "remove_labels",
            "milestone_id",
            "state_event",
            "title",
            "issue_type");

    private final IssueView view;
    private final IssueEditor editor;

    public IssuesResource(GitLabWorld world) {
        this.view = new IssueView(world);
        this.editor = new IssueEditor(world);
    }

    public void addTo(Routes routes) {
        routes.get("projects/:id/issues", this::list)
                .get("projects/:id/issues_statistics", IssuesResource::statistics)
                .get("projects/:id/issues/:issue_iid", call -> Answer.ok(view.single(call.issue())))
                .post("projects/:id/issues", this::create)
                .put("projects/:id/issues/:issue_iid", this::update)
                .post("projects/:id/issues/:issue_iid/todo", IssuesResource::todo);
    }

    private Answer list(Call call) {
        Rights rights = call.project();
        boolean details = call.params().flag("with_labels_details").orElse(false);
        List<Issue> found = new IssueQuery(call.world(), call.caller(), call.params())
                .find(call.world().issues().all().stream().filter(rights::read).toList());
        return Page.of(call, found, issue -> view.listed(issue, details));
    }

    /** How many issues fit the filters, whatever {@code state} says. */
    private static Answer statistics(Call call) {
        Rights rights = call.project();
        List<Issue> found = new IssueQuery(
                        call.world(), call.caller(), call.params().without("state"))
                .find(call.world().issues().all().stream().filter(rights::read).toList());
        long open = found.stream().filter(Issue::open).count();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("statistics")
                .putObject("counts")
                .put("all", found.size())
                .put("closed", found.size() - open)
                .put("opened", open);
        return Answer.ok(json);
    }

    private Answer create(Call call) {
        call.project();
        call.params().required("title");
        return Answer.created(view.single(editor.create(call.user(), call.params())));
    }

    private Answer update(Call call) {
        Rights rights = call.project();
        if (!call.params().hasAnyOf(CHANGEABLE)) {
            throw Refusal.parameter(
                    String.join(", ", CHANGEABLE) + " are missing, at least one parameter must be provided");
        }
        return call.world().atomically(() -> {
            Issue issue = call.issue();
            Call.require(rights.update(issue));
            return Answer.ok(view.single(editor.update(call.user(), issue, call.params())));
        });
    }

    /** 304 when the caller has one already; the answer's shape is reduced to what clients read. */
    private static Answer todo(Call call) {
        Issue issue = call.issue();
        if (!call.world().issues().addTodo(call.user(), issue.iid())) {
            return new Answer(304, Optional.empty(), Map.of());
        }
        return Answer.created(TodoView.json(call.world(), call.user(), issue));
    }
}
