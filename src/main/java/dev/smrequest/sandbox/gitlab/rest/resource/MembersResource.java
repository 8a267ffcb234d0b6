package dev.smrequest.sandbox.gitlab.rest.resource;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.gitlab.model.AccessLevel;
import dev.smrequest.sandbox.gitlab.model.User;
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
import java.util.Set;

/**
 * Members. Owners are inherited from the group here, so they are only in the lists called {@code all}, as anybody
 * inherited is. Source: GitLab docs, api/members.
 */
final class MembersResource {
    private final PlainViews views;
    private final GitLabWorld world;

    MembersResource(GitLabWorld world) {
        this.world = world;
        this.views = new PlainViews(world);
    }

    void addTo(Routes routes) {
        routes.get("projects/:id/members", call -> list(call, false))
                .get("projects/:id/members/all", call -> list(call, true))
                .get("projects/:id/members/all/:user_id", call -> read(call, true))
                .get("projects/:id/members/:user_id", call -> read(call, false))
                .get("projects/:id/users", call -> users(call));
    }

    private Answer list(Call call, boolean inherited) {
        return Page.of(call, members(call, inherited), this::view);
    }

    private Answer users(Call call) {
        return Page.of(call, members(call, true), views::user);
    }

    private List<User> members(Call call, boolean inherited) {
        call.project();
        Set<Long> ids = Set.copyOf(call.params().numbers("user_ids"));
        String query = call.params()
                .text("query")
                .or(() -> call.params().text("search"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return world.people().all().stream()
                .filter(user -> member(user, inherited).isPresent())
                .filter(user -> ids.isEmpty() || ids.contains(user.id()))
                .filter(user -> (user.name() + " " + user.username())
                        .toLowerCase(Locale.ROOT)
                        .contains(query))
                .toList();
    }

    private Answer read(Call call, boolean inherited) {
        call.project();
        long id = call.pathNumber("user_id");
        return world.people()
                .byId(id)
                .filter(user -> member(user, inherited).isPresent())
                .map(user -> Answer.ok(view(user)))
                .orElseThrow(() -> Refusal.notFound(""));
    }

    private Optional<AccessLevel> member(User user, boolean inherited) {
        return world.people().level(user).filter(level -> inherited || level != AccessLevel.OWNER);
    }

    private JsonNode view(User user) {
        return views.member(user, world.people().level(user).orElse(AccessLevel.GUEST));
    }
}
