package dev.smrequest.sandbox.slack.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.smrequest.sandbox.slack.client.Typing;
import dev.smrequest.sandbox.slack.delivery.Parcel;
import dev.smrequest.sandbox.slack.delivery.Receipt;
import dev.smrequest.sandbox.slack.delivery.Verification;
import dev.smrequest.sandbox.slack.manifest.AppManifest;
import dev.smrequest.sandbox.slack.post.Replies;
import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Person;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Somebody types a slash command (Slack: implementing slash commands). */
final class CommandAct {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Scene scene;
    private final Replies replies;

    CommandAct(Scene scene) {
        this.scene = scene;
        this.replies = new Replies(scene.world());
    }

    Outcome run(String user, Channel channel, String typed) {
        String[] words = typed.strip().split("\\s+", 2);
        Optional<AppManifest.Command> command = scene.world().app().manifest().command(words[0]);
        if (command.isEmpty() || scene.world().people().get(user).external()) {
            return Outcome.failed(words[0] + " is not a valid command. In Slack, all messages that start with the \"/\""
                    + " character are interpreted as commands.");
        }
        String text = words.length == 2 ? words[1].strip() : "";
        Receipt receipt = scene.courier().deliver(parcel(command.get(), user, channel, text));
        return acknowledged(command.get(), receipt, new Replies.Source(channel.id(), user, null));
    }

    private Parcel parcel(AppManifest.Command command, String user, Channel channel, String text) {
        SlackWorld world = scene.world();
        Person person = world.people().get(user);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("token", Verification.TOKEN);
        form.put("team_id", world.workspace().id());
        form.put("team_domain", world.workspace().domain());
        form.put("channel_id", channel.id());
        form.put("channel_name", Payloads.nameOf(channel));
        form.put("user_id", user);
        form.put("user_name", person.name());
        form.put("command", command.name());
        form.put("text", command.escape() ? new Typing(world).mentions(text) : text);
        form.put("api_app_id", world.app().id());
        form.put("is_enterprise_install", "false");
        form.put("response_url", scene.responseUrls().issue("commands", new Replies.Source(channel.id(), user, null)));
        form.put("trigger_id", scene.triggers().issue(user));
        return Parcel.form("command " + command.name(), command.path(), form);
    }

    private Outcome acknowledged(AppManifest.Command command, Receipt receipt, Replies.Source source) {
        if (!receipt.acknowledged()) {
            String error = receipt.timedOut() ? "operation_timeout" : "dispatch_failed";
            return Outcome.failed(command.name() + " failed with the error \"" + error + "\"");
        }
        if (!receipt.body().isBlank() && !receipt.body().strip().equals("{}")) {
            Optional<String> refused = replies.reply(source, answer(receipt.body()));
            if (refused.isPresent()) {
                return Outcome.failed(command.name() + " failed with the error \"" + refused.get() + "\"");
            }
        }
        return Outcome.done();
    }

    /** A body that is not JSON is shown as plain text. */
    private static JsonNode answer(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException plainText) {
            return JsonNodeFactory.instance.objectNode().put("text", body);
        }
    }
}
