package dev.smrequest.news.follow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import java.time.Instant;
import java.util.List;

class FollowerStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final FollowerStore store = new FollowerStore();

    @BothDatabases
    void followers_addedTwiceAndRemoved_areListedOnceTheLongestFirst(Database database) {
        database.in(connection -> {
            store.add(connection, 7, "U0CHLOE", NOON.plusSeconds(1));
            store.add(connection, 7, "U0BEN", NOON);
            store.add(connection, 7, "U0CHLOE", NOON.plusSeconds(2));
            store.add(connection, 9, "U0CHLOE", NOON);
            store.add(connection, 8, "U0CHLOE", NOON);
            store.remove(connection, 8, "U0CHLOE");
            return 0;
        });

        assertThat(of(database)).containsExactly("U0BEN", "U0CHLOE");
        assertThat(followed(database, 10)).containsExactly(9L, 7L);
        assertThat(followed(database, 1)).containsExactly(9L);
    }

    private List<String> of(Database database) {
        return database.in(connection -> store.of(connection, 7));
    }

    private List<Long> followed(Database database, int most) {
        return database.in(connection -> store.followedBy(connection, "U0CHLOE", most));
    }
}
