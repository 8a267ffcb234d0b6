package dev.smrequest.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open database: a small connection pool over a schema that is up to date. Close it last. */
public final class Database implements Transactions, Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int ATTEMPTS = 5;
    /** PostgreSQL: deadlock detected. H2: deadlock. */
    private static final Set<String> DEADLOCK = Set.of("40P01", "40001");

    private static final int CONNECTIONS = 12;
    /** Shorter than the three seconds Slack gives a handler. Migrations run outside {@link #in} and take their time. */
    private static final int PATIENCE_MILLIS = 2_500;

    private final HikariDataSource pool;
    private final Engine engine;

    private Database(HikariDataSource pool, Engine engine) {
        this.pool = pool;
        this.engine = engine;
    }

    /**
     * Connects and brings the schema up to date.
     *
     * @throws StoreException with a sentence for the person who starts the bot
     */
    public static Database open(DatabaseAddress address) {
        HikariDataSource pool = connect(address);
        try {
            Flyway.configure().dataSource(pool).loggers("slf4j").load().migrate();
        } catch (FlywayException e) {
            pool.close();
            throw new StoreException("The database's schema cannot be brought up to date.", e);
        }
        return new Database(pool, address.engine());
    }

    private static HikariDataSource connect(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("sm-request");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setValidationTimeout(1_000);
        address.configure(config);
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw new StoreException(address.explain(e), e);
        }
    }

    /** Work that the database broke off, as it and another waited for each other, is done again. */
    @Override
    public <T> T in(Work<T> work) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return once(work);
            } catch (StoreException e) {
                if (!wasDeadlock(e)) {
                    throw e;
                }
                LOG.info("Two transactions waited for each other; this one is run again");
            }
        }
        return once(work);
    }

    private <T> T once(Work<T> work) {
        Set<Runnable> hints = new LinkedHashSet<>();
        T result = commit(work, hints);
        hints.forEach(Database::hint);
        return result;
    }

    private static boolean wasDeadlock(StoreException failure) {
        return failure.getCause() instanceof SQLException cause
                && cause.getSQLState() != null
                && DEADLOCK.contains(cause.getSQLState());
    }

    private <T> T commit(Work<T> work, Set<Runnable> hints) {
        try (Connection connection = borrow()) {
            connection.setAutoCommit(false);
            limitStatements(connection);
            T result = run(work, connection, new TransactionConnection(connection, hints));
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Until the transaction ends. H2, in this process, waits for nothing but locks, and for those two seconds. */
    private void limitStatements(Connection connection) throws SQLException {
        if (engine == Engine.POSTGRESQL) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local statement_timeout = " + PATIENCE_MILLIS);
            }
        }
    }

    private static <T> T run(Work<T> work, Connection connection, TransactionConnection transaction)
            throws SQLException {
        try {
            return work.run(transaction.proxy());
        } catch (Throwable e) {
            rollBack(connection, e);
            throw e;
        } finally {
            transaction.end();
        }
    }

    private static void rollBack(Connection connection, Throwable reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private static void hint(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            // The commit stands: the caller must not be told otherwise.
            LOG.warn("A hint after a commit failed", e);
        }
    }

    private Connection borrow() {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw new StoreException("The database cannot be reached.", e);
        }
    }

    private static StoreException failure(SQLException e) {
        return new StoreException("The database could not be read or written (SQL state " + e.getSQLState() + ").", e);
    }

    /**
     * Asks the database for a sign of life.
     *
     * @throws StoreException when there is none within a few seconds
     */
    public void ping() {
        try (Connection connection = borrow()) {
            if (!connection.isValid(1)) {
                throw new StoreException("The database does not answer.", null);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** For db-scheduler, which runs its own short statements outside {@link #in}. */
    public DataSource dataSource() {
        return pool;
    }

    public Engine engine() {
        return engine;
    }

    /** How many connections are in use now; none may be left when all work is done. */
    public int connectionsInUse() {
        return pool.getHikariPoolMXBean().getActiveConnections();
    }

    @Override
    public void close() {
        pool.close();
    }
}
