package dev.smrequest.sandbox.slack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.slack.SlackTown;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each fault does to a delivery: how often the app gets it, and what Slack hears. */
class FaultyDeliveriesTest {
    private final SlackTown town = new SlackTown();
    private final AppDouble app = new AppDouble(town);

    @AfterEach
    void close() {
        app.close();
        town.close();
    }

    static Stream<Arguments> effects() {
        return Stream.of(
                Arguments.of(new Effect.Latency(Duration.ofMillis(1)), 1, 200, Receipt.Trouble.NONE),
                Arguments.of(Effect.Refuse.tooMany(1), 0, 429, Receipt.Trouble.NONE),
                Arguments.of(Effect.Refuse.serverError(503), 0, 503, Receipt.Trouble.NONE),
                Arguments.of(new Effect.RefuseAfter(Effect.Refuse.serverError(502)), 1, 502, Receipt.Trouble.NONE),
                Arguments.of(new Effect.DropBefore(), 0, 0, Receipt.Trouble.CONNECTION),
                Arguments.of(new Effect.DropAfter(), 1, 0, Receipt.Trouble.TIMEOUT),
                Arguments.of(new Effect.KillConnection(), 1, 0, Receipt.Trouble.CONNECTION),
                Arguments.of(new Effect.Twice(), 2, 200, Receipt.Trouble.NONE));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void delivery_withAFault_arrivesAsOftenAndIsAnsweredSo(
            Effect effect, int arrivals, int status, Receipt.Trouble trouble) {
        town.faults.add(Fault.once(Side.DELIVERY, "one", effect));

        Receipt receipt = town.slack.courier().deliver(parcel("one"));

        assertThat(app.got).hasSize(arrivals);
        assertThat(receipt.status()).isEqualTo(status);
        assertThat(receipt.trouble()).isEqualTo(trouble);
        assertThat(town.traffic.exchanges(Side.DELIVERY))
                .isNotEmpty()
                .allSatisfy(exchange -> assertThat(exchange.note()).startsWith("one; fault: "));
        assertThat(town.faults.waiting()).isEmpty();
    }

    @Test
    void delivery_reordered_arrivesAfterTheNext() throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        town.faults.add(Fault.once(Side.DELIVERY, "first", new Effect.Reorder()));
        town.faults.onChange(taken::countDown);

        CompletableFuture<Receipt> first =
                CompletableFuture.supplyAsync(() -> town.slack.courier().deliver(parcel("first")));
        assertThat(taken.await(5, TimeUnit.SECONDS)).isTrue();
        while (!first.isDone() && app.got.isEmpty()) {
            town.slack.courier().deliver(parcel("second"));
        }

        assertThat(first.get(15, TimeUnit.SECONDS).acknowledged()).isTrue();
        assertThat(app.forms().get(0)).containsEntry("text", "second");
        assertThat(app.forms()).last().isEqualTo(Map.of("text", "first"));
    }

    private static Parcel parcel(String text) {
        return Parcel.form(text, "/slack/events", Map.of("text", text));
    }
}
