package dev.smrequest.sandbox.slack.manifest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a manifest in YAML (or JSON, which YAML includes) and refuses what Slack's schema refuses. */
public final class ManifestReader {

    private static final YAMLMapper YAML = new YAMLMapper();

    private ManifestReader() {}

    /** The manifest in this text. */
    public static AppManifest read(String yaml) {
        JsonNode root;
        try {
            root = YAML.readTree(yaml);
        } catch (JsonProcessingException malformed) {
            throw new ManifestRefused(List.of("not YAML: " + malformed.getOriginalMessage()));
        }
        List<String> problems = ManifestRules.check(root);
        if (!problems.isEmpty()) {
            throw new ManifestRefused(problems);
        }
        return new AppManifest(root);
    }

    /** The manifest in this file. */
    public static AppManifest read(Path file) {
        try {
            return read(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
