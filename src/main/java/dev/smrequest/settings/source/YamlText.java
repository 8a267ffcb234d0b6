package dev.smrequest.settings.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a YAML document into nodes with lines. Every value is kept as the text written, whatever YAML takes it for, so
 * that {@code on}, {@code 010} and {@code 3000} reach the setting as they stand. Messages never quote the file.
 */
final class YamlText {
    private final String name;
    private final YAMLParser parser;
    private final Problems problems;

    private YamlText(String name, YAMLParser parser, Problems problems) {
        this.name = name;
        this.parser = parser;
        this.problems = problems;
    }

    /** The keys of the document; none when it is empty, or broken and reported. */
    static Node.Mapping read(String name, String text, Problems problems) {
        try (YAMLParser parser = new YAMLFactory().createParser(text)) {
            return new YamlText(name, parser, problems).document();
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            problems.add(name, line, "this is not YAML: " + reason(broken) + ".");
            return new Node.Mapping(Map.of());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The parser's words without the lines it quotes, which may hold a secret: those are indented. */
    private static String reason(JsonProcessingException broken) {
        return broken.getOriginalMessage()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .reduce((first, last) -> last)
                .orElse("look for a missing quote, a tab or a missing blank after a colon");
    }

    private Node.Mapping document() throws IOException {
        if (parser.nextToken() == null) {
            return new Node.Mapping(Map.of());
        }
        int line = line();
        Node node = node();
        if (parser.nextToken() != null) {
            problems.add(name, line(), "only one document (no second ---) is read.");
        }
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        if (!node.blank()) {
            problems.add(name, line, "the file must be made of keys with values, not " + node.kind() + ".");
        }
        return new Node.Mapping(Map.of());
    }

    private Node node() throws IOException {
        if (parser.isCurrentAlias()) {
            problems.add(name, line(), "YAML aliases (*name) are not supported; write the value out.");
            return new Node.Scalar("");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            case VALUE_NULL -> new Node.Scalar("");
            default -> new Node.Scalar(parser.getText());
        };
    }

    private Node mapping() throws IOException {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int line = line();
            parser.nextToken();
            Node.Entry first = entries.putIfAbsent(key, new Node.Entry(line, node()));
            if (first != null) {
                problems.add(name, line, key + " is already set in line " + first.line() + "; keep one of the two.");
            }
        }
        return new Node.Mapping(entries);
    }

    private Node sequence() throws IOException {
        List<Node.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entries.add(new Node.Entry(line(), node()));
        }
        return new Node.Sequence(entries);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
