package dev.smrequest.workflow.recipe;

import dev.smrequest.workflow.Need;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person told for a step, and the grooming labels they chose by the key of their group; surrounding blanks are
 * dropped and blank text counts as not told.
 */
public record Choices(Map<Need, String> byNeed, Map<String, String> grooming) {
    public Choices {
        Map<Need, String> told = new EnumMap<>(Need.class);
        byNeed.forEach((need, text) -> told.put(need, text.strip()));
        told.values().removeIf(String::isEmpty);
        byNeed = Map.copyOf(told);
        Map<String, String> groomed = new LinkedHashMap<>(grooming);
        groomed.values().removeIf(String::isBlank);
        grooming = Map.copyOf(groomed);
    }

    public Choices(Map<Need, String> byNeed) {
        this(byNeed, Map.of());
    }

    public static Choices none() {
        return new Choices(Map.of());
    }

    public Choices with(Need need, String text) {
        Map<Need, String> more = new EnumMap<>(Need.class);
        more.putAll(byNeed);
        more.put(need, text);
        return new Choices(more, grooming);
    }

    /** The same with these grooming labels in place of those before. */
    public Choices groomed(Map<String, String> labels) {
        return new Choices(byNeed, labels);
    }

    public Optional<String> of(Need need) {
        return Optional.ofNullable(byNeed.get(need));
    }
}
