package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.DEV;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.journey.Seeds.Seed;
import dev.smrequest.sandbox.slack.world.Message;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A ping that nobody answers, and who is told. */
abstract class EscalatedPing extends PingTown {
    static final String LINE = "Triage · PMM · Chloe Lindqvist · no due date";

    static final URI NOWHERE = URI.create("http://127.0.0.1:1");

    String ask() {
        return says(
                ADA,
                "@pmm-team "
                        + linked(Seed.of("Deck", 3, "sm_req::triage", "pmm").assigned("chloe.lindqvist")));
    }

    String linked(Seed seed) {
        return town.link(seeds.add(seed));
    }

    List<String> texts(String thread) {
        return answers(thread).stream().map(Message::text).toList();
    }

    String message(String ts) {
        return "<" + permalink(ts) + "|a message> in <#C0PRODMKT>";
    }

    void assertQuietFromNow(String ping) {
        int before = Stream.of(CHLOE, OMAR, DEV, BEN)
                .mapToInt(user -> told(user).size())
                .sum();
        town.advance(Duration.ofDays(2));
        int after = Stream.of(CHLOE, OMAR, DEV, BEN)
                .mapToInt(user -> told(user).size())
                .sum();
        assertThat(after).isEqualTo(before);
        assertThat(texts(ping)).hasSize(1);
    }
}
