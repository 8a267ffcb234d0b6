package dev.smrequest.sandbox.gitlab.rest.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.smrequest.sandbox.gitlab.markdown.Rendering;
import dev.smrequest.sandbox.gitlab.rest.http.Answer;
import dev.smrequest.sandbox.gitlab.rest.http.Call;
import dev.smrequest.sandbox.gitlab.rest.http.Routes;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;

/** Texts shown as HTML; references always count, whether {@code gfm} asks for them or not. Source: GitLab docs, api/markdown. */
final class MarkdownResource {
    private final Rendering rendering;

    MarkdownResource(GitLabWorld world) {
        this.rendering = new Rendering(world);
    }

    void addTo(Routes routes) {
        routes.post("markdown", this::render);
    }

    private Answer render(Call call) {
        call.user();
        String html = rendering.html(call.params().required("text"));
        return Answer.created(JsonNodeFactory.instance.objectNode().put("html", html));
    }
}
