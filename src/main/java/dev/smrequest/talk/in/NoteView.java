package dev.smrequest.talk.in;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.note.WrittenNote;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.talk.Echo;
import dev.smrequest.talk.text.Addresses;
import dev.smrequest.talk.text.Parts;
import dev.smrequest.talk.text.ToSlack;
import java.util.ArrayList;
import java.util.List;

/** A note as messages: who wrote it, what it says, and where the rest of a very long one is. */
public final class NoteView {
    /** Slack advises to keep a message's text below 4,000 characters. */
    private static final int PART = 3_500;

    private static final int MOST_PARTS = 3;
    private static final int NAME = 100;
    /** Far more than the messages hold, with room for marks and what nobody sees. A note may have a million characters. */
    private static final int READ = 50_000;

    private final Addresses addresses;

    public NoteView(Addresses addresses) {
        this.addresses = addresses;
    }

    static Message confidential() {
        return Message.of("This request has become confidential.");
    }

    static Message deleted() {
        return Message.of("_This note was deleted in GitLab._");
    }

    List<Message> of(IssueSnapshot issue, WrittenNote note) {
        String link = issue.webUrl() + "#note_" + note.id();
        String head = "*" + Mrkdwn.line(note.author().name(), NAME) + "* " + Mrkdwn.link(link, Echo.IN_GITLAB) + ":";
        String beginning = beginning(note.body());
        List<String> parts = Parts.of(ToSlack.mrkdwn(beginning, addresses), PART);
        List<String> shown = new ArrayList<>(parts.subList(0, Math.min(parts.size(), MOST_PARTS)));
        if (shown.isEmpty()) {
            shown.add("");
        }
        if (parts.size() > MOST_PARTS || beginning.length() < note.body().length()) {
            int last = shown.size() - 1;
            shown.set(last, shown.get(last) + "\n" + Mrkdwn.link(link, "… more in GitLab"));
        }
        shown.set(0, (head + "\n" + shown.get(0).strip()).strip());
        return shown.stream().map(Message::of).toList();
    }

    private static String beginning(String body) {
        if (body.length() <= READ) {
            return body;
        }
        return body.substring(0, Character.isHighSurrogate(body.charAt(READ - 1)) ? READ - 1 : READ);
    }
}
