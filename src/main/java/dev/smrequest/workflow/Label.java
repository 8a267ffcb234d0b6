package dev.smrequest.workflow;

import java.util.List;
import java.util.stream.Stream;

/**
 * One GitLab label as the process means it: the name the bot writes and the other spellings it recognises when it reads.
 * Names are compared ignoring case, as the handbook's pages spell some both ways.
 */
public record Label(String name, List<String> aliases) {
    /** What separates the parts of a scoped label such as {@code sm_req::assigned::Queue}. */
    static final String SEPARATOR = "::";

    public Label {
        aliases = List.copyOf(aliases);
    }

    /** The name and then the aliases. */
    public List<String> spellings() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    /**
     * How closely a label of an issue fits: 0 not at all, else the length of the spelling it is equal to or nested under,
     * an equal one counting more than any nested one.
     */
    int fit(String label) {
        return spellings().stream()
                .mapToInt(spelling -> fit(spelling, label))
                .max()
                .orElse(0);
    }

    /** Whether {@code label} is below {@code scope}, such as {@code sm_req::triage} below {@code sm_req}. */
    static boolean isBelow(String scope, String label) {
        String start = scope + SEPARATOR;
        return label.regionMatches(true, 0, start, 0, start.length());
    }

    private static int fit(String spelling, String label) {
        if (label.equalsIgnoreCase(spelling)) {
            return Integer.MAX_VALUE;
        }
        return isBelow(spelling, label) ? spelling.length() : 0;
    }
}
