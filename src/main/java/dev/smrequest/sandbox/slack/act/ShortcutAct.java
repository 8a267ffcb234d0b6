package dev.smrequest.sandbox.slack.act;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.client.Words;
import dev.smrequest.sandbox.slack.delivery.Parcel;
import dev.smrequest.sandbox.slack.delivery.Receipt;
import dev.smrequest.sandbox.slack.post.Replies;
import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Message;

/** Somebody chooses a shortcut, on a message or from the search bar (Slack: shortcuts). */
final class ShortcutAct {

    private final Scene scene;
    private final Payloads payloads;

    ShortcutAct(Scene scene) {
        this.scene = scene;
        this.payloads = new Payloads(scene.world());
    }

    /** Slack leaves the deprecated {@code user.name} out here alone. */
    Outcome global(String user, String callbackId) {
        if (!offered(user, callbackId, false)) {
            return Outcome.failed("There is no such shortcut: " + callbackId);
        }
        ObjectNode payload = begin("shortcut", user, callbackId);
        payload.withObject("/user").remove("name");
        return deliver(payload);
    }

    Outcome onMessage(String user, String callbackId, Channel channel, Message message) {
        if (!offered(user, callbackId, true)) {
            return Outcome.failed("There is no such shortcut: " + callbackId);
        }
        ObjectNode payload = begin("message_action", user, callbackId);
        payload.set("channel", payloads.channel(channel));
        payload.put("message_ts", message.ts());
        payload.set("message", payloads.message(message));
        Replies.Source source = new Replies.Source(channel.id(), user, message.ts());
        payload.put("response_url", scene.responseUrls().issue("app", source));
        return deliver(payload);
    }

    private ObjectNode begin(String type, String user, String callbackId) {
        ObjectNode payload = payloads.begin(type, user);
        payload.remove("api_app_id"); // Slack: shortcuts interaction payloads have none
        payload.put("action_ts", scene.world().messages().nextTs());
        payload.put("callback_id", callbackId);
        return payload.put("trigger_id", scene.triggers().issue(user));
    }

    /** People of other companies do not get this workspace's shortcuts. */
    private boolean offered(String user, String callbackId, boolean onMessage) {
        return !scene.world().people().get(user).external()
                && scene.world().app().manifest().shortcuts().stream()
                        .anyMatch(shortcut -> shortcut.onMessage() == onMessage
                                && shortcut.callbackId().equals(callbackId));
    }

    private Outcome deliver(ObjectNode payload) {
        String label = payload.path("type").asText() + " "
                + payload.path("callback_id").asText();
        Receipt receipt = scene.courier()
                .deliver(Parcel.payload(label, scene.world().app().manifest().interactivityPath(), payload));
        return receipt.acknowledged() ? Outcome.done() : Outcome.failed(Words.DID_NOT_WORK);
    }
}
