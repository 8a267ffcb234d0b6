package dev.smrequest.settings;

import dev.smrequest.settings.source.Formats;
import dev.smrequest.settings.source.Section;
import dev.smrequest.settings.source.Value;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the bot keeps what GitLab cannot. Without a {@code url} an embedded file in {@code dataDir}; the URL is secret as
 * it may hold a password. User and password may be in it or apart.
 */
public record DatabaseSettings(Optional<Secret> url, Path dataDir, Optional<String> user, Optional<Secret> password) {
    /** User and password may stand before the host, options behind the database's name. PostgreSQL: its JDBC driver. */
    private static final Pattern SERVER = Pattern.compile("jdbc:postgresql://(?:[^:@/]*(?::.*)?@)?[^@?]+(?:\\?.*)?");

    /** An at sign among the options could as well end a password with a question mark in it. */
    private static final Pattern AMBIGUOUS = Pattern.compile("\\?.*@");

    static DatabaseSettings read(Section database, Path workingDirectory) {
        return new DatabaseSettings(
                url(database.value("url", "DATABASE_URL")),
                database.value("data_dir", "DATA_DIR")
                        .as(DatabaseSettings::path, "a path")
                        .map(workingDirectory::resolve)
                        .orElse(workingDirectory.resolve("data"))
                        .normalize(),
                database.value("user", "DATABASE_USER").text(),
                database.value("password", "DATABASE_PASSWORD").text().map(Secret::new));
    }

    private static Optional<Secret> url(Value url) {
        Optional<String> address = url.as(
                text -> Optional.of(text)
                        .filter(written -> SERVER.matcher(written).matches()),
                "a JDBC address such as jdbc:postgresql://db.example.com:5432/smrequest, or empty for the embedded"
                        + " database");
        return address.flatMap(
                        server -> url.as(Formats::escaped, "written with %25 for a percent sign of a user or password"))
                .flatMap(server -> url.as(
                        text -> Optional.of(text)
                                .filter(written -> !AMBIGUOUS.matcher(written).find()),
                        "written with %40 for an at sign, and %3F for a question mark, of a user or password"))
                .map(Secret::new);
    }

    static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
