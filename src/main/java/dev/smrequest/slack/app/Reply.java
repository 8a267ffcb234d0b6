package dev.smrequest.slack.app;

import dev.smrequest.slack.Message;

/** The acknowledgement of a slash command. */
public sealed interface Reply {
    /** Nothing to show: a modal was opened. */
    record Silent() implements Reply {}

    /** A message only the caller sees. */
    record OnlyToCaller(Message message) implements Reply {}

    /**
     * What follows the word is no argument of it: a sentence, as mrkdwn, that says so and names the valid choices. How to
     * use the words as a request's title is added.
     */
    record NotUnderstood(String why) implements Reply {}
}
