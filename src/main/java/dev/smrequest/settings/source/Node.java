package dev.smrequest.settings.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML document that knows how it may be called in a sentence. */
sealed interface Node {
    String kind();

    /** A single value, as written; the empty text when nothing is written. */
    record Scalar(String text) implements Node {
        @Override
        public String kind() {
            return "a single value";
        }
    }

    /** A list. */
    record Sequence(List<Entry> entries) implements Node {
        public Sequence {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the order written. */
    record Mapping(Map<String, Entry> entries) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String kind() {
            return "a section with keys";
        }
    }

    /** A value and the line its key or dash stands on. */
    record Entry(int line, Node value) {}

    /** Whether this is a key with nothing behind it, which counts as not set. */
    default boolean blank() {
        return this instanceof Scalar scalar && scalar.text().isBlank();
    }
}
