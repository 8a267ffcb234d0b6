package dev.smrequest.triage.standup.walk;

import dev.smrequest.slack.text.Mrkdwn;

/** Sentences on requests that a walk passes over; mrkdwn. */
public final class PassedWords {
    private PassedWords() {}

    static String busy(long iid, String holder) {
        return Mrkdwn.user(holder) + " is on #" + iid + ". It comes again later if nothing is done with it.";
    }

    static String taken(long iid, String holder) {
        return Mrkdwn.user(holder) + " is on #" + iid
                + " now, as nothing happened here for a while. Nothing was changed.";
    }

    /** {@code state} is plain text of ours, such as "in Triage". */
    public static String gone(long iid, String state) {
        return "#" + iid + " is " + state + " now and was passed over.";
    }
}
