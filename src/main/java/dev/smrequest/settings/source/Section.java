package dev.smrequest.settings.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys of one level of a file. A key that is absent, or written with nothing behind it, counts as not set. */
public final class Section {
    private final Reading reading;
    private final String path;
    private final Node.Mapping mapping;

    Section(Reading reading, String path, Node.Mapping mapping) {
        this.reading = reading;
        this.path = path;
        this.mapping = mapping;
    }

    /** The section below a key; an empty one when it is not set. */
    public Section section(String key) {
        Node.Mapping inner = entry(key)
                .flatMap(entry -> expect(key, entry, Node.Mapping.class))
                .orElse(new Node.Mapping(Map.of()));
        return new Section(reading, path(key), inner);
    }

    /** The sections below a key by the names somebody gave them, in the order written. */
    public Map<String, Section> sections(String key) {
        Section parent = section(key);
        Map<String, Section> named = new LinkedHashMap<>();
        parent.mapping.entries().keySet().forEach(name -> named.put(name, parent.section(name)));
        return named;
    }

    /** The single values below a key by the names somebody gave them, in the order written. */
    public Map<String, Value> named(String key) {
        Section parent = section(key);
        Map<String, Value> named = new LinkedHashMap<>();
        parent.mapping.entries().keySet().forEach(name -> named.put(name, parent.value(name)));
        return named;
    }

    /** A single value that can only be set in the file. */
    public Value value(String key) {
        Optional<Node.Entry> entry = entry(key);
        return new Value(
                reading,
                path(key),
                path(key),
                entry.map(Node.Entry::line).orElse(0),
                entry.flatMap(found -> expect(key, found, Node.Scalar.class)).map(Node.Scalar::text));
    }

    /** A single value that the environment variable, when set, decides. */
    public Value value(String key, String variable) {
        Value written = value(key);
        Optional<String> text = reading.variable(variable);
        return text.isPresent() ? new Value(reading, path(key), variable, 0, text) : written.alsoCalled(variable);
    }

    /** A list of single values; empty when not set. */
    public List<Value> values(String key) {
        List<Value> values = new ArrayList<>();
        entry(key).flatMap(entry -> expect(key, entry, Node.Sequence.class)).ifPresent(sequence -> {
            for (Node.Entry item : sequence.entries()) {
                String name = key + "[" + values.size() + "]";
                Optional<String> text = expect(name, item, Node.Scalar.class).map(Node.Scalar::text);
                values.add(new Value(reading, path(name), path(name), item.line(), text));
            }
        });
        return values;
    }

    /** A list of sections; empty when not set, and without those that are none, which is reported. */
    public List<Section> items(String key) {
        List<Section> items = new ArrayList<>();
        entry(key).flatMap(entry -> expect(key, entry, Node.Sequence.class)).ifPresent(sequence -> {
            for (int i = 0; i < sequence.entries().size(); i++) {
                String name = key + "[" + i + "]";
                expect(name, sequence.entries().get(i), Node.Mapping.class)
                        .ifPresent(inner -> items.add(new Section(reading, path(name), inner)));
            }
        });
        return items;
    }

    /** A list that the environment variable, when set, decides with its parts between commas. */
    public List<Value> values(String key, String variable) {
        List<Value> written = values(key);
        Optional<String> text = reading.variable(variable);
        return text.isEmpty()
                ? written
                : Arrays.stream(text.get().split(",", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(part -> new Value(reading, path(key), variable, 0, Optional.of(part)))
                        .toList();
    }

    /** A length of time, such as {@code PT5M}; the fallback when it is not set. */
    public Duration duration(String key, String fallback) {
        return value(key)
                .as(
                        Formats::duration,
                        "a duration from PT0.01S to P365D, such as PT30S (seconds), PT5M (minutes), PT12H (hours) or P7D"
                                + " (days)")
                .orElse(Duration.parse(fallback));
    }

    /** Whether the key has something behind it. */
    public boolean has(String key) {
        return entry(key).isPresent();
    }

    private Optional<Node.Entry> entry(String key) {
        reading.ask(path(key));
        return Optional.ofNullable(mapping.entries().get(key))
                .filter(entry -> !entry.value().blank());
    }

    private <T extends Node> Optional<T> expect(String key, Node.Entry entry, Class<T> type) {
        if (type.isInstance(entry.value())) {
            return Optional.of(type.cast(entry.value()));
        }
        reading.report(
                entry.line(),
                path(key) + " must be " + wanted(type) + ", not "
                        + entry.value().kind() + ".");
        return Optional.empty();
    }

    private static String wanted(Class<? extends Node> type) {
        if (type == Node.Scalar.class) {
            return new Node.Scalar("").kind();
        }
        return type == Node.Sequence.class ? new Node.Sequence(List.of()).kind() : new Node.Mapping(Map.of()).kind();
    }

    private String path(String key) {
        return Reading.path(path, key);
    }
}
