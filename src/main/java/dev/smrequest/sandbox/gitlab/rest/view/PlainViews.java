package dev.smrequest.sandbox.gitlab.rest.view;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.gitlab.model.AccessLevel;
import dev.smrequest.sandbox.gitlab.model.Label;
import dev.smrequest.sandbox.gitlab.model.Milestone;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.time.LocalDate;

/** People, labels and milestones as JSON. */
public final class PlainViews {
    private static final long GROUP_ID = 55;
    private static final String FOUNDED = "2019-11-01T09:00:00.000Z";

    private final GitLabWorld world;
    private final Links links;

    public PlainViews(GitLabWorld world) {
        this.world = world;
        this.links = new Links(world);
    }

    public ObjectNode user(User user) {
        ObjectNode json = object();
        json.put("id", user.id()).put("username", user.username()).putNull("public_email");
        json.put("name", user.name()).put("state", "active").put("locked", false);
        json.putNull("avatar_url").put("web_url", links.user(user));
        return json;
    }

    /** With what only the person themselves, or an administrator, gets to see. */
    public ObjectNode self(User user) {
        ObjectNode json = user(user);
        json.put("created_at", FOUNDED).put("bot", user.bot()).put("email", user.email());
        json.put("can_create_project", !user.bot())
                .put("two_factor_enabled", false)
                .put("external", false);
        return json;
    }

    public ObjectNode member(User user, AccessLevel level) {
        ObjectNode json = user(user);
        json.put("access_level", level.number()).put("created_at", FOUNDED).putNull("expires_at");
        json.put("membership_state", "active");
        return json;
    }

    public ObjectNode label(Label label) {
        ObjectNode json = object();
        json.put("id", label.id()).put("name", label.name()).put("description", label.description());
        json.put("description_html", label.description() == null ? "" : label.description());
        json.put("text_color", label.textColor()).put("color", label.color()).put("archived", false);
        return json;
    }

    /** A label as one of the project's, as opposed to one of an issue's. */
    public ObjectNode projectLabel(Label label) {
        ObjectNode json = label(label);
        json.put("subscribed", false).putNull("priority").put("is_project_label", label.ofProject());
        return json;
    }

    public ObjectNode milestone(Milestone milestone) {
        ObjectNode json = object();
        json.put("id", milestone.id()).put("iid", milestone.place().iid());
        if (milestone.place().ofProject()) {
            json.put("project_id", GitLabWorld.PROJECT_ID);
        } else {
            json.put("group_id", GROUP_ID);
        }
        json.put("title", milestone.title()).put("description", milestone.description());
        json.put("state", milestone.active() ? "active" : "closed");
        json.put("created_at", FOUNDED).put("updated_at", FOUNDED);
        json.put("due_date", milestone.span().due().map(LocalDate::toString).orElse(null));
        json.put("start_date", milestone.span().start().map(LocalDate::toString).orElse(null));
        json.put("expired", milestone.expired(LocalDate.now(world.clock())));
        json.put("web_url", links.milestone(milestone));
        return json;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
