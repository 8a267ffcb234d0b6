package dev.smrequest.sync.hook.health;

import dev.smrequest.gitlab.ProjectHook;
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
 * Notices that issues are not told of although a sweep has found changes. A delivery usually comes within seconds; one that
 * comes within two minutes of the sweep is only late. Comments are no sign that issues are told of.
 */
public final class Silence {
    private static final Duration LATE = Duration.ofMinutes(2);
    /** So far GitLab's clock and ours may be apart. */
    private static final Duration APART = Duration.ofMinutes(1);

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

    /** When the last delivery came, whatever it told of. */
    Optional<Instant> lastDelivery() {
        return transactions.in(deliveries::last);
    }

    Optional<Trouble> trouble() {
        return transactions.in(connection -> {
            Optional<Instant> last = deliveries.last(connection, true);
            return store.missedSince(connection)
                    .filter(since -> since.plus(LATE).isBefore(clock.instant()))
                    .filter(since -> last.filter(since::isBefore).isEmpty())
                    .map(since -> trouble(since, last));
        });
    }

    private void different(Connection connection, IssueSnapshot issue) throws SQLException {
        Optional<Instant> last = deliveries.last(connection, true);
        if (last.filter(issue.updatedAt().minus(APART)::isBefore).isEmpty()) {
            store.missed(connection, clock.instant(), last);
        }
    }

    private static Trouble trouble(Instant since, Optional<Instant> last) {
        return new Trouble(
                "webhook-silence",
                "A sweep at " + since + " found changes in GitLab that no webhook told of, and "
                        + last.map(at -> "none about an issue has come since " + at)
                                .orElse("none about an issue has ever come")
                        + ". In GitLab open the project's Settings, Webhooks: see that the bot's is there, that "
                        + ProjectHook.ISSUE_TRIGGER + " is ticked, and what its recent events say; then press Test and"
                        + " choose that trigger. A delivery that arrives ends this.");
    }
}
