package dev.smrequest.sync;

import dev.smrequest.server.health.Health;
import dev.smrequest.store.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether sweeps come to their end. They alone find what no webhook told, so nobody would miss them otherwise. */
public final class SweepWatch {
    /** So many in a row may fail, or be slow, and five minutes more. */
    private static final int TOLERATED = 3;

    private static final Duration MORE = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final MarkStore marks;
    private final Duration every;
    private final Clock clock;

    public SweepWatch(Transactions transactions, MarkStore marks, Duration every, Clock clock) {
        this.transactions = transactions;
        this.marks = marks;
        this.every = every;
        this.clock = clock;
    }

    public Health health() {
        return transactions.in(this::health);
    }

    private Health health(Connection connection) throws SQLException {
        Optional<Instant> swept = marks.swept(connection);
        String said = swept.map(at -> "The last sweep ended at " + at + ".").orElse("No sweep has ended yet.");
        Optional<Instant> since = swept.isPresent() ? swept : marks.since(connection);
        boolean late = since.filter(
                        at -> at.plus(every.multipliedBy(TOLERATED)).plus(MORE).isBefore(clock.instant()))
                .isPresent();
        return late ? Health.degraded(said + hint()) : Health.up(said);
    }

    private String hint() {
        return " One is due every " + every.toSeconds() + " s, and without it what no webhook tells of does not show in"
                + " Slack. The bot's log says why they fail.";
    }
}
