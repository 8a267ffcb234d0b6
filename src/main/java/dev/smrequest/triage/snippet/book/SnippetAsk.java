package dev.smrequest.triage.snippet.book;

import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.recipe.Choices;
import java.util.Optional;

/**
 * Which snippets somebody wants: for one request or in general, of one step or of all, for one team or none in particular;
 * {@code step} and {@code team} are keys.
 */
public record SnippetAsk(Optional<Long> iid, Optional<String> step, Optional<String> team) {
    private static final int PARTS = 3;

    /** All that a request may take. */
    public static SnippetAsk allFor(long iid) {
        return new SnippetAsk(Optional.of(iid), Optional.empty(), Optional.empty());
    }

    /** What is told for the step so far. */
    public Choices choices() {
        return team.map(key -> Choices.none().with(Need.TEAM, key)).orElseGet(Choices::none);
    }

    /** As the value of a button. */
    public String write() {
        return String.join("|", iid.map(String::valueOf).orElse(""), step.orElse(""), team.orElse(""));
    }

    /** Reads what {@link #write} wrote; empty for anything else. */
    public static Optional<SnippetAsk> read(String value) {
        String[] parts = value.split("\\|", -1);
        return parts.length == PARTS && parts[0].matches("([1-9][0-9]{0,17})?")
                ? Optional.of(new SnippetAsk(told(parts[0]).map(Long::valueOf), told(parts[1]), told(parts[2])))
                : Optional.empty();
    }

    private static Optional<String> told(String part) {
        return Optional.of(part).filter(text -> !text.isEmpty());
    }
}
