package dev.smrequest.talk.text;

import dev.smrequest.talk.text.toslack.BlocksMrkdwn;

/**
 * A GitLab text as Slack's mrkdwn that shows the same as far as Slack can, and notifies nobody. Headings are bold lines,
 * tables columns of code, boxes ☐ and ☑, images and uploads links; issues, merge requests and people are what GitLab would
 * show where {@link Addresses} knows it. HTML is text, but for comments, which nobody sees in GitLab either.
 */
public final class ToSlack {
    private ToSlack() {}

    /** A description's or note's Markdown; of any length, see {@link Parts}. Empty when nothing can be seen. Never throws. */
    public static String mrkdwn(String markdown, Addresses addresses) {
        return new BlocksMrkdwn(addresses).of(markdown).strip();
    }
}
