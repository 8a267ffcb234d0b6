package dev.smrequest.sync.hook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What is remembered of deliveries. */
class DeliveryStoreTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private final DeliveryStore store = new DeliveryStore();

    @BothDatabases
    void delivery_again_isNoneButCameLast(Database database) {
        assertThat(claim(database, "a", true, MONDAY)).isTrue();
        assertThat(claim(database, "a", true, MONDAY.plusSeconds(120))).isFalse();

        assertThat(last(database)).contains(MONDAY.plusSeconds(120));
    }

    @BothDatabases
    void deliveries_forgotten_keepTheLastOfEachKind(Database database) {
        claim(database, "issue 1", true, MONDAY);
        claim(database, "issue 2", true, MONDAY.plusSeconds(1));
        claim(database, "comment 1", false, MONDAY.plusSeconds(2));
        claim(database, "comment 2", false, MONDAY.plusSeconds(3));

        int forgotten = database.in(transaction -> store.forgetBefore(transaction, MONDAY.plus(Duration.ofDays(9))));

        assertThat(forgotten).isEqualTo(2);
        assertThat(last(database)).contains(MONDAY.plusSeconds(3));
        assertThat(last(database, true)).contains(MONDAY.plusSeconds(1));
        assertThat(last(database, false)).contains(MONDAY.plusSeconds(3));
        assertThat(claim(database, "issue 2", true, MONDAY)).isFalse();
        assertThat(claim(database, "issue 1", true, MONDAY)).isTrue();
    }

    @BothDatabases
    void deliveries_none_hasNoLast(Database database) {
        int forgotten = database.in(transaction -> store.forgetBefore(transaction, MONDAY));

        assertThat(forgotten).isZero();
        assertThat(last(database)).isEmpty();
        assertThat(last(database, true)).isEmpty();
    }

    private Optional<Instant> last(Database database) {
        return database.in(store::last);
    }

    private Optional<Instant> last(Database database, boolean ofIssue) {
        return database.in(transaction -> store.last(transaction, ofIssue));
    }

    private boolean claim(Database database, String fingerprint, boolean ofIssue, Instant now) {
        return database.in(transaction -> store.claim(transaction, fingerprint, ofIssue, now));
    }
}
