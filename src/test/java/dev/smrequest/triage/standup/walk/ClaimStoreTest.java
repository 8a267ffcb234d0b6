package dev.smrequest.triage.standup.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;

class ClaimStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Walk BENS = walk("walk1", "U0BEN");
    private static final Walk CHLOES = walk("walk2", "U0CHLOE");

    private final ClaimStore store = new ClaimStore();

    @BothDatabases
    void take_freeThenTaken_onlyTheFirstHasItUntilItEnds(Database database) {
        assertThat(take(database, BENS, NOON)).isTrue();
        assertThat(take(database, BENS, NOON.plusSeconds(60))).isTrue();
        assertThat(take(database, CHLOES, NOON.plusSeconds(60))).isFalse();
        assertThat(holder(database, NOON.plusSeconds(60))).contains("U0BEN");

        Instant over = NOON.plusSeconds(60).plus(LONG);
        assertThat(holder(database, over)).isEmpty();
        assertThat(take(database, CHLOES, over)).isTrue();
        assertThat(take(database, BENS, over)).isFalse();
    }

    @BothDatabases
    void take_twentyAtOnce_oneHasIt(Database database) {
        long taken = IntStream.range(0, 20)
                .parallel()
                .filter(i -> take(database, walk("walk" + i, "U" + i), NOON))
                .count();

        assertThat(taken).isEqualTo(1);
    }

    @BothDatabases
    void releaseAll_actOnItsWay_keepsThat(Database database) {
        take(database, BENS, NOON);
        database.in(connection -> {
            store.act(connection, BENS, 7);
            store.releaseAll(connection, BENS.id());
            store.releaseHolder(connection, BENS.owner());
            return 0;
        });
        assertThat(take(database, CHLOES, NOON)).isFalse();

        database.in(connection -> {
            store.release(connection, BENS.id(), 7);
            return 0;
        });
        assertThat(take(database, CHLOES, NOON)).isTrue();
    }

    private boolean take(Database database, Walk walk, Instant now) {
        return database.in(connection -> store.take(connection, walk, 7, now, now.plus(LONG)));
    }

    private Optional<String> holder(Database database, Instant now) {
        return database.in(connection -> store.holder(connection, 7, now));
    }

    private static Walk walk(String id, String owner) {
        return new Walk(id, owner, Walk.Content.loading(Optional.empty(), "V1"), 0);
    }
}
