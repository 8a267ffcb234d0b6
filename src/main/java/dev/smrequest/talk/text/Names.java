package dev.smrequest.talk.text;

import java.util.Optional;

/**
 * The names behind ids in a Slack message, asked for each id when a text is converted: answer from memory, never by a
 * call. Empty means the id's own label, or the id itself, is shown.
 */
public interface Names {
    /** The name of user {@code U…} as colleagues know it. */
    Optional<String> person(String id);

    /** The name of channel {@code C…} without its number sign. */
    Optional<String> channel(String id);

    /** The handle of user group {@code S…} without its at sign. */
    Optional<String> group(String id);
}
