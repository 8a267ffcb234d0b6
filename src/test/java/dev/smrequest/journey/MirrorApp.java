package dev.smrequest.journey;

import dev.smrequest.sandbox.gitlab.model.AccessLevel;
import dev.smrequest.sandbox.gitlab.model.Note;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.slack.manifest.InstalledApp;
import dev.smrequest.sandbox.slack.manifest.ManifestReader;
import dev.smrequest.sandbox.slack.talk.Said;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.slack.world.Person;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A second app that copies every reply below the card to the issue and every note to the thread, the bot's too. Like any
 * bridge it knows what it wrote itself, and nothing else.
 */
final class MirrorApp {
    private static final String USER = "U0MIRROR";

    private final TalkTown talk;
    private final String account;
    private final UnaryOperator<String> style;
    private final InstalledApp app =
            new InstalledApp("A0MIRROR", "B0MIRROR", USER, ManifestReader.read(BotSetup.manifest()));
    private final Set<String> copied = new HashSet<>();

    /**
     * Installs it.
     *
     * @param account the name of its user in GitLab
     * @param style how it writes down what it read in Slack
     */
    MirrorApp(TalkTown talk, String account, UnaryOperator<String> style) {
        this.talk = talk;
        this.account = account;
        this.style = style;
        var slack = talk.town.sandbox.slack();
        slack.people().put(new Person(USER, "mirror", "Mirror", "", ZoneId.of("UTC"), Person.Role.BOT));
        slack.channels().join(TalkTown.ROOM, USER);
        User user = new User(900, account, "Mirror", "", true);
        talk.town.sandbox.gitlab().people().add(user);
        talk.town.sandbox.gitlab().people().grant(user, AccessLevel.DEVELOPER);
    }

    /** Copies what is new on both sides; answers how much that was. */
    int copy() {
        List<Message> replies = talk.replies().stream()
                .filter(reply -> !reply.author().equals(USER) && copied.add(reply.ts()))
                .toList();
        List<Note> notes = talk.written().stream()
                .filter(note -> !note.author().username().equals(account) && copied.add("" + note.id()))
                .toList();
        replies.forEach(reply -> write("Somebody in Slack:\n\n" + style.apply(reply.text())));
        notes.forEach(note -> post("Somebody in GitLab:\n" + note.body()));
        return replies.size() + notes.size();
    }

    private void write(String body) {
        new GitLabEyes(talk.town.sandbox, account)
                .send("POST", "/issues/1/notes", "body=" + URLEncoder.encode(body, StandardCharsets.UTF_8));
    }

    private void post(String text) {
        talk.town.sandbox.slackService().talk().post(app, TalkTown.ROOM, Said.words(text, talk.card()));
    }
}
