package dev.smrequest.sandbox.gitlab.rest.resource;

import dev.smrequest.sandbox.gitlab.edit.draft.Rights;
import dev.smrequest.sandbox.gitlab.model.Milestone;
import dev.smrequest.sandbox.gitlab.rest.http.Answer;
import dev.smrequest.sandbox.gitlab.rest.http.Call;
import dev.smrequest.sandbox.gitlab.rest.http.Page;
import dev.smrequest.sandbox.gitlab.rest.http.Routes;
import dev.smrequest.sandbox.gitlab.rest.view.PlainViews;
import dev.smrequest.sandbox.gitlab.wire.Params;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.util.List;
import java.util.Locale;

/** Milestones; those of the groups above only when asked for. Source: GitLab docs, api/milestones. */
final class MilestonesResource {
    private final PlainViews views;

    MilestonesResource(GitLabWorld world) {
        this.views = new PlainViews(world);
    }

    void addTo(Routes routes) {
        routes.get("projects/:id/milestones", this::list)
                .get("projects/:id/milestones/:milestone_id", call -> Answer.ok(views.milestone(read(call))))
                .post("projects/:id/milestones", this::create)
                .put("projects/:id/milestones/:milestone_id", this::update);
    }

    private Answer list(Call call) {
        call.project();
        Params params = call.params();
        String state =
                params.choice("state", List.of("active", "closed", "all")).orElse("all");
        boolean ancestors = params.flag("include_ancestors")
                .or(() -> params.flag("include_parent_milestones"))
                .orElse(false);
        List<Long> iids = params.numbers("iids");
        String search = params.text("search").orElse("").toLowerCase(Locale.ROOT);
        List<Milestone> found = call.world().milestones().all().stream()
                .filter(milestone -> ancestors || milestone.place().ofProject())
                .filter(milestone -> state.equals("all") || milestone.active() == state.equals("active"))
                .filter(milestone ->
                        iids.isEmpty() || iids.contains(milestone.place().iid()))
                .filter(milestone ->
                        params.filled("title").map(milestone.title()::equals).orElse(true))
                .filter(milestone -> milestone.title().toLowerCase(Locale.ROOT).contains(search))
                .toList();
        return Page.of(call, found, views::milestone);
    }

    private static Milestone read(Call call) {
        call.project();
        return call.world()
                .milestones()
                .byId(call.pathNumber("milestone_id"))
                .filter(milestone -> milestone.place().ofProject())
                .orElseThrow(() -> Refusal.notFound(""));
    }

    private Answer create(Call call) {
        Rights rights = call.project();
        String title = call.params().required("title").strip();
        Call.require(rights.planProject());
        return call.world().atomically(() -> {
            if (title.isEmpty()) {
                throw Refusal.validation("title", "can't be blank");
            }
            if (call.world().milestones().titled(title).isPresent()) {
                throw Refusal.validation("title", "already being used for another group or project milestone.");
            }
            Milestone.Span span = new Milestone.Span(
                    call.params().date("start_date"), call.params().date("due_date"));
            String description = call.params().text("description").orElse(null);
            return Answer.created(views.milestone(call.world().milestones().add(title, description, span, true)));
        });
    }

    private Answer update(Call call) {
        Rights rights = call.project();
        Milestone old = read(call);
        Call.require(rights.planProject());
        Params params = call.params();
        boolean active = params.choice("state_event", List.of("close", "activate"))
                .map("activate"::equals)
                .orElse(old.active());
        Milestone.Span span = new Milestone.Span(
                params.has("start_date")
                        ? params.date("start_date")
                        : old.span().start(),
                params.has("due_date") ? params.date("due_date") : old.span().due());
        Milestone changed = new Milestone(
                old.id(),
                old.place(),
                params.filled("title").orElse(old.title()),
                params.text("description").orElse(old.description()),
                span,
                active);
        call.world().milestones().replace(changed);
        return Answer.ok(views.milestone(changed));
    }
}
