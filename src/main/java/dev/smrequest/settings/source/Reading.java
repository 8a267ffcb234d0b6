package dev.smrequest.settings.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One reading of a YAML file together with the environment. It learns the valid keys from what is asked of its sections,
 * so that {@link #reportUnknownKeys()} at the end can tell the others.
 */
public final class Reading {
    private final String file;
    private final Node.Mapping document;
    private final Map<String, String> environment;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> environmentNames = new LinkedHashSet<>();

    /** Reads a file; {@code file} is the name shown in problems. */
    public Reading(String file, String text, Map<String, String> environment, Problems problems) {
        this.file = file;
        this.document = YamlText.read(file, text, problems);
        this.environment = environment;
        this.problems = problems;
    }

    public Section root() {
        return new Section(this, "", document);
    }

    /** The paths of all keys asked for so far, sections included. */
    public Set<String> askedKeys() {
        return Set.copyOf(asked);
    }

    /** The names of all environment variables asked for so far. */
    public Set<String> askedVariables() {
        return Set.copyOf(environmentNames);
    }

    public void reportUnknownKeys() {
        reportUnknownKeys("", document);
    }

    /** Reports a problem of the value at the path, or of the nearest one above it that is written in the file. */
    public void report(String path, String sentence) {
        problems.add(file, lineOf(path), path.isEmpty() ? sentence : path + ": " + sentence);
    }

    void report(int line, String sentence) {
        problems.add(file, line, sentence);
    }

    void reportMissing(String sentence) {
        problems.add(sentence);
    }

    void ask(String path) {
        asked.add(path);
    }

    Optional<String> variable(String name) {
        environmentNames.add(name);
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    static String path(String parent, String key) {
        return parent.isEmpty() ? key : parent + "." + key;
    }

    private void reportUnknownKeys(String parent, Node.Mapping mapping) {
        mapping.entries().forEach((key, entry) -> {
            String path = path(parent, key);
            if (!asked.contains(path)) {
                problems.add(file, entry.line(), path + " is not a known key. " + suggestion(parent, path));
            } else {
                reportUnknownKeysBelow(path, entry.value());
            }
        });
    }

    private void reportUnknownKeysBelow(String path, Node node) {
        if (node instanceof Node.Mapping inner) {
            reportUnknownKeys(path, inner);
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.entries().size(); i++) {
                String item = path + "[" + i + "]";
                if (asked.stream().anyMatch(known -> known.startsWith(item + "."))) {
                    reportUnknownKeysBelow(item, sequence.entries().get(i).value());
                }
            }
        }
    }

    private String suggestion(String parent, String path) {
        List<String> siblings = asked.stream()
                .filter(known -> known.equals(path(parent, known.substring(known.lastIndexOf('.') + 1))))
                .sorted()
                .toList();
        String key = path.substring(path.lastIndexOf('.') + 1);
        return NearestName.to(path, siblings)
                .or(() -> asked.stream()
                        .filter(known -> known.endsWith("." + key))
                        .findFirst())
                .or(() -> NearestName.to(path, asked))
                .map(near -> "Did you mean " + near + "?")
                .orElseGet(() -> "Valid here: " + String.join(", ", siblings) + ".");
    }

    int lineOf(String path) {
        int line = 0;
        Node node = document;
        for (String part : path.split("[.\\[]", -1)) {
            Optional<Node.Entry> entry = child(node, part);
            if (entry.isEmpty()) {
                return line;
            }
            line = entry.get().line();
            node = entry.get().value();
        }
        return line;
    }

    private static Optional<Node.Entry> child(Node node, String part) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.ofNullable(mapping.entries().get(part));
        }
        if (node instanceof Node.Sequence sequence && part.matches("[0-9]{1,6}]")) {
            int index = Integer.parseInt(part.substring(0, part.length() - 1));
            return sequence.entries().stream().skip(index).findFirst();
        }
        return Optional.empty();
    }
}
