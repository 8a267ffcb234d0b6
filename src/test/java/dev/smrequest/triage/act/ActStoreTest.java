package dev.smrequest.triage.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import dev.smrequest.store.Transactions;
import dev.smrequest.triage.act.Act.Outcome;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.recipe.Choices;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ActStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Position BEFORE = new Position(
            List.of("sm_req::triage", "pmm"),
            Optional.of("Q4FY27"),
            List.of("chloe.lindqvist"),
            Optional.of(LocalDate.parse("2026-12-24")),
            true);
    private static final Position AFTER =
            new Position(List.of("sm_req::declined"), Optional.empty(), List.of(), Optional.empty(), false);

    private final ActStore store = new ActStore();

    @BothDatabases
    void act_addedAndSettled_isReadAsItWasWritten(Database database) {
        Act act = act("act1", "C1");

        assertThat(in(database, connection -> store.add(connection, act))).isTrue();
        assertThat(read(database, "act1")).contains(act);

        in(database, connection -> {
            store.attempted(connection, "act1", BEFORE, NOON.plusSeconds(1));
            store.attempted(connection, "act1", AFTER, NOON.plusSeconds(9));
            return true;
        });
        assertThat(read(database, "act1").orElseThrow().outcome())
                .isEqualTo(new Outcome.Waiting(Optional.of(BEFORE), Optional.of(NOON.plusSeconds(1))));

        Outcome.Applied applied = new Outcome.Applied(BEFORE, AFTER, NOON.plusSeconds(2), true);
        assertThat(in(database, connection -> store.applied(connection, "act1", applied)))
                .isTrue();
        assertThat(in(database, connection -> store.applied(connection, "act1", applied)))
                .isFalse();
        assertThat(in(database, connection -> store.refused(connection, "act1", "Too late", NOON)))
                .isFalse();
        assertThat(read(database, "act1").orElseThrow().outcome()).isEqualTo(applied);
    }

    @BothDatabases
    void actOfAForm_sentAgain_isThereOnce(Database database) {
        assertThat(in(database, connection -> store.add(connection, act("form1", "C1"))))
                .isTrue();
        assertThat(in(database, connection -> store.add(connection, act("form1", "C2"))))
                .isFalse();
        assertThat(in(database, connection -> store.add(connection, act("form2", "C1"))))
                .isTrue();
    }

    @BothDatabases
    void actOfAButton_pressedAgainWhileItWaits_isThereOnce(Database database) {
        assertThat(in(database, connection -> store.addUnlessWaiting(connection, act("one", "C1"))))
                .isTrue();
        assertThat(in(database, connection -> store.addUnlessWaiting(connection, act("two", "C2"))))
                .as("from elsewhere, but the same")
                .isFalse();

        in(database, connection -> store.refused(connection, "one", "Somebody was faster", NOON));

        assertThat(in(database, connection -> store.addUnlessWaiting(connection, act("three", "C1"))))
                .isTrue();
        assertThat(in(database, connection -> store.forgetBefore(connection, NOON.plusSeconds(60)) > 0))
                .isTrue();
        assertThat(read(database, "one")).isEmpty();
    }

    private static Act act(String id, String channel) {
        Act.Origin origin = new Act.Origin(
                Optional.of("https://hooks.example.com/" + channel),
                Optional.of("V1"),
                Optional.of(new MessageRef(channel, "1.5")));
        Choices choices = new Choices(Map.of(Need.REASON, "No \"longer\" relevant 🎉"), Map.of("priority", "p::1"));
        return new Act(
                id,
                7,
                "U0BEN",
                new Act.Content(
                        Optional.of("decline"), Optional.empty(), choices, Optional.of("A word"), "abc", origin),
                NOON,
                new Outcome.Waiting(Optional.empty(), Optional.empty()));
    }

    private Optional<Act> read(Database database, String id) {
        return database.in(connection -> store.find(connection, id));
    }

    private static boolean in(Database database, Transactions.Work<Boolean> work) {
        return database.in(work);
    }
}
