package dev.smrequest.talk;

import dev.smrequest.template.description.SubmissionMarker;

/**
 * Tells what the bot brought over itself when somebody else brings it back, such as a second bot that copies both ways:
 * what went over once does not go over again, or two bots would talk for ever. Quoted lines do not count.
 */
public final class Echo {
    /** Begins each message that shows a note. */
    public static final String IN_GITLAB = "wrote in GitLab";
    /** Begins each note that holds a reply. */
    public static final String IN_SLACK = "wrote in Slack";

    private Echo() {}

    /** Whether a note is one of the bot's, or holds a message in which the bot showed a note. */
    public static boolean inNote(String body) {
        return SubmissionMarker.in(body).isPresent() || says(body, IN_GITLAB, ">");
    }

    /** Whether a message holds a note that the bot made of a message. */
    public static boolean inMessage(String text) {
        return says(text, IN_SLACK, "&gt;");
    }

    private static boolean says(String text, String words, String quote) {
        return text.lines()
                .filter(line -> !line.stripLeading().startsWith(quote))
                .anyMatch(line -> line.contains(words));
    }
}
