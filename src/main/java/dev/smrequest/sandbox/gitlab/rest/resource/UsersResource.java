package dev.smrequest.sandbox.gitlab.rest.resource;

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

/**
 * Accounts: by exact user name in any letter case, or by a search that also finds parts. E-mail addresses are private,
 * so nobody is found by one, but a search for part of a name may hit the wrong person. Source: GitLab docs, api/users.
 */
final class UsersResource {
    private final PlainViews views;

    UsersResource(GitLabWorld world) {
        this.views = new PlainViews(world);
    }

    void addTo(Routes routes) {
        routes.get("user", call -> Answer.ok(views.self(call.user())))
                .get("users", this::list)
                .get("users/:user_id", this::read);
    }

    private Answer list(Call call) {
        call.user();
        Optional<String> username = call.params().filled("username");
        String search = call.params().text("search").orElse("").toLowerCase(Locale.ROOT);
        List<User> found = call.world().people().all().stream()
                .filter(user -> username.map(user.username()::equalsIgnoreCase).orElse(true))
                .filter(user -> matches(user, search))
                .toList();
        return Page.of(call, found, views::user);
    }

    private static boolean matches(User user, String search) {
        return (user.username() + "\n" + user.name()).toLowerCase(Locale.ROOT).contains(search);
    }

    private Answer read(Call call) {
        call.user();
        return call.world()
                .people()
                .byId(call.pathNumber("user_id"))
                .map(user -> Answer.ok(views.user(user).put("bot", user.bot())))
                .orElseThrow(() -> Refusal.notFound("User"));
    }
}
