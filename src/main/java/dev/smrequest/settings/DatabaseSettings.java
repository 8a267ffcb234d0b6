package dev.smrequest.settings;

import dev.smrequest.settings.source.Section;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the bot keeps what GitLab cannot. Without a {@code url} an embedded file in {@code dataDir}; the URL is secret as
 * it may hold a password. User and password may be in it or apart.
 */
public record DatabaseSettings(Optional<Secret> url, Path dataDir, Optional<String> user, Optional<Secret> password) {
    static DatabaseSettings read(Section database, Path workingDirectory) {
        return new DatabaseSettings(
                database.value("url", "DATABASE_URL")
                        .as(
                                text -> Optional.of(text).filter(url -> url.startsWith("jdbc:postgresql://")),
                                "a JDBC address such as jdbc:postgresql://db.example.com:5432/smrequest, or empty for"
                                        + " the embedded database")
                        .map(Secret::new),
                database.value("data_dir", "DATA_DIR")
                        .as(DatabaseSettings::path, "a path")
                        .map(workingDirectory::resolve)
                        .orElse(workingDirectory.resolve("data"))
                        .normalize(),
                database.value("user", "DATABASE_USER").text(),
                database.value("password", "DATABASE_PASSWORD").text().map(Secret::new));
    }

    static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
