package dev.smrequest.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.gitlab.issue.AnIssue;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class CardsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final List<Object> staged = new ArrayList<>();
    private final Cards cards = new Cards(new Noted(), (transaction, issue) -> true, CLOCK);

    @BothDatabases
    void refresh_withAnOlderTruthThanWasSeen_changesNothing(Database database) {
        refresh(database, issue("New", 10));
        refresh(database, issue("Old", 5));

        assertThat(staged).hasSize(1);
        assertThat(seen(database)).contains("New");
        assertThat(desk(database).newest(issue("Old", 5), NOON).title()).isEqualTo("New");
        assertThat(desk(database).newest(issue("Newer", 15), NOON).title()).isEqualTo("Newer");
        assertThat(seen(database)).contains("Newer");
    }

    @BothDatabases
    void refresh_withWhatIsShown_stagesNothingAndNotesTheLook(Database database) {
        refresh(database, issue("New", 10));
        Cards later = new Cards(new Noted(), (transaction, issue) -> true, Clock.offset(CLOCK, Duration.ofHours(2)));

        database.in(connection -> {
            later.refresh(connection, issue("New", 11));
            return 0;
        });

        assertThat(staged).hasSize(1);
        assertThat(desk(database).wanted(7).flatMap(CardStore.Row::seenAt)).contains(NOON.plus(Duration.ofHours(2)));
    }

    @BothDatabases
    void unreachable_andThenToldTheSameAgain_isStagedEachTimeOnce(Database database) {
        refresh(database, issue("New", 10));
        unreachable(database);
        unreachable(database);
        assertThat(staged).hasSize(2);

        refresh(database, issue("Old", 5));
        assertThat(staged).hasSize(3);
        assertThat(desk(database).wanted(7)).map(CardStore.Row::stale).contains(false);
    }

    @BothDatabases
    void deleted_aSecondTime_isWantedNoMore(Database database) {
        refresh(database, issue("New", 10));
        delete(database);
        assertThat(staged).hasSize(2);
        assertThat(desk(database).wanted(7)).isPresent();

        delete(database);
        unreachable(database);
        refresh(database, issue("Newer", 20));
        assertThat(staged).hasSize(2);
        assertThat(desk(database).wanted(7)).isEmpty();
    }

    @BothDatabases
    void owed_cards_areStagedOnce(Database database) {
        refresh(database, issue("New", 10));
        desk(database).owe(7);

        assertThat(database.<Integer>in(cards::showOwed)).isEqualTo(1);
        assertThat(database.<Integer>in(cards::showOwed)).isZero();
        assertThat(staged).hasSize(2);
    }

    private void refresh(Database database, IssueSnapshot issue) {
        database.in(connection -> {
            cards.refresh(connection, issue);
            return 0;
        });
    }

    private void unreachable(Database database) {
        database.in(connection -> {
            cards.unreachable(connection, 7);
            return 0;
        });
    }

    private void delete(Database database) {
        database.in(connection -> {
            cards.deleted(connection, 7);
            return 0;
        });
    }

    private static CardDesk desk(Database database) {
        return new CardDesk(database, null, () -> "C1");
    }

    private static Optional<String> seen(Database database) {
        return desk(database).wanted(7).flatMap(CardStore.Row::seen).map(IssueSnapshot::title);
    }

    private static IssueSnapshot issue(String title, int second) {
        return AnIssue.of(7, title)
                .labels(List.of("sm_request"))
                .updated(NOON.plusSeconds(second))
                .created(NOON)
                .snapshot();
    }

    /** Notes what is staged instead of running it. */
    private final class Noted implements Jobs {
        @Override
        public <T> void stage(Connection transaction, JobKind<T> kind, String id, T data) {
            staged.add(data);
        }

        @Override
        public <T> void stage(Connection transaction, JobKind<T> kind, String id, T data, Instant notBefore) {
            staged.add(data);
        }

        @Override
        public <T> boolean stageUnlessThere(
                Connection transaction, JobKind<T> kind, String id, T data, Instant notBefore) {
            return staged.add(data);
        }
    }
}
