package dev.smrequest.talk.text;

import dev.smrequest.talk.text.part.Parting;
import java.util.List;

/**
 * A long mrkdwn text in parts that each stand alone: code, marks and quotes that are cut end in one part and begin again in
 * the next; entities, links, and pairs of surrogates are never cut. A mark such as "(1/3)" is the caller's to add, and to
 * leave room for.
 */
public final class Parts {
    /** Slack's advice for a message's {@code text} (chat.postMessage). */
    public static final int OF_MESSAGE = 4000;

    private static final int SHORTEST = 40;

    private Parts() {}

    /**
     * Parts of at most {@code limit} UTF-16 characters each, none blank; an empty list for a blank text. The limit is at
     * least 40.
     */
    public static List<String> of(String mrkdwn, int limit) {
        if (limit < SHORTEST) {
            throw new IllegalArgumentException("A part of " + limit + " characters has no room for marks.");
        }
        return List.copyOf(new Parting(limit).of(mrkdwn));
    }
}
