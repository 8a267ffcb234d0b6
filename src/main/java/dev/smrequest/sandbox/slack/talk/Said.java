package dev.smrequest.sandbox.slack.talk;

import java.util.List;

/**
 * What somebody sends from the composer.
 *
 * @param threadTs the thread it belongs to, or null
 * @param broadcast whether a reply goes to the channel too (Slack: thread_broadcast)
 * @param files ids of files uploaded before
 */
public record Said(String text, String threadTs, boolean broadcast, List<String> files) {

    /** Copies the files. */
    public Said {
        files = List.copyOf(files);
    }

    /** Words alone. */
    public static Said words(String text, String threadTs) {
        return new Said(text, threadTs, false, List.of());
    }

    boolean empty() {
        return text.isBlank() && files.isEmpty();
    }
}
