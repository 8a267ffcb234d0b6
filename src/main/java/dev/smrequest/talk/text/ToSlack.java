package dev.smrequest.talk.text;

import dev.smrequest.slack.text.Mrkdwn;

/** A GitLab text as Slack's mrkdwn that shows the same as far as Slack can, and notifies nobody. */
public final class ToSlack {
    private ToSlack() {}

    /** A description's or note's Markdown, of any length: see {@link Parts}. Never throws. */
    public static String mrkdwn(String markdown, Addresses addresses) {
        return Mrkdwn.text(markdown).strip();
    }
}
