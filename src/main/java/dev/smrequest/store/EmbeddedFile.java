package dev.smrequest.store;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.ErrorCode;

/** An H2 database file in a directory that only its owner may read; one process at a time can have it open. */
public record EmbeddedFile(Path directory) implements DatabaseAddress {
    // WRITE_DELAY=0: by default H2 loses acknowledged commits when the process is killed.
    // DB_CLOSE_ON_EXIT=FALSE: the graceful stop still writes while the JVM exits, and closes the file itself.
    // TRACE_LEVEL_FILE=0: H2's own trace file would hold people's text outside our log.
    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    @Override
    public Engine engine() {
        return Engine.H2;
    }

    @Override
    public void configure(HikariConfig pool) {
        Path file = createDirectory().resolve("sm-request");
        if (file.toString().contains(";")) {
            throw new StoreException(
                    "The data directory's path must not contain a semicolon: " + directory + ".", null);
        }
        // retry: reopens the file after an interrupted write, which would close it under all other threads.
        String url = "jdbc:h2:retry:" + file + OPTIONS;
        tidyUp(url);
        pool.setJdbcUrl(url);
        // The file closes with its last connection, so none may be retired.
        pool.setMaxLifetime(0);
    }

    /**
     * Opens the file once and closes it in order. Opened straight after its process was killed, H2 (2.5.252) now and
     * then takes commits that the next kill loses (docs/decisions.md 20).
     */
    private void tidyUp(String url) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            throw new StoreException(explain(e), e);
        }
    }

    private Path createDirectory() {
        Path absolute = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute, ownerOnly());
        } catch (IOException e) {
            throw new StoreException("The data directory " + directory + " cannot be created.", e);
        }
        if (!Files.isWritable(absolute)) {
            throw new StoreException("The data directory " + directory + " cannot be written.", null);
        }
        return absolute;
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public String explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return "Another process is using the data directory " + directory
                        + ". Stop it first, or set DATABASE_URL to a PostgreSQL database to run several.";
            }
        }
        return "The database file in " + directory + " cannot be opened.";
    }
}
