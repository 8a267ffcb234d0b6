package dev.smrequest.sandbox.page.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.page.json.Ask;
import dev.smrequest.sandbox.page.json.JsonRoutes;
import dev.smrequest.sandbox.slack.PretendSlack;
import dev.smrequest.sandbox.slack.act.Acts;
import dev.smrequest.sandbox.slack.act.Outcome;
import dev.smrequest.sandbox.slack.client.Spot;
import dev.smrequest.sandbox.slack.world.Person;
import java.util.function.Function;

/**
 * The routes under {@code /page/} for the Slack side. Each names the person who looks or acts with {@code as}; an act
 * answers when the app has acknowledged, with {@code trouble} (Slack's own words) and {@code errors} (at fields).
 */
public final class ChatRoutes {

    private final PretendSlack slack;
    private final Acts acts;
    private final Actors actors;
    private final ChatView view;
    private final MessagesView messages;
    private final Function<Person, JsonNode> tracker;

    /** The function tells how a person gets into GitLab, as JSON, or JSON null when they cannot. */
    public ChatRoutes(PretendSlack slack, Function<Person, JsonNode> tracker) {
        this.slack = slack;
        this.acts = slack.acts();
        this.actors = new Actors(slack.world());
        this.view = new ChatView(slack);
        this.messages = new MessagesView(slack.world(), acts);
        this.tracker = tracker;
    }

    /** Adds the routes to a table. */
    public void addTo(JsonRoutes routes) {
        new MessageRoutes(slack, actors).addTo(routes);
        routes.on("GET /page/slack", this::world)
                .on("GET /page/messages", ask -> messages.of(actors.who(ask).id(), actors.readable(ask)))
                .on(
                        "POST /page/command",
                        ask -> told(acts.runCommand(actors.me(ask), actors.channel(ask), ask.need("text"))))
                .on("POST /page/join", this::join)
                .on("POST /page/add-app", this::addApp)
                .on("POST /page/message-shortcut", this::messageShortcut)
                .on(
                        "POST /page/global-shortcut",
                        ask -> told(acts.globalShortcut(actors.me(ask), ask.need("callback_id"))))
                .on("POST /page/open-home", ask -> told(acts.openHome(actors.me(ask))))
                .on("POST /page/action", this::action)
                .on("POST /page/suggest", this::suggest)
                .on("POST /page/fill", ask -> told(acts.fillView(actors.me(ask), ask.need("view"), values(ask))))
                .on("POST /page/submit", ask -> told(acts.submitView(actors.me(ask), ask.need("view"), values(ask))))
                .on("POST /page/close", this::close);
    }

    private ObjectNode world(Ask ask) {
        Person person = actors.who(ask);
        ObjectNode json = view.of(person);
        json.withObject("/me").set("gitlab", tracker.apply(person));
        return json;
    }

    private ObjectNode join(Ask ask) {
        slack.world().channels().join(actors.open(ask), actors.me(ask));
        return ok();
    }

    private ObjectNode addApp(Ask ask) {
        slack.world().channels().join(actors.open(ask), slack.world().app().botUser());
        return ok();
    }

    private ObjectNode messageShortcut(Ask ask) {
        return told(acts.messageShortcut(actors.me(ask), ask.need("callback_id"), actors.channel(ask), ask.need("ts")));
    }

    private ObjectNode action(Ask ask) {
        if (!ask.maybe("view").isEmpty()) {
            acts.fillView(actors.me(ask), ask.need("view"), values(ask));
        }
        JsonNode value = ask.body().path("value");
        ObjectNode chosen = value instanceof ObjectNode given ? given : JsonNodeFactory.instance.objectNode();
        return told(acts.choose(actors.me(ask), spot(ask), ask.need("block_id"), ask.need("action_id"), chosen));
    }

    private ObjectNode suggest(Ask ask) {
        return acts.options(actors.me(ask), spot(ask), ask.need("block_id"), ask.need("action_id"), ask.maybe("typed"));
    }

    private ObjectNode close(Ask ask) {
        boolean all = ask.body().path("all").asBoolean();
        return told(all ? acts.closeAllViews(actors.me(ask)) : acts.closeView(actors.me(ask), ask.need("view")));
    }

    private Spot spot(Ask ask) {
        String viewId = ask.maybe("view");
        return viewId.isEmpty() ? new Spot.InMessage(actors.channel(ask), ask.need("ts")) : new Spot.InView(viewId);
    }

    private static ObjectNode values(Ask ask) {
        return ask.body().path("values") instanceof ObjectNode values ? values : JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode ok() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode told(Outcome outcome) {
        ObjectNode answer = ok();
        if (!outcome.problem().isEmpty()) {
            answer.put("trouble", outcome.problem());
        }
        if (!outcome.fieldErrors().isEmpty()) {
            ObjectNode errors = answer.putObject("errors");
            outcome.fieldErrors().forEach(errors::put);
        }
        if (!outcome.id().isEmpty()) {
            answer.put("ts", outcome.id());
        }
        return answer;
    }
}
