package dev.smrequest.triage.act.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smrequest.job.SteppedClock;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class TurnsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final SteppedClock clock = new SteppedClock(NOON);
    private final List<String> done = new ArrayList<>();

    @BothDatabases
    void take_whileAnotherActChangesTheRequest_isRefusedUntilThatIsDone(Database database) {
        Turns turns = new Turns(new TurnStore(database), clock);

        turns.take(7, "act1", () -> {
            done.add("act1");
            assertThatThrownBy(() -> turns.take(7, "act2", () -> done.add("act2")))
                    .isInstanceOf(NotItsTurnException.class)
                    .hasMessage("Another act is changing request #7 right now.");
            turns.take(8, "act3", () -> done.add("act3"));
        });
        turns.take(7, "act2", () -> done.add("act2"));

        assertThat(done).containsExactly("act1", "act3", "act2");
    }

    @BothDatabases
    void take_afterAProcessDiedInItsTurn_isTheSameActsAtOnceAndAnothersInTime(Database database) {
        TurnStore store = new TurnStore(database);
        Turns turns = new Turns(store, clock);
        store.take(7, "act1", NOON, NOON.plus(Duration.ofMinutes(3)));
        store.take(8, "act1", NOON, NOON.plus(Duration.ofMinutes(3)));

        turns.take(7, "act1", () -> done.add("act1"));
        clock.advance(Duration.ofMinutes(3));
        turns.take(8, "act2", () -> done.add("act2"));

        assertThat(done).containsExactly("act1", "act2");
    }

    @BothDatabases
    void take_twentyAtOnce_oneHasIt(Database database) {
        TurnStore store = new TurnStore(database);

        long taken = IntStream.range(0, 20)
                .parallel()
                .filter(i -> store.take(7, "act" + i, NOON, NOON.plusSeconds(60)))
                .count();

        assertThat(taken).isEqualTo(1);
    }
}
