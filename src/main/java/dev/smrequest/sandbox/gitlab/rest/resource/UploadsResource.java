package dev.smrequest.sandbox.gitlab.rest.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.gitlab.edit.draft.Rights;
import dev.smrequest.sandbox.gitlab.model.AccessLevel;
import dev.smrequest.sandbox.gitlab.rest.http.Answer;
import dev.smrequest.sandbox.gitlab.rest.http.Call;
import dev.smrequest.sandbox.gitlab.rest.http.Routes;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import dev.smrequest.sandbox.gitlab.world.Uploads;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Files to be linked from texts. Source: GitLab docs, api/project_markdown_uploads. */
final class UploadsResource {
    void addTo(Routes routes) {
        routes.post("projects/:id/uploads", UploadsResource::create);
    }

    private static Answer create(Call call) {
        Rights rights = call.project();
        Call.Upload file = call.files().stream()
                .filter(upload -> upload.field().equals("file"))
                .findFirst()
                .orElseThrow(() -> Refusal.parameter("file is missing"));
        Call.require(rights.atLeast(AccessLevel.GUEST));
        String name = file.name().replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        Uploads.Upload upload = call.world().uploads().add(name, file.content().getBytes(StandardCharsets.ISO_8859_1));
        return Answer.created(json(upload));
    }

    private static ObjectNode json(Uploads.Upload upload) {
        String url = "/uploads/" + upload.secret() + "/" + upload.name();
        boolean image = upload.name().toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|bmp|webp|svg|ico)");
        String alt = image ? upload.name().replaceFirst("\\.[^.]+$", "") : upload.name();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", upload.id()).put("alt", alt).put("url", url);
        json.put("full_path", "/-/project/" + GitLabWorld.PROJECT_ID + url);
        json.put("markdown", (image ? "!" : "") + "[" + alt + "](" + url + ")");
        return json;
    }
}
