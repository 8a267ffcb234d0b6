package dev.smrequest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DatabaseTest {
    private final List<String> hints = new ArrayList<>();

    @BothDatabases
    void in_workReturns_committedAndHintedOnce(Database database) {
        Runnable hint = () -> hints.add("hint with " + rows(database) + " row");

        String answer = database.in(connection -> {
            insert(connection, "a");
            AfterCommit.of(connection).run(hint);
            AfterCommit.of(connection).run(hint);
            return "done";
        });

        assertThat(answer).isEqualTo("done");
        assertThat(hints).containsExactly("hint with 1 row");
    }

    @BothDatabases
    void in_workThrows_rolledBackAndNotHinted(Database database) {
        Throwable wanted = new IllegalStateException("no");

        assertThatThrownBy(() -> database.in(connection -> {
                    insert(connection, "a");
                    AfterCommit.of(connection).run(() -> hints.add("hint"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage(wanted.getMessage());

        assertThat(rows(database)).isZero();
        assertThat(hints).isEmpty();
    }

    @BothDatabases
    void in_twoWaitForEachOther_bothAreDone(Database database) throws Exception {
        database.in(connection -> {
            insert(connection, "a");
            insert(connection, "b");
            return connection;
        });
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> some = threads.submit(() -> database.in(swap("a", "b", bothHoldOne)));
            Future<Integer> others = threads.submit(() -> database.in(swap("b", "a", bothHoldOne)));

            assertThat(some.get(1, TimeUnit.MINUTES) + others.get(1, TimeUnit.MINUTES))
                    .isEqualTo(4);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Locks one row after the other, and the first time waits in between until the other one has done so too. */
    private static Transactions.Work<Integer> swap(String first, String second, CyclicBarrier bothHoldOne) {
        AtomicBoolean again = new AtomicBoolean();
        return connection -> {
            int touched = touch(connection, first);
            if (!again.getAndSet(true)) {
                try {
                    bothHoldOne.await();
                } catch (InterruptedException | BrokenBarrierException e) {
                    throw new IllegalStateException(e);
                }
            }
            return touched + touch(connection, second);
        };
    }

    private static int touch(Connection connection, String name) throws SQLException {
        return Sql.update(
                connection, "update scheduled_tasks set picked_by = 'somebody' where task_instance = ?", name);
    }

    @BothDatabases
    void in_hintThrows_commitStands(Database database) {
        String answer = database.in(connection -> {
            insert(connection, "a");
            AfterCommit.of(connection).run(() -> {
                throw new IllegalStateException("hint failed, as this test wants");
            });
            return "done";
        });

        assertThat(answer).isEqualTo("done");
        assertThat(rows(database)).isEqualTo(1);
    }

    @BothDatabases
    void in_duplicateKey_storeExceptionWithState(Database database) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> database.in(connection -> insert(connection, "a") + insert(connection, "a")))
                .withMessage("The database could not be read or written (SQL state 23505).");
        assertThat(rows(database)).isZero();
    }

    @BothDatabases
    void in_workEndsTheTransactionItself_refused(Database database) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> database.in(connection -> {
                    connection.commit();
                    return null;
                }))
                .havingCause()
                .withMessage("The transaction is ended by Transactions, not by commit().");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> database.in(connection -> {
                    connection.rollback();
                    return null;
                }))
                .havingCause()
                .withMessage("The transaction is ended by Transactions, not by rollback().");
    }

    @BothDatabases
    void in_connectionKept_refusesFurtherUse(Database database) throws SQLException {
        AtomicReference<Connection> kept = new AtomicReference<>();
        database.in(connection -> {
            connection.close();
            kept.set(connection);
            return insert(connection, "after a close, which does nothing");
        });

        assertThat(kept.get().isClosed()).isTrue();
        assertThatThrownBy(() -> kept.get().createStatement())
                .isInstanceOf(SQLException.class)
                .hasMessage("This connection's transaction has ended; it must not be kept.");
        assertThat(rows(database)).isEqualTo(1);
    }

    @Test
    void in_slowStatementOnPostgreSql_endedAndTheConnectionServesOn() {
        try (TestDatabase data = TestDatabase.postgreSql()) {
            Database database = data.database();

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() ->
                            database.in(connection -> Sql.update(connection, "do 'begin perform pg_sleep(60); end'")))
                    .withMessage("The database could not be read or written (SQL state 57014).");
            insertOne(database, "a");
            assertThat(rows(database)).isEqualTo(1);
        }
    }

    @Test
    void statementsOutsideIn_onPostgreSql_haveNoLimit() throws SQLException {
        try (TestDatabase data = TestDatabase.postgreSql()) {
            Database database = data.database();
            insertOne(database, "a");

            assertThat(database.in(DatabaseTest::statementTimeout)).isEqualTo("2500ms");
            try (Connection connection = database.dataSource().getConnection()) {
                assertThat(statementTimeout(connection)).isEqualTo("0");
            }
        }
    }

    @BothDatabases
    void ping_open_answers(Database database) {
        database.ping();

        assertThat(database.connectionsInUse()).isZero();
    }

    @BothDatabases
    void ping_closed_storeException(TestDatabase data) {
        Database database = data.open();
        database.close();

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(database::ping)
                .withMessage("The database cannot be reached.");
    }

    @BothDatabases
    void open_again_keepsTheRows(TestDatabase data) {
        insertOne(data.database(), "a");
        data.database().close();

        assertThat(rows(data.open())).isEqualTo(1);
    }

    @BothDatabases
    void in_threadInterrupted_nobodyElseNotices(Database database) throws InterruptedException {
        Thread interrupted = new Thread(() -> {
            Thread.currentThread().interrupt();
            insertOne(database, "a");
        });
        interrupted.start();
        interrupted.join();

        insertOne(database, "b");
        assertThat(rows(database)).isEqualTo(2);
    }

    @BothDatabases
    void ping_interruptedInTheMiddleOfAWrite_stillAnswers(Database database) {
        database.in(connection -> {
            insert(connection, "a");
            Thread.currentThread().interrupt();
            return insert(connection, "b");
        });
        // H2 takes the interrupt as handled, PostgreSQL's driver leaves it standing.
        Thread.interrupted();

        database.ping();
        assertThat(rows(database)).isEqualTo(2);
    }

    private static String statementTimeout(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show statement_timeout")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void insertOne(Database database, String id) {
        database.in(connection -> insert(connection, id));
    }

    private static int insert(Connection connection, String id) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into scheduled_tasks"
                        + " (task_name, task_instance, execution_time, picked, version) values ('t', ?, current_timestamp, false, 1)")) {
            statement.setString(1, id);
            return statement.executeUpdate();
        }
    }

    private static int rows(Database database) {
        return database.in(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from scheduled_tasks")) {
                row.next();
                return row.getInt(1);
            }
        });
    }
}
