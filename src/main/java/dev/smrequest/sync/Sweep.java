package dev.smrequest.sync;

import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.store.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Finds what no webhook told: lists what was updated since the last sweep, by GitLab's own clock, and takes a hint for
 * every issue that is not shown as it is. One list call for each hundred issues updated, and one read for each difference.
 */
public final class Sweep {
    /** What is written at one moment may become visible a little later. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final GitLab gitlab;
    private final Transactions transactions;
    private final MarkStore marks;
    private final Hints hints;
    private final Shown shown;
    private final Clock clock;

    public Sweep(GitLab gitlab, Transactions transactions, MarkStore marks, Hints hints, Shown shown, Clock clock) {
        this.gitlab = gitlab;
        this.transactions = transactions;
        this.marks = marks;
        this.hints = hints;
        this.shown = shown;
        this.clock = clock;
    }

    /** Knows what Slack shows of requests. */
    @FunctionalInterface
    public interface Shown {
        /** Whether nothing would change in Slack by looking at this issue. */
        boolean asItIs(Connection transaction, IssueSnapshot issue) throws SQLException;

        /** Whether nothing would change, neither there nor where the other looks. */
        default Shown also(Shown other) {
            return (transaction, issue) -> asItIs(transaction, issue) && other.asItIs(transaction, issue);
        }
    }

    /** Sweeps once; answers how many issues were not shown as they are. The first sweep ever only notes where to begin. */
    public int run() {
        Instant since = transactions.in(connection -> marks.begin(connection, clock.instant()));
        Instant from = since.minus(OVERLAP);
        int found = 0;
        int page = 1;
        List<IssueSnapshot> updated;
        do {
            updated = gitlab.updatedSince(from, page);
            found += take(updated);
            Instant last = last(updated, from);
            page = last.isAfter(from) ? 1 : page + 1;
            from = last;
        } while (updated.size() == GitLab.PAGE);
        Instant reached = from.isAfter(since) ? from : since;
        transactions.in(connection -> marks.ended(connection, reached, clock.instant()));
        return found;
    }

    private int take(List<IssueSnapshot> updated) {
        return transactions.in(connection -> {
            int different = 0;
            for (IssueSnapshot issue : updated) {
                if (!shown.asItIs(connection, issue)) {
                    hints.changed(connection, issue.iid());
                    different++;
                }
            }
            return different;
        });
    }

    private static Instant last(List<IssueSnapshot> updated, Instant otherwise) {
        return updated.isEmpty() ? otherwise : updated.get(updated.size() - 1).updatedAt();
    }
}
