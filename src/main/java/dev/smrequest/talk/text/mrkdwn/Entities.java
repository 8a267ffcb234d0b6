package dev.smrequest.talk.text.mrkdwn;

/** The three characters that Slack escapes. */
public final class Entities {
    private Entities() {}

    public static String decoded(String mrkdwn) {
        return mrkdwn.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
