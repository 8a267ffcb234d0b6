package dev.smrequest.sandbox.gitlab.rest.issue;

import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.LabelEvent;
import dev.smrequest.sandbox.gitlab.rest.http.Answer;
import dev.smrequest.sandbox.gitlab.rest.http.Call;
import dev.smrequest.sandbox.gitlab.rest.http.Page;
import dev.smrequest.sandbox.gitlab.rest.http.Routes;
import dev.smrequest.sandbox.gitlab.rest.view.PlainViews;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;

/** Which labels an issue had when. Source: GitLab docs, api/resource_label_events. */
public final class LabelEventsResource {
    private static final String EVENTS = "projects/:id/issues/:issue_iid/resource_label_events";

    private final PlainViews views;

    public LabelEventsResource(GitLabWorld world) {
        this.views = new PlainViews(world);
    }

    public void addTo(Routes routes) {
        routes.get(EVENTS, this::list).get(EVENTS + "/:event_id", this::read);
    }

    private Answer list(Call call) {
        Issue issue = call.issue();
        return Page.of(call, call.world().notes().labelEventsOf(issue), event -> views.labelEvent(event, issue.id()));
    }

    private Answer read(Call call) {
        Issue issue = call.issue();
        long id = call.pathNumber("event_id");
        LabelEvent found = call.world().notes().labelEventsOf(issue).stream()
                .filter(event -> event.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(""));
        return Answer.ok(views.labelEvent(found, issue.id()));
    }
}
