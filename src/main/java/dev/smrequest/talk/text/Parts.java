package dev.smrequest.talk.text;

import java.util.ArrayList;
import java.util.List;

/** A long mrkdwn text in parts that each stand alone. */
public final class Parts {
    private Parts() {}

    /** Parts of at most {@code limit} UTF-16 characters each, none blank; an empty list for a blank text. */
    public static List<String> of(String mrkdwn, int limit) {
        List<String> parts = new ArrayList<>();
        for (String rest = mrkdwn.strip(); !rest.isEmpty(); ) {
            int line = rest.length() <= limit ? rest.length() : rest.lastIndexOf('\n', limit);
            int end = line > 0 ? line : limit;
            parts.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        return parts;
    }
}
