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
        List<String> parts = Parts.of(ToSlack.mrkdwn(note.body(), addresses), PART);
        List<String> shown = new ArrayList<>(parts.subList(0, Math.min(parts.size(), MOST_PARTS)));
        if (parts.size() > MOST_PARTS) {
            int last = MOST_PARTS - 1;
            shown.set(last, shown.get(last) + "\n" + Mrkdwn.link(link, "… more in GitLab"));
        }
        if (shown.isEmpty()) {
            shown.add("");
        }
        shown.set(0, (head + "\n" + shown.get(0)).strip());
        return shown.stream().map(Message::of).toList();
    }
}
