package dev.smrequest;

import dev.smrequest.intake.DraftStore;
import dev.smrequest.intake.filing.SubmissionStore;
import dev.smrequest.job.Recurring;
import dev.smrequest.outbox.OutboxStore;
import dev.smrequest.store.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What is forgotten, and when: the bot keeps people's words no longer than it needs them. */
final class Housekeeping {
    /** A form left open longer than this is not coming back. */
    private static final Duration DRAFTS_LIVE = Duration.ofDays(2);
    /** The issue has the words; a while longer they help to find out what went wrong. */
    private static final Duration FILED_WORDS_LIVE = Duration.ofDays(30);
    /** Notices are never edited again. */
    private static final Duration NOTICES_LIVE = Duration.ofDays(30);

    private Housekeeping() {}

    static List<Recurring> chores(
            DraftStore drafts,
            SubmissionStore submissions,
            OutboxStore posted,
            Transactions transactions,
            Clock clock) {
        return List.of(
                new Recurring(
                        "forget-drafts",
                        Duration.ofHours(6),
                        () -> drafts.forgetBefore(clock.instant().minus(DRAFTS_LIVE))),
                new Recurring(
                        "forget-filed-words",
                        Duration.ofHours(24),
                        () -> transactions.in(connection -> submissions.forgetFiledBefore(
                                connection, clock.instant().minus(FILED_WORDS_LIVE)))),
                new Recurring(
                        "forget-notices",
                        Duration.ofHours(24),
                        () -> posted.forgetBefore("notice:", clock.instant().minus(NOTICES_LIVE))));
    }
}
