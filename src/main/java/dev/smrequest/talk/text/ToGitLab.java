package dev.smrequest.talk.text;

import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.talk.text.togitlab.PassagesMarkdown;
import java.util.regex.Pattern;

/**
 * A Slack message's text as Markdown of GitLab that shows the same and does nothing: no command runs, nobody is mentioned
 * and nothing referred to. Bold, italic, struck and code text, links, lists, quotes and emoji stay what they are; a person's
 * mention becomes the name in bold, that of a channel or group its name.
 */
public final class ToGitLab {
    /** Below GitLab's 1,048,576 characters, so that a head line and a link fit besides. */
    private static final int LONGEST = 1_000_000;

    private static final Pattern SEPARATOR = Pattern.compile("\\R");

    private ToGitLab() {}

    /**
     * The text of a message as Slack delivers it, with its entities. Empty when nothing can be seen in it; at most
     * 1,000,000 characters, ending in "…" where something had to be left out. Never throws.
     */
    public static String markdown(String slackText, Names names) {
        PassagesMarkdown markdown = new PassagesMarkdown(names);
        String text = SEPARATOR.matcher(slackText).replaceAll("\n");
        String written = markdown.of(text);
        while (written.length() > LONGEST) {
            text = Mrkdwn.cut(text, text.length() / 2);
            written = markdown.of(text);
        }
        return written;
    }
}
