package dev.smrequest.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads settings from a text as if it were the file, for tests. */
final class SettingsReport {
    private SettingsReport() {}

    static Settings read(String yaml, Map<String, String> environment) {
        try {
            Path folder = Files.createTempDirectory("settings");
            Path file = Files.writeString(folder.resolve("bot.yaml"), yaml);
            Map<String, String> all = new HashMap<>(environment);
            all.put("SM_REQUEST_CONFIG", file.toString());
            try {
                return Settings.read(all, folder);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The problems found; none when the settings are fine. */
    static List<String> problems(String yaml, Map<String, String> environment) {
        try {
            read(yaml, environment);
            return List.of();
        } catch (SettingsException refused) {
            return refused.problems();
        }
    }
}
