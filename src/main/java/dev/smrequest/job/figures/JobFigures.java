package dev.smrequest.job.figures;

import dev.smrequest.store.Transactions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Reads the figures of the queue from the database, as one cheap query. Recurring chores are not counted. */
public final class JobFigures {
    // db-scheduler names the one row of a recurring task "recurring".
    private static final String QUERY = """
            select count(case when picked = false then 1 end),
                   count(case when picked = false and execution_time <= ? then 1 end),
                   count(case when picked = true then 1 end),
                   min(case when picked = false and execution_time <= ? then execution_time end)
              from scheduled_tasks
             where task_instance <> 'recurring'
            """;

    private final Transactions transactions;
    private final Clock clock;

    public JobFigures(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The queue now.
     *
     * @throws dev.smrequest.store.StoreException when the database cannot be read
     */
    public Backlog backlog() {
        return transactions.in(connection -> read(connection, clock.instant()));
    }

    private static Backlog read(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setObject(1, now.atOffset(ZoneOffset.UTC));
            query.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                OffsetDateTime oldest = row.getObject(4, OffsetDateTime.class);
                Duration age = oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), now);
                return new Backlog(row.getLong(1), row.getLong(2), row.getLong(3), age);
            }
        }
    }
}
