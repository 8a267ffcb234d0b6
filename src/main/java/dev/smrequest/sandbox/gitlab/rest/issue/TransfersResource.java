package dev.smrequest.sandbox.gitlab.rest.issue;

import dev.smrequest.sandbox.gitlab.edit.IssueEditor;
import dev.smrequest.sandbox.gitlab.edit.draft.Rights;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.rest.http.Answer;
import dev.smrequest.sandbox.gitlab.rest.http.Call;
import dev.smrequest.sandbox.gitlab.rest.http.Routes;
import dev.smrequest.sandbox.gitlab.rest.view.IssueView;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;

/**
 * Moving and cloning issues. There is one project here, so a move never finds another one to go to, and a clone stays.
 * Source: GitLab's lib/api/issues.rb, issues/move_service.rb, issues/clone_service.rb.
 */
public final class TransfersResource {
    private static final String ISSUE = "projects/:id/issues/:issue_iid";

    private final IssueView view;
    private final IssueEditor editor;

    public TransfersResource(GitLabWorld world) {
        this.view = new IssueView(world);
        this.editor = new IssueEditor(world);
    }

    public void addTo(Routes routes) {
        routes.post(ISSUE + "/move", TransfersResource::move).post(ISSUE + "/clone", this::copy);
    }

    private static Answer move(Call call) {
        Rights rights = call.project();
        Issue issue = wanted(call);
        if (!rights.setMetadata(issue)) {
            throw Refusal.message(400, "Cannot move issue due to insufficient permissions!");
        }
        throw Refusal.message(400, "Cannot move issue to project it originates from!");
    }

    private Answer copy(Call call) {
        Rights rights = call.project();
        Issue issue = wanted(call);
        boolean withNotes = call.params().flag("with_notes").orElse(false);
        if (!rights.setMetadata(issue)) {
            throw Refusal.message(400, "Cannot clone issue due to insufficient permissions!");
        }
        return Answer.created(view.single(editor.copy(call.user(), issue, withNotes)));
    }

    /** The issue, once the project it is to go to is known to exist. */
    private static Issue wanted(Call call) {
        call.params().required("to_project_id");
        Issue issue = call.issue();
        boolean here = call.params().number("to_project_id").orElse(0L) == GitLabWorld.PROJECT_ID;
        if (!here) {
            throw Refusal.notFound("Project");
        }
        return issue;
    }
}
