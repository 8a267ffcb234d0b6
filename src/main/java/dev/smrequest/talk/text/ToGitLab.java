package dev.smrequest.talk.text;

import dev.smrequest.slack.text.MessageText;
import dev.smrequest.template.usertext.UserText;

/** A Slack message's text as Markdown of GitLab that shows the same and does nothing: no command, mention or reference. */
public final class ToGitLab {
    private ToGitLab() {}

    /** The text of a message as Slack delivers it. Empty when nothing can be seen in it. Never throws. */
    public static String markdown(String slackText, Names names) {
        return UserText.block(MessageText.plain(slackText));
    }
}
