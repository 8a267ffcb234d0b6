package dev.smrequest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A database of one test's own, and every {@link Database} opened on it. */
public final class TestDatabase implements AutoCloseable {
    private final DatabaseAddress address;
    private final Runnable dispose;
    private final List<Database> opened = new ArrayList<>();
    private Database first;

    private TestDatabase(DatabaseAddress address, Runnable dispose) {
        this.address = address;
        this.dispose = dispose;
    }

    /** An empty H2 file in a directory of its own. */
    public static TestDatabase h2() {
        try {
            Path directory = Files.createTempDirectory("sm-request-test");
            return new TestDatabase(new EmbeddedFile(directory), () -> delete(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty database on the one PostgreSQL of this JVM; the test is skipped when that cannot be started. */
    public static TestDatabase postgreSql() {
        TestPostgres server = TestPostgres.startedOrSkip();
        String name = server.createDatabase();
        return new TestDatabase(server.address(name), () -> server.dropDatabase(name));
    }

    public DatabaseAddress address() {
        return address;
    }

    /** The database, opened at the first call. */
    public Database database() {
        if (first == null) {
            first = open();
        }
        return first;
    }

    /** Opens the same data once more, as another process would. H2 needs the earlier ones closed. */
    public Database open() {
        Database database = Database.open(address);
        opened.add(database);
        return database;
    }

    @Override
    public void close() {
        try {
            // A stopped job may still be giving its connection back.
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(opened)
                            .as("connections left in use")
                            .allSatisfy(database ->
                                    assertThat(database.connectionsInUse()).isZero()));
        } finally {
            opened.forEach(Database::close);
            dispose.run();
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
