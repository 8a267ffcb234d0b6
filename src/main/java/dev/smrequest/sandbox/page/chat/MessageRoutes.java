package dev.smrequest.sandbox.page.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.page.json.Ask;
import dev.smrequest.sandbox.page.json.JsonRoutes;
import dev.smrequest.sandbox.slack.PretendSlack;
import dev.smrequest.sandbox.slack.talk.Said;
import dev.smrequest.sandbox.slack.talk.Talk;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The routes under {@code /page/} by which people write, edit, delete, react and attach files. */
final class MessageRoutes {

    private static final int LARGEST = 10_000_000;

    private final Actors actors;
    private final Talk talk;

    MessageRoutes(PretendSlack slack, Actors actors) {
        this.actors = actors;
        this.talk = slack.talk();
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
        List<String> files = new ArrayList<>();
        ask.body().path("files").forEach(file -> files.add(file.asText()));
        boolean broadcast = ask.body().path("broadcast").asBoolean();
        Said said = new Said(ask.maybe("text"), thread.isEmpty() ? null : thread, broadcast, files);
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
        return ok().put("id", talk.upload(actors.me(ask), ask.need("name"), content));
    }

    private static ObjectNode ok() {
        return JsonNodeFactory.instance.objectNode();
    }
}
