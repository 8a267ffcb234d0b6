package dev.smrequest.talk.text.mrkdwn;

import java.util.List;

/** One stretch of a Slack message; its lines are mrkdwn yet. */
public sealed interface Passage {
    /** A block of code, still with Slack's entities. */
    record Code(String text) implements Passage {}

    /** Lines marked as a quote. */
    record Quote(List<Passage> passages) implements Passage {}

    /** One list with all the lists in it. */
    record Items(List<Item> items) implements Passage {}

    /** Lines of text without an empty one between them. */
    record Lines(List<String> lines) implements Passage {}
}
