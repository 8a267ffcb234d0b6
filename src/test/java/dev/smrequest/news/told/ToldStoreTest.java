package dev.smrequest.news.told;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.gitlab.issue.AnIssue;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.news.told.Told.Gathered;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToldStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Standing NEW =
            new Standing(List.of("new_request"), false, List.of(), Optional.empty(), List.of(), false);
    private static final Standing COMMITTED = new Standing(
            List.of("assigned"), false, List.of(), Optional.of("Q4FY27"), List.of("chloe.lindqvist"), true);

    private final ToldStore store = new ToldStore();

    @BothDatabases
    void add_twice_keepsTheFirst(Database database) {
        assertThat(database.<Boolean>in(connection -> store.add(connection, 7, NEW, Optional.of("filing:s1"), NOON)))
                .isTrue();
        assertThat(database.<Boolean>in(
                        connection -> store.add(connection, 7, COMMITTED, Optional.empty(), NOON.plusSeconds(9))))
                .isFalse();

        assertThat(find(database))
                .contains(new Told(7, NEW, 0, NOON, Optional.empty(), Optional.of("filing:s1"), Optional.empty()));
    }

    @BothDatabases
    void gathered_thenTold_isReadAsItWasWritten(Database database) {
        Gathered gathered = new Gathered(issue(NOON), List.of("act1", "act2"));
        database.in(connection -> {
            store.add(connection, 7, NEW, Optional.empty(), NOON);
            store.gather(connection, 7, gathered);
            return 0;
        });
        assertThat(find(database).flatMap(Told::gathered)).contains(gathered);

        database.in(connection -> {
            store.told(connection, 7, COMMITTED, NOON.plusSeconds(60));
            return 0;
        });
        assertThat(find(database))
                .contains(new Told(
                        7, COMMITTED, 1, NOON.plusSeconds(60), Optional.of(NOON), Optional.empty(), Optional.empty()));
        assertThat(find(database).orElseThrow().isNewerThan(issue(NOON.minusMillis(1))))
                .isTrue();
        assertThat(find(database).orElseThrow().isNewerThan(issue(NOON))).isFalse();
    }

    @BothDatabases
    void begunBy_seenBeforeItsFiling_namesTheMessageOnce(Database database) {
        database.in(connection -> {
            store.add(connection, 7, NEW, Optional.empty(), NOON);
            store.begunBy(connection, 7, "filing:s1");
            store.begunBy(connection, 7, "filing:s2");
            return 0;
        });

        assertThat(find(database).flatMap(Told::firstMessage)).contains("filing:s1");
    }

    @BothDatabases
    void abandon_endsThatGatheringAloneAndKeepsWhatWasTold(Database database) {
        database.in(connection -> {
            store.add(connection, 7, NEW, Optional.empty(), NOON);
            store.gather(connection, 7, new Gathered(issue(NOON), List.of()));
            store.abandon(connection, 7, 1);
            return 0;
        });
        assertThat(find(database).flatMap(Told::gathered)).isPresent();

        database.in(connection -> {
            store.abandon(connection, 7, 0);
            return 0;
        });
        assertThat(find(database))
                .contains(new Told(7, NEW, 1, NOON, Optional.of(NOON), Optional.empty(), Optional.empty()));
    }

    @Test
    void gathered_olderTruth_isNotTaken() {
        Gathered gathered = new Gathered(issue(NOON), List.of());

        assertThat(gathered.with(issue(NOON.minusSeconds(1)))).isEqualTo(gathered);
        assertThat(gathered.with(issue(NOON.plusSeconds(1))).issue()).isEqualTo(issue(NOON.plusSeconds(1)));
    }

    private Optional<Told> find(Database database) {
        return database.in(connection -> store.lock(connection, 7));
    }

    private static IssueSnapshot issue(Instant updated) {
        return AnIssue.of(7, "Deck <!here>")
                .confidential(true)
                .labels(List.of("sm_request", "sm_req::assigned"))
                .milestone(Optional.of("Q4FY27"))
                .assignees(List.of(new Member(3, "chloe.lindqvist", "Chloe Lindqvist")))
                .due(Optional.of(LocalDate.parse("2026-12-24")))
                .updated(updated)
                .created(NOON)
                .author(Optional.of(new Member(9, "bot", "Bot")))
                .snapshot();
    }
}
