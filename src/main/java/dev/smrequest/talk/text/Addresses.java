package dev.smrequest.talk.text;

import java.util.Optional;
import java.util.function.Function;

/**
 * Where the short forms of a GitLab text lead.
 *
 * @param gitlabUrl the installation's address, maybe with a path of its own
 * @param project the project that the text belongs to: its full path or, where nothing else is known, its number
 * @param people the name behind a user name; asked while a text is converted, so it must not call anybody
 */
public record Addresses(String gitlabUrl, String project, Function<String, Optional<String>> people) {
    /** Without people, for texts whose mentions are shown as they are written. */
    public Addresses(String gitlabUrl, String project) {
        this(gitlabUrl, project, user -> Optional.empty());
    }
}
