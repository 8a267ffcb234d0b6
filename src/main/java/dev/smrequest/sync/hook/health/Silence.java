package dev.smrequest.sync.hook.health;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.store.Transactions;
import dev.smrequest.sync.Sweep.Shown;
import dev.smrequest.sync.hook.DeliveryStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Notices that nothing is delivered although a sweep has found changes. A delivery usually comes within seconds; one that
 * comes within two minutes of the sweep is only late.
 */
public final class Silence {
    private static final Duration LATE = Duration.ofMinutes(2);

    private final Transactions transactions;
    private final Clock clock;
    private final DeliveryStore deliveries = new DeliveryStore();
    private final WatchStore store = new WatchStore();

    public Silence(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Knows the same as {@code shown}, and notes what differs since the last delivery. */
    public Shown watching(Shown shown) {
        return (connection, issue) -> {
            boolean same = shown.asItIs(connection, issue);
            if (!same) {
                different(connection, issue);
            }
            return same;
        };
    }

    /** When the last delivery came, within the two days that are remembered. */
    Optional<Instant> lastDelivery() {
        return transactions.in(deliveries::last);
    }

    Optional<Trouble> trouble() {
        return transactions.in(connection -> {
            Optional<Instant> last = deliveries.last(connection);
            return store.missedSince(connection)
                    .filter(since -> since.plus(LATE).isBefore(clock.instant()))
                    .filter(since -> last.filter(since::isBefore).isEmpty())
                    .map(since -> trouble(since, last));
        });
    }

    private void different(Connection connection, IssueSnapshot issue) throws SQLException {
        Optional<Instant> last = deliveries.last(connection);
        if (last.filter(issue.updatedAt()::isBefore).isEmpty()) {
            store.missed(connection, clock.instant(), last);
        }
    }

    private static Trouble trouble(Instant since, Optional<Instant> last) {
        return new Trouble(
                "webhook-silence",
                "A sweep at " + since + " found changes in GitLab that no webhook told of, and "
                        + last.map(at -> "none has come since " + at).orElse("none has come for two days")
                        + ". In GitLab open the project's Settings, Webhooks: see that the bot's is there and what its"
                        + " recent events say, and press Test, Issues events; a delivery that arrives ends this.");
    }
}
