package dev.smrequest.sandbox.gitlab.rest.resource;

import dev.smrequest.sandbox.gitlab.edit.draft.Rights;
import dev.smrequest.sandbox.gitlab.model.Label;
import dev.smrequest.sandbox.gitlab.rest.http.Answer;
import dev.smrequest.sandbox.gitlab.rest.http.Call;
import dev.smrequest.sandbox.gitlab.rest.http.Page;
import dev.smrequest.sandbox.gitlab.rest.http.Routes;
import dev.smrequest.sandbox.gitlab.rest.view.PlainViews;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The labels of the project; those of the groups above are in its list too. Source: GitLab docs, api/labels. */
final class LabelsResource {
    private final PlainViews views;

    LabelsResource(GitLabWorld world) {
        this.views = new PlainViews(world);
    }

    void addTo(Routes routes) {
        routes.get("projects/:id/labels", this::list)
                .get("projects/:id/labels/:label", call -> Answer.ok(views.projectLabel(read(call))))
                .post("projects/:id/labels", this::create)
                .put("projects/:id/labels/:label", this::update)
                .delete("projects/:id/labels/:label", LabelsResource::delete);
    }

    private Answer list(Call call) {
        call.project();
        boolean ancestors = call.params().flag("include_ancestor_groups").orElse(true);
        String search = call.params().text("search").orElse("").toLowerCase(Locale.ROOT);
        List<Label> found = call.world().labels().all().stream()
                .filter(label -> ancestors || label.ofProject())
                .filter(label -> label.name().toLowerCase(Locale.ROOT).contains(search))
                .toList();
        return Page.of(call, found, views::projectLabel);
    }

    private static Label read(Call call) {
        call.project();
        String wanted = call.path().get("label");
        return call.world()
                .labels()
                .named(wanted)
                .or(() -> wanted.matches("\\d{1,9}")
                        ? call.world().labels().byId(Long.parseLong(wanted))
                        : Optional.empty())
                .orElseThrow(() -> Refusal.notFound("Label"));
    }

    private Answer create(Call call) {
        Rights rights = call.project();
        String name = call.params().required("name").strip();
        String color = call.params().required("color");
        Call.require(rights.planProject());
        return call.world().atomically(() -> {
            free(call, name);
            String description = call.params().filled("description").orElse(null);
            return Answer.created(views.projectLabel(call.world().labels().add(name, color(color), description, true)));
        });
    }

    private Answer update(Call call) {
        Rights rights = call.project();
        Label label = own(call, rights);
        if (!call.params().hasAnyOf(List.of("new_name", "color", "description", "priority", "archived"))) {
            throw Refusal.parameter(
                    "new_name, color, description, priority, archived are missing, at least one parameter must be provided");
        }
        return call.world().atomically(() -> {
            String name = call.params().filled("new_name").orElse(label.name());
            if (!name.equals(label.name())) {
                free(call, name);
            }
            Label changed = new Label(
                    label.id(),
                    name,
                    call.params().filled("color").map(LabelsResource::color).orElse(label.color()),
                    call.params().text("description").orElse(label.description()),
                    true);
            call.world().labels().replace(changed);
            return Answer.ok(views.projectLabel(changed));
        });
    }

    private static Answer delete(Call call) {
        call.world().labels().remove(own(call, call.project()));
        return Answer.noContent();
    }

    private static Label own(Call call, Rights rights) {
        Label label = read(call);
        Call.require(rights.planProject());
        if (!label.ofProject()) {
            throw Refusal.notFound("Label");
        }
        return label;
    }

    private static void free(Call call, String name) {
        if (name.isBlank()) {
            throw Refusal.validation("title", "can't be blank");
        }
        if (call.world().labels().named(name).isPresent()) {
            throw Refusal.message(409, "Label already exists");
        }
    }

    private static String color(String text) {
        String color = text.strip();
        if (color.matches("#[0-9A-Fa-f]{6}")) {
            return color;
        }
        if (color.matches("#[0-9A-Fa-f]{3}")) {
            return color.replaceAll("([0-9A-Fa-f])", "$1$1");
        }
        throw Refusal.validation("color", "must be a valid color code");
    }
}
