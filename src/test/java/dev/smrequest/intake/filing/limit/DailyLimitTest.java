package dev.smrequest.intake.filing.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.intake.filing.FilingDesk;
import dev.smrequest.intake.filing.SubmissionJobs;
import dev.smrequest.intake.filing.SubmissionStore;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.intake.filing.submission.Urgency;
import dev.smrequest.job.SteppedClock;
import dev.smrequest.job.SteppedJobs;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import dev.smrequest.store.Sql;
import dev.smrequest.template.field.Answers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

class DailyLimitTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Urgency RUSH = new Urgency("Rush \uD83D\uDE00 'quoted'", LocalDate.of(2026, 11, 25));

    private final SteppedClock clock = new SteppedClock(NOON);
    private final AtomicInteger ids = new AtomicInteger();

    @BothDatabases
    void urgency_isReadAsItWasWrittenAndItsWordsAreForgottenWithTheRest(Database database) {
        SubmissionStore store = new SubmissionStore();
        Submission saved = saved(desk(database, 2).accept(content("V1", "U0ADA"), Optional.of(RUSH)));
        Optional<Submission> read = database.in(connection -> store.find(connection, saved.id()));
        assertThat(read).contains(saved);
        boolean first = database.in(connection -> store.alerted(connection, saved.id()));
        boolean again = database.in(connection -> store.alerted(connection, saved.id()));
        assertThat(List.of(first, again)).containsExactly(true, false);

        database.in(connection ->
                Sql.update(connection, "update submission set status = 'filed', answers = '{\"x\":{\"text\":\"y\"}}'"));
        database.in(connection -> store.forgetFiledBefore(connection, NOON.plusSeconds(1)));
        Submission later =
                database.in(connection -> store.find(connection, saved.id()).orElseThrow());
        assertThat(later.urgency()).contains(new Urgency("", RUSH.neededBy()));
    }

    @BothDatabases
    void limit_countsOnesOwnAcceptedUrgentOnesOfADay(Database database) {
        FilingDesk desk = desk(database, 2);
        accept(desk, "V1", "U0ADA", true);
        clock.advance(Duration.ofHours(1));
        accept(desk, "V2", "U0ADA", true);
        accept(desk, "V3", "U0ADA", false);
        accept(desk, "V4", "U0BEN", true);

        assertThat(desk.accept(content("V5", "U0ADA"), Optional.of(RUSH)))
                .isEqualTo(
                        new Accepted.TooUrgent("You have alerted the team 2 times in the last 24 hours, and that is the"
                                + " limit. The next time is possible from Tuesday 24 November, 12:01 UTC. Please untick this box"
                                + " to file the request normally now, and ask in #product-marketing if it cannot wait. Nothing"
                                + " you typed is lost."));
        assertThat(saved(desk.accept(content("V1", "U0ADA"), Optional.of(RUSH))).id())
                .as("the same form again")
                .isEqualTo("s1");

        clock.advance(Duration.ofHours(23).plusSeconds(1));
        accept(desk, "V5", "U0ADA", true);
        assertThat(desk.accept(content("V6", "U0ADA"), Optional.of(RUSH))).isInstanceOf(Accepted.TooUrgent.class);
    }

    @BothDatabases
    void limit_doesNotCountWhatGitLabRefused(Database database) {
        FilingDesk desk = desk(database, 1);
        accept(desk, "V1", "U0ADA", true);
        database.in(connection -> Sql.update(connection, "update submission set status = 'refused'"));

        accept(desk, "V2", "U0ADA", true);
    }

    @BothDatabases
    void limit_letsNoMoreThroughWhenManyAreSentAtOnce(Database database) throws Exception {
        FilingDesk desk = desk(database, 2);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Accepted>> calls = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String view = "V" + i;
                calls.add(() -> desk.accept(content(view, "U0ADA"), Optional.of(RUSH)));
            }
            assertThat(threads.invokeAll(calls).stream().map(DailyLimitTest::done))
                    .filteredOn(Accepted.Saved.class::isInstance)
                    .hasSize(2);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Accepted done(Future<Accepted> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private FilingDesk desk(Database database, int perDay) {
        return new FilingDesk(
                database,
                new SubmissionStore(),
                new SubmissionJobs(new SteppedJobs(database, clock)),
                new DailyLimit(perDay, "#product-marketing"),
                () -> "s" + ids.incrementAndGet(),
                clock);
    }

    private static void accept(FilingDesk desk, String view, String user, boolean urgent) {
        saved(desk.accept(content(view, user), urgent ? Optional.of(RUSH) : Optional.empty()));
    }

    private static Submission saved(Accepted accepted) {
        assertThat(accepted).isInstanceOf(Accepted.Saved.class);
        return ((Accepted.Saved) accepted).submission();
    }

    private static Submission.Content content(String view, String user) {
        return new Submission.Content(view, view, user, "Deck", new Answers(Map.of()), "f", Optional.empty());
    }
}
