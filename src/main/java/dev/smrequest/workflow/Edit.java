package dev.smrequest.workflow;

import java.util.Optional;

/** What becomes of one value of an issue. */
public sealed interface Edit<T> {
    /** It stays as it is. */
    record Keep<T>() implements Edit<T> {}

    /** It becomes this. */
    record Put<T>(T value) implements Edit<T> {}

    /** It is taken away. */
    record Clear<T>() implements Edit<T> {}

    static <T> Edit<T> keep() {
        return new Keep<>();
    }

    static <T> Edit<T> put(T value) {
        return new Put<>(value);
    }

    static <T> Edit<T> clear() {
        return new Clear<>();
    }

    /** Puts what is there and keeps when there is nothing. */
    static <T> Edit<T> putIfTold(Optional<T> told) {
        return told.map(Edit::put).orElseGet(Edit::keep);
    }

    /** What it becomes, if it becomes something. */
    default Optional<T> wanted() {
        return this instanceof Put<T> put ? Optional.of(put.value()) : Optional.empty();
    }

    /** Whether the value is taken away. */
    default boolean clears() {
        return this instanceof Clear;
    }
}
