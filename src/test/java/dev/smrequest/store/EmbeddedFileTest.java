package dev.smrequest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedFileTest {
    @TempDir
    Path temporary;

    @Test
    void open_newDirectory_readableByItsOwnerOnly() throws IOException {
        Path directory = temporary.resolve("data");

        Database.open(new EmbeddedFile(directory)).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
        try (var files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("sm-request.mv.db");
        }
    }

    @Test
    void open_directoryIsAFile_sentence() throws IOException {
        Path file = Files.createFile(temporary.resolve("data"));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Database.open(new EmbeddedFile(file)))
                .withMessage("The data directory " + file + " cannot be created.");
    }

    @Test
    void open_fileDamaged_sentence() throws IOException {
        Files.writeString(temporary.resolve("sm-request.mv.db"), "no database at all".repeat(10_000));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Database.open(new EmbeddedFile(temporary)))
                .withMessage("The database file in " + temporary + " cannot be opened.");
    }

    @Test
    void open_semicolonInPath_sentence() {
        Path directory = temporary.resolve("a;b");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Database.open(new EmbeddedFile(directory)))
                .withMessage("The data directory's path must not contain a semicolon: " + directory + ".");
    }

    @Test
    void open_anotherProcessHasIt_sentence() {
        try (ChildJvm child = ChildJvm.start(CommitForever.class, temporary.toString())) {
            assertThat(child.readLine()).isEqualTo("0");

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> Database.open(new EmbeddedFile(temporary)))
                    .withMessage("Another process is using the data directory " + temporary
                            + ". Stop it first, or set DATABASE_URL to a PostgreSQL database to run several.");
        }
    }

    @RepeatedTest(3)
    void in_processKilled_noAcknowledgedCommitIsLost() {
        List<String> acknowledged = new ArrayList<>();
        try (ChildJvm child = ChildJvm.start(CommitForever.class, temporary.toString())) {
            while (acknowledged.size() < 500) {
                acknowledged.add(child.readLine());
            }
            // The very last line may have been cut off in the middle of its number.
            List<String> rest = child.kill();
            acknowledged.addAll(rest.subList(0, Math.max(0, rest.size() - 1)));
        }

        assertThat(stored()).containsAll(acknowledged).hasSizeGreaterThanOrEqualTo(500);
    }

    private Set<String> stored() {
        try (Database database = Database.open(new EmbeddedFile(temporary))) {
            return database.in(connection -> {
                try (PreparedStatement query =
                                connection.prepareStatement("select task_instance from scheduled_tasks");
                        ResultSet rows = query.executeQuery()) {
                    Set<String> ids = new HashSet<>();
                    while (rows.next()) {
                        ids.add(rows.getString(1));
                    }
                    return ids;
                }
            });
        }
    }

    /** Main class of the child: commits rows without end and says each number once it is committed. */
    static final class CommitForever {
        private CommitForever() {}

        public static void main(String[] arguments) {
            Database database = Database.open(new EmbeddedFile(Path.of(arguments[0])));
            for (int number = 0; ; number++) {
                String id = String.valueOf(number);
                database.in(connection -> insert(connection, id));
                System.out.println(id);
            }
        }

        private static int insert(Connection connection, String id) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement("insert into scheduled_tasks"
                    + " (task_name, task_instance, execution_time, picked, version)"
                    + " values ('t', ?, current_timestamp, false, 1)")) {
                statement.setString(1, id);
                return statement.executeUpdate();
            }
        }
    }
}
