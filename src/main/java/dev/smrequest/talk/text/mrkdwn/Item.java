package dev.smrequest.talk.text.mrkdwn;

import java.util.List;
import java.util.OptionalInt;

/** A list item with its level from 0, its number unless it has a bullet, and its lines of mrkdwn. */
public record Item(int level, OptionalInt number, List<String> lines) {
    /** What stands before it in Markdown. */
    public String marker() {
        return number.isPresent() ? number.getAsInt() + ". " : "- ";
    }
}
