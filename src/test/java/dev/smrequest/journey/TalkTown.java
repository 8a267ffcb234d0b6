package dev.smrequest.journey;

import dev.smrequest.sandbox.gitlab.model.Note;
import dev.smrequest.sandbox.slack.talk.Said;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** A town whose team's channel talks, with one request by Ada in it. */
final class TalkTown implements AutoCloseable {
    static final String ROOM = Town.PRODUCT_MARKETING;

    final Town town;

    TalkTown(Path data) {
        town = Town.hooked(data, "talk: {channels: [product-marketing]}\n");
        town.filed(Town.ADA, "A battlecard for Acme");
        town.hooks();
        town.settle();
    }

    String card() {
        return town.cards().get(0).ts();
    }

    /** Replies below the card, and answers where the reply stands; nothing has heard it yet. */
    String reply(String user, String text) {
        return reply(user, text, List.of());
    }

    String reply(String user, String text, List<String> files) {
        return town.sandbox
                .slackService()
                .talk()
                .post(user, ROOM, new Said(text, card(), false, files))
                .ts();
    }

    void edit(String user, String ts, String text) {
        town.sandbox.slackService().talk().edit(user, ROOM, ts, text);
    }

    void delete(String user, String ts) {
        town.sandbox.slackService().talk().delete(user, ROOM, ts);
    }

    String file(String user, String name, byte[] content) {
        return town.sandbox.slackService().talk().upload(user, name, content).id();
    }

    /** All that stands below the card, whoever said it, oldest first. */
    List<Message> replies() {
        return town.sandbox.slack().messages().thread(ROOM, card()).stream()
                .filter(message -> !message.ts().equals(card()))
                .toList();
    }

    /** The notes of people and bots on the issue with their authors, oldest first. */
    List<Note> written() {
        return town
                .sandbox
                .gitlab()
                .notes()
                .of(town.sandbox.gitlab().issues().byIid(1).orElseThrow())
                .stream()
                .filter(note -> !note.system())
                .toList();
    }

    /** Public notes of the issue, oldest first, without the line by which the bot knows its own. */
    List<String> notes() {
        return town.notes(1).stream()
                .map(note -> note.replaceAll("\\n\\n\\[//]: # \\(talk\\w+\\)", ""))
                .toList();
    }

    /** How a note begins that was said by this person there. */
    String head(String name, String ts) {
        return "**" + name + "** [wrote in Slack](<"
                + town.sandbox.slack().workspace().permalink(ROOM, ts, card()) + ">):";
    }

    /** What the bot says below the card. */
    List<String> thread() {
        return town.messages(ROOM).stream()
                .filter(message -> message.author().equals(Town.BOT) && !message.ephemeral())
                .filter(message -> message.json().path("thread_ts").asText().equals(card()))
                .filter(message -> !message.ts().equals(card()))
                .map(Message::text)
                .toList();
    }

    /** Somebody writes on the issue in GitLab; the number of the note. */
    long note(String username, String body) {
        return noteOn(1, username, body);
    }

    long noteOn(long iid, String username, String body) {
        return written(iid, username, "body=" + URLEncoder.encode(body, StandardCharsets.UTF_8));
    }

    long internal(String username, String body) {
        return written(1, username, "internal=true&body=" + URLEncoder.encode(body, StandardCharsets.UTF_8));
    }

    private long written(long iid, String username, String parameters) {
        new GitLabEyes(town.sandbox, username).send("POST", "/issues/" + iid + "/notes", parameters);
        var notes = town.sandbox
                .gitlab()
                .notes()
                .of(town.sandbox.gitlab().issues().byIid(iid).orElseThrow());
        return notes.get(notes.size() - 1).id();
    }

    /** Somebody changes a note in GitLab. */
    void send(String method, String username, long note, String parameters) {
        new GitLabEyes(town.sandbox, username).send(method, "/issues/1/notes/" + note, parameters);
    }

    /** How a note is shown. */
    String shown(String name, long note, String text) {
        return "*" + name + "* <" + town.link(1) + "#note_" + note + "|wrote in GitLab>:\n" + text;
    }

    /** Does something of which GitLab's hooks get lost. */
    <T> T withoutHook(Supplier<T> act) {
        town.sandbox.faults().add(new Fault(Side.DELIVERY, ".*/gitlab/webhook", new Effect.DropBefore(), 1));
        T done = act.get();
        town.sandbox.gitlabService().deliveries().flush();
        return done;
    }

    @Override
    public void close() {
        town.close();
    }
}
