package dev.smrequest.template.field;

import java.util.Map;
import java.util.Optional;

/** The answers of one submission by field key. */
public record Answers(Map<String, Answer> byKey) {
    public Answers {
        byKey = Map.copyOf(byKey);
    }

    public Optional<Answer> to(Field field) {
        return Optional.ofNullable(byKey.get(field.key()));
    }
}
