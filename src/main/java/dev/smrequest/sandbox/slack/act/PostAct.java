package dev.smrequest.sandbox.slack.act;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.client.Typing;
import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.slack.world.SlackWorld;

/** Somebody posts a message or looks at the app's Home; the app hears of it when it subscribed (Slack: events). */
final class PostAct {

    private final Scene scene;
    private final Typing typing;

    PostAct(Scene scene) {
        this.scene = scene;
        this.typing = new Typing(scene.world());
    }

    Outcome post(String user, Channel channel, String typed, String threadTs) {
        if (typed.isBlank()) {
            return Outcome.failed("An empty message cannot be sent.");
        }
        Message message = scene.world().messages().post(channel.id(), typing.message(user, typed, threadTs));
        tell(channel, message);
        return Outcome.posted(message.ts());
    }

    private void tell(Channel channel, Message message) {
        SlackWorld world = scene.world();
        if (!channel.has(world.app().botUser())) {
            return;
        }
        ObjectNode event = message.json().deepCopy();
        event.put("channel", channel.id()).put("event_ts", message.ts());
        String kind = switch (channel.kind()) {
            case PUBLIC -> "channel";
            case PRIVATE -> "group";
            case DM -> "im";
        };
        event.put("channel_type", kind);
        scene.events().publish("message." + (kind.equals("im") ? kind : kind + "s"), event);
        if (message.text().contains("<@" + world.app().botUser() + ">")) {
            ObjectNode mention = event.deepCopy().put("type", "app_mention");
            mention.remove("channel_type");
            scene.events().publish("app_mention", mention);
        }
    }

    Outcome openHome(String user) {
        SlackWorld world = scene.world();
        if (!world.app().manifest().homeTab()) {
            return Outcome.failed("The app has no Home tab.");
        }
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("type", "app_home_opened").put("user", user);
        event.put("channel", world.channels().dm(world.app().botUser(), user).id());
        event.put("event_ts", world.messages().nextTs()).put("tab", "home");
        scene.views()
                .home(user)
                .ifPresent(view -> event.set("view", view.json(world.workspace().id(), world.app())));
        scene.events().publish("app_home_opened", event);
        return Outcome.done();
    }
}
