package dev.smrequest.talk.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import java.time.Instant;
import java.util.Optional;

class SeenStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @BothDatabases
    void request_countedForTheFirstTime_keepsWhatItBeganWith(Database database) {
        SeenStore store = new SeenStore(database);

        begin(database, store, 2, NOON);
        begin(database, store, 9, NOON.plusSeconds(9));

        assertThat(comments(database, store, 7)).contains(2);
        assertThat(store.since(7)).isEqualTo(NOON);
        assertThat(store.isDue(7)).isFalse();
    }

    @BothDatabases
    void request_notCounted_hasNothingNew(Database database) {
        SeenStore store = new SeenStore(database);

        store.seen(8, 3, NOON);

        assertThat(comments(database, store, 8)).isEmpty();
        assertThat(store.since(8)).isEqualTo(Instant.MAX);
        assertThat(store.isDue(8)).isFalse();
    }

    @BothDatabases
    void comments_due_areSeenByALookThatIsNoOlder(Database database) {
        SeenStore store = new SeenStore(database);
        begin(database, store, 0, NOON);
        database.in(connection -> {
            store.due(connection, 7, 3);
            return store;
        });

        store.seen(7, 1, NOON.minusSeconds(1));
        assertThat(store.isDue(7)).isTrue();
        assertThat(store.since(7)).isEqualTo(NOON);

        store.seen(7, 4, NOON.plusSeconds(1));
        assertThat(store.isDue(7)).isFalse();
        assertThat(store.since(7)).isEqualTo(NOON.plusSeconds(1));
        assertThat(comments(database, store, 7)).contains(4);
    }

    private static Optional<Integer> comments(Database database, SeenStore store, long iid) {
        return database.in(connection -> store.comments(connection, iid));
    }

    private static void begin(Database database, SeenStore store, int comments, Instant since) {
        database.in(connection -> {
            store.begin(connection, 7, comments, since);
            return store;
        });
    }
}
