package dev.smrequest.sandbox.gitlab.rest.issue;

import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.event.IssueEvent;
import dev.smrequest.sandbox.gitlab.rest.http.Answer;
import dev.smrequest.sandbox.gitlab.rest.http.Call;
import dev.smrequest.sandbox.gitlab.rest.http.Page;
import dev.smrequest.sandbox.gitlab.rest.http.Routes;
import dev.smrequest.sandbox.gitlab.rest.view.EventView;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.util.List;

/** An issue's labels, milestones and states over time. Source: GitLab docs, api/resource_*_events. */
public final class EventsResource {
    private static final String EVENTS = "projects/:id/issues/:issue_iid/resource_";

    private final EventView view;

    public EventsResource(GitLabWorld world) {
        this.view = new EventView(world);
    }

    public void addTo(Routes routes) {
        add(routes, "label_events", IssueEvent.Labelled.class);
        add(routes, "milestone_events", IssueEvent.Planned.class);
        add(routes, "state_events", IssueEvent.Turned.class);
    }

    private void add(Routes routes, String name, Class<? extends IssueEvent> kind) {
        routes.get(EVENTS + name, call -> list(call, kind)).get(EVENTS + name + "/:event_id", call -> read(call, kind));
    }

    private Answer list(Call call, Class<? extends IssueEvent> kind) {
        Issue issue = call.issue();
        List<? extends IssueEvent> events = call.world().notes().eventsOf(issue, kind);
        return Page.of(call, events, event -> view.json(issue, event));
    }

    private Answer read(Call call, Class<? extends IssueEvent> kind) {
        Issue issue = call.issue();
        long id = call.pathNumber("event_id");
        return call.world().notes().eventsOf(issue, kind).stream()
                .filter(event -> event.trace().id() == id)
                .findFirst()
                .map(event -> Answer.ok(view.json(issue, event)))
                .orElseThrow(() -> Refusal.notFound(""));
    }
}
