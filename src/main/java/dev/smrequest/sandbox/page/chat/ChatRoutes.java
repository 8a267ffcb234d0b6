package dev.smrequest.sandbox.page.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.page.json.Ask;
import dev.smrequest.sandbox.page.json.JsonRoutes;
import dev.smrequest.sandbox.page.json.Refusal;
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
    private final Conversations conversations;
    private final ChatView view;
    private final MessagesView messages;
    private final Function<Person, JsonNode> tracker;

    /** The function tells how a person gets into GitLab, as JSON, or JSON null when they cannot. */
    public ChatRoutes(PretendSlack slack, Function<Person, JsonNode> tracker) {
        this.slack = slack;
        this.acts = slack.acts();
        this.conversations = new Conversations(slack.world());
        this.view = new ChatView(slack);
        this.messages = new MessagesView(slack.world(), acts);
        this.tracker = tracker;
    }

    /** Adds the routes to a table. */
    public void addTo(JsonRoutes routes) {
        routes.on("GET /page/slack", this::world)
                .on("GET /page/messages", ask -> messages.of(who(ask).id(), channel(ask)))
                .on("POST /page/say", this::say)
                .on("POST /page/command", ask -> told(acts.runCommand(me(ask), channel(ask), ask.need("text"))))
                .on("POST /page/join", this::join)
                .on("POST /page/add-app", this::addApp)
                .on("POST /page/message-shortcut", this::messageShortcut)
                .on("POST /page/global-shortcut", ask -> told(acts.globalShortcut(me(ask), ask.need("callback_id"))))
                .on("POST /page/open-home", ask -> told(acts.openHome(me(ask))))
                .on("POST /page/action", this::action)
                .on("POST /page/suggest", this::suggest)
                .on("POST /page/fill", ask -> told(acts.fillView(me(ask), ask.need("view"), values(ask))))
                .on("POST /page/submit", ask -> told(acts.submitView(me(ask), ask.need("view"), values(ask))))
                .on("POST /page/close", this::close);
    }

    /** Somebody unknown, such as after a reset, becomes the first person of the cast. */
    private Person who(Ask ask) {
        return slack.world()
                .people()
                .find(ask.maybe("as"))
                .filter(ChatRoutes::acts)
                .orElseGet(() -> slack.world().people().all().stream()
                        .filter(ChatRoutes::acts)
                        .findFirst()
                        .orElseThrow());
    }

    private static boolean acts(Person person) {
        return person.active() && !person.bot();
    }

    private String me(Ask ask) {
        return slack.world()
                .people()
                .find(ask.need("as"))
                .filter(ChatRoutes::acts)
                .map(Person::id)
                .orElseThrow(() -> new Refusal(404, "Nobody with the id “" + ask.maybe("as") + "” can act here."));
    }

    private String channel(Ask ask) {
        return conversations.idOf(who(ask).id(), ask.need("channel"));
    }

    private ObjectNode world(Ask ask) {
        Person person = who(ask);
        ObjectNode json = view.of(person);
        json.withObject("/me").set("gitlab", tracker.apply(person));
        return json;
    }

    private ObjectNode say(Ask ask) {
        String thread = ask.maybe("thread_ts");
        return told(acts.reply(me(ask), channel(ask), ask.need("text"), thread.isEmpty() ? null : thread));
    }

    private ObjectNode join(Ask ask) {
        slack.world().channels().join(ask.need("channel"), me(ask));
        return ok();
    }

    private ObjectNode addApp(Ask ask) {
        slack.world().channels().join(ask.need("channel"), slack.world().app().botUser());
        return ok();
    }

    private ObjectNode messageShortcut(Ask ask) {
        return told(acts.messageShortcut(me(ask), ask.need("callback_id"), channel(ask), ask.need("ts")));
    }

    private ObjectNode action(Ask ask) {
        if (!ask.maybe("view").isEmpty()) {
            acts.fillView(me(ask), ask.need("view"), values(ask));
        }
        JsonNode value = ask.body().path("value");
        ObjectNode chosen = value instanceof ObjectNode given ? given : JsonNodeFactory.instance.objectNode();
        return told(acts.choose(me(ask), spot(ask), ask.need("block_id"), ask.need("action_id"), chosen));
    }

    private ObjectNode suggest(Ask ask) {
        return acts.options(me(ask), spot(ask), ask.need("block_id"), ask.need("action_id"), ask.maybe("typed"));
    }

    private ObjectNode close(Ask ask) {
        boolean all = ask.body().path("all").asBoolean();
        return told(all ? acts.closeAllViews(me(ask)) : acts.closeView(me(ask), ask.need("view")));
    }

    private Spot spot(Ask ask) {
        String viewId = ask.maybe("view");
        return viewId.isEmpty() ? new Spot.InMessage(channel(ask), ask.need("ts")) : new Spot.InView(viewId);
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
