package dev.smrequest.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** The one PostgreSQL server of this JVM, started at first use and stopped with the JVM. */
final class TestPostgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final EmbeddedPostgres server;

    private TestPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static TestPostgres startedOrSkip() {
        Assumptions.assumeTrue(Holder.SERVER != null, () -> "PostgreSQL cannot be started here: " + Holder.problem);
        return Holder.SERVER;
    }

    String createDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        execute("create database " + name);
        return name;
    }

    void dropDatabase(String name) {
        execute("drop database " + name + " with (force)");
    }

    /** Ends all connections to the database and refuses new ones. */
    void cut(String name) {
        execute("alter database " + name + " with allow_connections false");
        execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
    }

    void mend(String name) {
        execute("alter database " + name + " with allow_connections true");
    }

    DatabaseAddress address(String database) {
        return DatabaseAddress.of(server.getJdbcUrl("postgres", database), null);
    }

    private void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Holder {
        private static String problem;
        private static final TestPostgres SERVER = start();

        private static TestPostgres start() {
            try {
                return new TestPostgres(EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("max_connections", "300")
                        .start());
            } catch (IOException | RuntimeException e) {
                problem = e.toString();
                return null;
            }
        }
    }
}
