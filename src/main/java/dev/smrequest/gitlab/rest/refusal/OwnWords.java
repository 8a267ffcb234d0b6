package dev.smrequest.gitlab.rest.refusal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * GitLab's own words about a refusal, fit to be shown: one short line, no markup, never the token. A page of HTML (from
 * a proxy, a sign-in page) says nothing and is left out whole.
 */
final class OwnWords {
    private static final int LONGEST = 300;

    private final String token;

    OwnWords(String token) {
        this.token = token;
    }

    /** The words of a refusal that names fields, as {@code title is too long}. */
    Optional<String> of(Map<String, List<String>> problemsByField) {
        return plain(problemsByField.entrySet().stream()
                .map(field -> (field.getKey() + " " + String.join(", ", field.getValue())).strip())
                .collect(Collectors.joining("; ")));
    }

    /** The line itself without line breaks, shortened, or nothing when it is no plain text. */
    Optional<String> plain(String words) {
        return Optional.ofNullable(words)
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty() && text.indexOf('<') < 0 && !text.startsWith("{"))
                .map(text -> token.isEmpty() ? text : text.replace(token, "[token]"))
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }
}
