package dev.smrequest.workflow.recipe;

import dev.smrequest.workflow.Need;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a person told for a step; surrounding blanks are dropped and blank text counts as not told. */
public record Choices(Map<Need, String> byNeed) {
    public Choices {
        Map<Need, String> told = new EnumMap<>(Need.class);
        byNeed.forEach((need, text) -> told.put(need, text.strip()));
        told.values().removeIf(String::isEmpty);
        byNeed = Map.copyOf(told);
    }

    public static Choices none() {
        return new Choices(Map.of());
    }

    public Choices with(Need need, String text) {
        Map<Need, String> more = new EnumMap<>(Need.class);
        more.putAll(byNeed);
        more.put(need, text);
        return new Choices(more);
    }

    public Optional<String> of(Need need) {
        return Optional.ofNullable(byNeed.get(need));
    }
}
