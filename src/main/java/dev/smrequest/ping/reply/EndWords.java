package dev.smrequest.ping.reply;

import dev.smrequest.ping.record.Ping.End;
import dev.smrequest.slack.text.Mrkdwn;

/** What ended a ping, as a sentence. */
public final class EndWords {
    private EndWords() {}

    public static String of(End end) {
        String by = end.by().map(Mrkdwn::user).orElse("Somebody");
        return switch (end.why()) {
            case ON_IT -> by + " is on it, since " + Mrkdwn.dayAndTime(end.at()) + ".";
            case ANSWERED -> by + " has answered in the thread.";
            case MOVED -> "It has moved on, so nobody is reminded any more.";
            case CLOSED -> "It is closed, so nobody is reminded.";
            case DELETED -> "The message was deleted, so nobody is reminded any more.";
            case DISMISSED -> by + " said that no request follows from this message.";
            case JOINED -> "Another message in this thread asks for the same request; it is answered there.";
        };
    }
}
