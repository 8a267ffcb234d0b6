package dev.smrequest.talk.out;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.issue.IssueNote;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.talk.Echo;
import dev.smrequest.talk.record.Reply;
import dev.smrequest.talk.record.Words;
import dev.smrequest.talk.text.ToGitLab;
import dev.smrequest.template.usertext.UserText;
import dev.smrequest.template.usertext.WebLink;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A reply as a note: who wrote it where, what it says, its files, and the line by which the bot knows it again. */
public final class NoteText {
    private final Slack slack;
    private final Attachments attachments;

    public NoteText(Slack slack, Attachments attachments) {
        this.slack = slack;
        this.attachments = attachments;
    }

    /** As it is now; its files are brought to GitLab. */
    IssueNote of(Reply reply) {
        Words words = reply.words().orElseThrow();
        List<String> parts = new ArrayList<>();
        parts.add("**" + UserText.line(name(reply.author().orElse(""))) + "** "
                + where(reply.place().ref()) + ":");
        String text = ToGitLab.markdown(words.text(), new MentionedPeople(words.text(), this::name));
        if (!text.isBlank()) {
            parts.add(text);
        }
        words.files().forEach(file -> parts.add(attachments.link(reply, file)));
        return note(reply, parts);
    }

    /** In place of a note that the bot may not delete. */
    IssueNote deleted(Reply reply) {
        return note(reply, List.of("_Deleted in Slack._"));
    }

    /** Good for finding the note. */
    IssueNote empty(Reply reply) {
        return note(reply, List.of());
    }

    private static IssueNote note(Reply reply, List<String> parts) {
        String line = reply.marker().line();
        List<String> all = new ArrayList<>(parts);
        all.add(line);
        return new IssueNote(String.join("\n\n", all), line);
    }

    private String where(MessageRef ref) {
        return permalink(ref).flatMap(link -> WebLink.of(Echo.IN_SLACK, link)).orElse(Echo.IN_SLACK);
    }

    private String name(String userId) {
        try {
            return slack.person(userId).name();
        } catch (SlackException e) {
            return unlessForGood(e, "Somebody");
        }
    }

    private Optional<URI> permalink(MessageRef message) {
        try {
            return Optional.of(URI.create(slack.permalink(message)));
        } catch (SlackException e) {
            return unlessForGood(e, Optional.empty());
        }
    }

    private static <T> T unlessForGood(SlackException thrown, T otherwise) {
        if (thrown.retry() == Retry.NEVER) {
            return otherwise;
        }
        throw thrown;
    }
}
