package dev.smrequest.sandbox.page.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.page.json.Ask;
import dev.smrequest.sandbox.page.json.JsonRoutes;
import dev.smrequest.sandbox.slack.PretendSlack;
import dev.smrequest.sandbox.slack.talk.Said;
import dev.smrequest.sandbox.slack.talk.Talk;
import dev.smrequest.sandbox.slack.world.file.SharedFile;
import dev.smrequest.sandbox.slack.world.file.SharedFiles;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The routes under {@code /page/} by which people write, edit, delete, react and attach files. */
final class MessageRoutes {

    private static final int LARGEST = 10_000_000;

    private final Actors actors;
    private final Talk talk;
    private final SharedFiles files;

    MessageRoutes(PretendSlack slack, Actors actors) {
        this.actors = actors;
        this.talk = slack.talk();
        this.files = slack.world().files();
    }

    void addTo(JsonRoutes routes) {
        routes.on("POST /page/say", this::say)
                .on("POST /page/edit", this::edit)
                .on("POST /page/delete", this::delete)
                .on("POST /page/react", this::react)
                .on("POST /page/upload", this::upload)
                .on("POST /page/direct", ask -> ok().put("channel", actors.direct(ask)));
    }

    private JsonNode say(Ask ask) {
        String thread = ask.maybe("thread_ts");
        List<String> attached = new ArrayList<>();
        ask.body().path("files").forEach(file -> attached.add(file.asText()));
        boolean broadcast = ask.body().path("broadcast").asBoolean();
        Said said = new Said(ask.maybe("text"), thread.isEmpty() ? null : thread, broadcast, attached);
        return ok().put(
                        "ts",
                        talk.post(actors.me(ask), actors.channel(ask), said).ts());
    }

    private JsonNode edit(Ask ask) {
        talk.edit(actors.me(ask), actors.channel(ask), ask.need("ts"), ask.maybe("text"));
        return ok();
    }

    private JsonNode delete(Ask ask) {
        talk.delete(actors.me(ask), actors.channel(ask), ask.need("ts"));
        return ok();
    }

    private JsonNode react(Ask ask) {
        talk.react(actors.me(ask), actors.channel(ask), ask.need("ts"), ask.need("name"));
        return ok();
    }

    private JsonNode upload(Ask ask) {
        byte[] content = Base64.getDecoder().decode(ask.need("content"));
        if (content.length > LARGEST) {
            throw new IllegalArgumentException("The sandbox takes files up to 10 MB.");
        }
        SharedFile file = talk.upload(actors.me(ask), ask.need("name"), content);
        return ok().put("id", file.id()).set("file", files.json(file));
    }

    private static ObjectNode ok() {
        return JsonNodeFactory.instance.objectNode();
    }
}
