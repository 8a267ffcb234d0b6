package dev.smrequest.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Spot;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import java.time.Instant;

class OutboxStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @BothDatabases
    void subject_ofAPlace_isWhatStandsThere(Database database) {
        OutboxStore store = new OutboxStore(database);
        store.lease("card:7", Spot.in("C1"), NOW, NOW.plusSeconds(60));
        assertThat(store.subject(new MessageRef("C1", "1.1"))).isEmpty();

        store.stands("card:7", new MessageRef("C1", "1.1"), "digest");

        assertThat(store.subject(new MessageRef("C1", "1.1"))).contains("card:7");
        assertThat(store.subject(new MessageRef("C1", "1.2"))).isEmpty();
        assertThat(store.subject(new MessageRef("C2", "1.1"))).isEmpty();

        store.lost("card:7");
        assertThat(store.subject(new MessageRef("C1", "1.1"))).isEmpty();
    }
}
