package dev.smrequest.talk;

import dev.smrequest.template.description.SubmissionMarker;

/**
 * Tells what the bot brought over itself when somebody else brings it back, such as a second bot that copies both ways:
 * what went over once does not go over again, or two bots would talk for ever. What people quote is their own, but only
 * once: a quote within a quote is what a bot makes that quotes its copies. And no person has Slack's own form of a link.
 */
public final class Echo {
    /** Begins each message that shows a note. */
    public static final String IN_GITLAB = "wrote in GitLab";
    /** Begins each note that holds a reply. */
    public static final String IN_SLACK = "wrote in Slack";

    private static final Head OF_NOTE = new Head(IN_GITLAB, "#note_\\d+");
    private static final Head OF_MESSAGE = new Head(IN_SLACK, "/archives/\\w+/p\\d+");

    private Echo() {}

    /** Whether a note is one of the bot's, or holds a message in which the bot showed a note. */
    public static boolean inNote(String body) {
        return SubmissionMarker.in(body).isPresent() || OF_NOTE.isRawIn(body) || repeats(body, OF_NOTE, ">");
    }

    /** Whether a message holds a note that the bot made of a message. */
    public static boolean inMessage(String text) {
        return repeats(text, OF_MESSAGE, "&gt;");
    }

    private static boolean repeats(String text, Head head, String quote) {
        return text.lines()
                        .filter(line -> !line.stripLeading().startsWith(quote))
                        .anyMatch(head::is)
                || head.countIn(text) > 1;
    }
}
