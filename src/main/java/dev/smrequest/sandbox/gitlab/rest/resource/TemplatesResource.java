package dev.smrequest.sandbox.gitlab.rest.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.smrequest.sandbox.gitlab.rest.http.Answer;
import dev.smrequest.sandbox.gitlab.rest.http.Call;
import dev.smrequest.sandbox.gitlab.rest.http.Page;
import dev.smrequest.sandbox.gitlab.rest.http.Routes;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import java.util.List;

/** The project's issue templates. Source: GitLab docs, api/project_templates. */
final class TemplatesResource {
    void addTo(Routes routes) {
        routes.get("projects/:id/templates/issues", TemplatesResource::list)
                .get("projects/:id/templates/issues/:name", TemplatesResource::read);
    }

    private static Answer list(Call call) {
        call.project();
        return Page.of(call, List.copyOf(call.world().templates().keySet()), TemplatesResource::entry);
    }

    private static JsonNode entry(String name) {
        return JsonNodeFactory.instance.objectNode().put("key", name).put("name", name);
    }

    private static Answer read(Call call) {
        call.project();
        String name = call.path().get("name");
        String content = call.world().templates().get(name);
        if (content == null) {
            throw Refusal.notFound("Template");
        }
        return Answer.ok(JsonNodeFactory.instance.objectNode().put("name", name).put("content", content));
    }
}
