package dev.smrequest.sandbox.slack.talk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.client.Typing;
import dev.smrequest.sandbox.slack.delivery.Events;
import dev.smrequest.sandbox.slack.manifest.InstalledApp;
import dev.smrequest.sandbox.slack.post.AppMessage;
import dev.smrequest.sandbox.slack.world.Channel;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.slack.world.Person;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import dev.smrequest.sandbox.slack.world.file.SharedFile;
import dev.smrequest.sandbox.slack.world.file.SharedFiles;

/**
 * People write, edit, delete and react. What a client would not offer (a foreign channel, another's message) is an
 * {@link IllegalArgumentException} with a sentence for the person.
 */
public final class Talk {

    private final SlackWorld world;
    private final Typing typing;
    private final Announcements announcements;

    public Talk(SlackWorld world, Events events) {
        this.world = world;
        this.typing = new Typing(world);
        this.announcements = new Announcements(world, events);
    }

    /** Sends what stands in the composer. */
    public Message post(String user, String channelId, Said said) {
        Channel channel = open(user, channelId);
        if (said.empty()) {
            throw new IllegalArgumentException("An empty message cannot be sent.");
        }
        ObjectNode json = typing.message(user, said.text(), said.threadTs());
        if (said.broadcast() && said.threadTs() != null) {
            broadcast(json, channelId, said.threadTs());
        }
        said.files().forEach(id -> attach(json, id, channelId));
        Message message = world.messages().post(channelId, json);
        announcements.posted(channel, message);
        return message;
    }

    /** Posts what another app of the workspace writes (Slack: chat.postMessage); our app hears it as everybody does. */
    public Message post(InstalledApp app, String channelId, Said said) {
        Channel channel = open(app.botUser(), channelId);
        ObjectNode fields = JsonNodeFactory.instance.objectNode().put("text", said.text());
        if (said.threadTs() != null) {
            fields.put("thread_ts", said.threadTs());
        }
        Message message = world.messages().post(channelId, AppMessage.compose(world, app, fields));
        announcements.posted(channel, message);
        return message;
    }

    private void broadcast(ObjectNode json, String channel, String threadTs) {
        json.put("subtype", "thread_broadcast");
        world.messages().find(channel, threadTs).ifPresent(root -> json.set("root", root.json()));
    }

    private void attach(ObjectNode json, String file, String channel) {
        ArrayNode files = json.withArrayProperty("files");
        files.add(world.files()
                .share(file, "", channel)
                .map(world.files()::json)
                .orElseThrow(() -> new IllegalArgumentException("There is no such file.")));
    }

    /** Keeps a file for a message or form to come. */
    public SharedFile upload(String user, String name, byte[] content) {
        SharedFiles.Upload upload = world.files().announce(name, content.length, user);
        world.files().receive(upload.id(), content);
        return world.files()
                .find(upload.id())
                .orElseThrow(() -> new IllegalArgumentException("The file could not be kept."));
    }

    /** Rewrites one's own message, which then counts as edited. */
    public void edit(String user, String channelId, String ts, String typed) {
        Channel channel = open(user, channelId);
        Message before = own(user, channelId, ts);
        if (typed.isBlank()) {
            throw new IllegalArgumentException("An empty message cannot be sent.");
        }
        world.messages()
                .change(channelId, ts, json -> {
                    typing.rewrite(json, typed);
                    long now = world.clock().instant().getEpochSecond();
                    json.putObject("edited").put("user", user).put("ts", now + ".000000");
                })
                .ifPresent(after -> announcements.changed(channel, after, before));
    }

    /** Deletes one's own message, an admin anybody's; the head of a thread leaves a tombstone. */
    public void delete(String user, String channelId, String ts) {
        Channel channel = open(user, channelId);
        Message before = isAdmin(user) ? seen(user, channelId, ts) : own(user, channelId, ts);
        if (world.messages().thread(channelId, ts).size() > 1 && !before.reply()) {
            world.messages()
                    .change(channelId, ts, Talk::bury)
                    .ifPresent(after -> announcements.changed(channel, after, before));
        } else {
            world.messages().delete(channelId, ts);
            announcements.deleted(channel, before);
        }
    }

    private static void bury(ObjectNode json) {
        json.retain("ts", "type", "thread_ts", "team");
        json.put("subtype", "tombstone").put("hidden", true).put("user", "USLACKBOT");
        json.put("text", "This message was deleted.");
    }

    /** Adds the reaction, or takes it back when it is there. */
    public void react(String user, String channelId, String ts, String name) {
        Channel channel = open(user, channelId);
        Message message = seen(user, channelId, ts);
        if (!Reactions.named(name)) {
            throw new IllegalArgumentException("There is no emoji :" + name + ":.");
        }
        boolean there = Reactions.has(message.json(), name, user);
        world.messages().change(channelId, ts, json -> turn(json, name, user, there));
        announcements.reacted(channel, message, there ? "reaction_removed" : "reaction_added", user, name);
    }

    private static void turn(ObjectNode json, String name, String user, boolean there) {
        if (there) {
            Reactions.remove(json, name, user);
        } else {
            Reactions.add(json, name, user);
        }
    }

    /** Somebody looks at the app's Home tab; the view as it stands, or missing. */
    public void openHome(String user, JsonNode view) {
        announcements.home(user, view);
    }

    private Channel open(String user, String channel) {
        return world.channels()
                .find(channel)
                .filter(place -> place.has(user) && !place.archived())
                .orElseThrow(() -> new IllegalArgumentException("You are not in " + channel + ", or it is archived."));
    }

    private Message own(String user, String channel, String ts) {
        Message message = seen(user, channel, ts);
        if (!message.author().equals(user)) {
            throw new IllegalArgumentException("That message is somebody else's.");
        }
        return message;
    }

    private Message seen(String user, String channel, String ts) {
        return world.messages()
                .find(channel, ts)
                .filter(message -> message.visibleTo(user) && !message.ephemeral())
                .orElseThrow(() -> new IllegalArgumentException("That message is no longer there."));
    }

    private boolean isAdmin(String user) {
        return world.people().get(user).role() == Person.Role.ADMIN;
    }
}
