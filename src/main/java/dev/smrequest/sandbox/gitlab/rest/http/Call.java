package dev.smrequest.sandbox.gitlab.rest.http;

import dev.smrequest.sandbox.gitlab.edit.draft.Rights;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.wire.Params;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request, read and authenticated.
 *
 * @param path the values of the route's placeholders, decoded
 */
public record Call(
        GitLabWorld world,
        Optional<User> caller,
        Target target,
        Map<String, String> path,
        Params params,
        List<Upload> files) {
    /** Method and address as sent, without the host. */
    public record Target(String method, String rawPath, String rawQuery) {}

    /** A file of a multipart form. */
    public record Upload(String field, String name, String content) {}

    /** The person asking; refuses with 401 when nobody said who they are. */
    public User user() {
        return caller.orElseThrow(Refusal::unauthorized);
    }

    /** What the caller may do in the project; refuses with 404 unless they may read it. */
    public Rights project() {
        String id = path.get("id");
        boolean moved = world.movedFrom(id);
        boolean known = moved
                || id.equals(Long.toString(GitLabWorld.PROJECT_ID))
                || id.equalsIgnoreCase(GitLabWorld.PROJECT_PATH);
        if (!target.method().equals("GET")) {
            user();
        }
        Rights rights = caller.map(user -> Rights.of(world, user))
                .orElseGet(() -> new Rights(null, Optional.empty(), world.seed().publicProject()));
        if (!known || !rights.readProject()) {
            throw Refusal.notFound("Project");
        }
        if (moved) {
            throw movedAway();
        }
        return rights;
    }

    /** Readers are led on to the project's number; writers are not. Source: lib/api/helpers.rb, find_project!. */
    private Refusal movedAway() {
        if (!target.method().equals("GET")) {
            return Refusal.message(405, "Non GET methods are not allowed for moved projects");
        }
        String rest = target.rawPath().replaceFirst("/projects/[^/]+", "/projects/" + GitLabWorld.PROJECT_ID);
        String query = target.rawQuery().isEmpty() ? "" : "?" + target.rawQuery();
        return Refusal.moved(Page.origin(world.baseUrl()) + rest + query);
    }

    /** The issue of the path, if the caller may see it; refuses with 404 otherwise. */
    public Issue issue() {
        Rights rights = project();
        return world.issues()
                .byIid(pathNumber("issue_iid"))
                .filter(rights::read)
                .orElseThrow(() -> Refusal.notFound(""));
    }

    /** A placeholder that must be a whole number. */
    public long pathNumber(String name) {
        try {
            return Long.parseLong(path.get(name));
        } catch (NumberFormatException notANumber) {
            throw Refusal.parameter(name + " is invalid");
        }
    }

    /** Refuses with 403 unless allowed. */
    public static void require(boolean allowed) {
        if (!allowed) {
            throw Refusal.forbidden();
        }
    }
}
