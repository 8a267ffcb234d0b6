package dev.smrequest.slack.app;

import dev.smrequest.slack.Message;

/** The acknowledgement of a slash command. */
public sealed interface Reply {
    /** Nothing to show: a modal was opened. */
    record Silent() implements Reply {}

    /** A message only the caller sees. */
    record OnlyToCaller(Message message) implements Reply {}
}
