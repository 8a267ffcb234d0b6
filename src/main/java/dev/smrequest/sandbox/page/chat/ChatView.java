package dev.smrequest.sandbox.page.chat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.PretendSlack;
import dev.smrequest.sandbox.slack.modal.View;
import dev.smrequest.sandbox.slack.world.Person;
import dev.smrequest.sandbox.slack.world.SlackWorld;

/** Everything one person sees in the pretend Slack except messages: workspace, people, conversations, app, modals. */
final class ChatView {

    private final PretendSlack slack;
    private final SlackWorld world;
    private final PeopleView people;
    private final String started;

    ChatView(PretendSlack slack) {
        this.slack = slack;
        this.world = slack.world();
        this.people = new PeopleView(world);
        this.started = world.messages().nextTs();
    }

    ObjectNode of(Person me) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("now", world.clock().millis() / 1000.0).put("started", started);
        json.putObject("team")
                .put("id", world.workspace().id())
                .put("name", world.workspace().name());
        json.withObject("/team").put("url", world.workspace().url());
        json.set("me", people.of(me));
        world.people().all().forEach(each -> json.withArray("people").add(people.of(each)));
        json.set("groups", people.groups());
        json.set("channels", new Conversations(world).of(me.id()));
        json.set("app", app(me));
        ArrayNode views = json.putArray("views");
        slack.views().stack(me.id()).forEach(view -> views.add(json(view)));
        return json;
    }

    private ObjectNode app(Person me) {
        var manifest = world.app().manifest();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", world.app().id()).put("name", manifest.botName());
        json.put("bot_user", world.app().botUser()).put("home_enabled", manifest.homeTab());
        json.put("description", manifest.description()).put("long_description", manifest.longDescription());
        manifest.scopes().forEach(json.putArray("scopes")::add);
        ArrayNode commands = json.putArray("commands");
        ArrayNode shortcuts = json.putArray("shortcuts");
        if (me.external()) {
            return json;
        }
        manifest.commands()
                .forEach(each -> commands.addObject()
                        .put("command", each.name())
                        .put("description", each.description())
                        .put("usage_hint", each.usageHint()));
        manifest.shortcuts()
                .forEach(each -> shortcuts
                        .addObject()
                        .put("type", each.onMessage() ? "message" : "global")
                        .put("name", each.name())
                        .put("callback_id", each.callbackId())
                        .put("description", each.description()));
        slack.views().home(me.id()).ifPresent(home -> json.set("home", json(home)));
        return json;
    }

    private ObjectNode json(View view) {
        return view.json(world.workspace().id(), world.app());
    }
}
