package dev.smrequest.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.Spot;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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

        store.left("card:7", new MessageRef("C1", "1.1"));
        assertThat(store.subject(new MessageRef("C1", "1.1"))).isEmpty();
    }

    @BothDatabases
    void loss_heardTwiceOrLate_countsOnceAndLeavesTheNewPlaceAlone(Database database) {
        OutboxStore store = new OutboxStore(database);
        List<String> losses = new ArrayList<>();
        MessageRef first = new MessageRef("C1", "1.1");
        MessageRef second = new MessageRef("C1", "2.2");
        store.lease("card:7", Spot.in("C1"), NOW, NOW.plusSeconds(60));
        store.stands("card:7", first, "digest");

        store.lost("card:7", first, (transaction, subject) -> losses.add(subject));
        store.says("card:7", first, "other");
        assertThat(store.find("card:7").flatMap(PostedMessage::ref)).isEmpty();
        store.stands("card:7", second, "digest");
        store.lost("card:7", first, (transaction, subject) -> losses.add(subject));
        store.left("card:7", first);

        assertThat(losses).containsExactly("card:7");
        assertThat(store.find("card:7").flatMap(PostedMessage::ref)).contains(second);
        assertThat(store.find("card:7").flatMap(PostedMessage::digest)).contains("digest");
    }
}
