package dev.smrequest.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.journey.PingStorm.Spoken;
import dev.smrequest.sandbox.slack.delivery.Parcel;
import dev.smrequest.sandbox.slack.world.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Slack delivers what 500 messages tell ten thousand times, in any order: each message has the one outcome it should. */
class PingStormTest {
    private static final int DELIVERIES = 10_000;
    private static final int AT_ONCE = 4;
    private static final String SETTINGS = """
            triage:
              gitlab_names: {U0CHLOE: chloe.lindqvist}
            ping:
              escalation: {remind_after: 0, lead_after: 0, duty_after: 0}
              nudges: 3
            """;
    private static final Pattern ASKED_AGAIN = Pattern.compile("Somebody asked again, in the thread of <([^|]+)\\|.*");

    private final Random random = new Random(5);

    @TempDir
    Path data;

    @Test
    @Timeout(120)
    void deliveries_tenThousandOfFiveHundredMessages_giveFiveHundredOutcomes() throws Exception {
        try (Town town = Town.configured(data, SETTINGS)) {
            town.sandbox.slackService().rates().limit(false);
            PingStorm storm = new PingStorm(town, random);
            List<Spoken> messages = storm.fiveHundred();
            assertThat(messages).hasSize(500);
            List<Parcel> all = shuffled(messages);

            deliver(town, all);
            town.settle();

            Map<String, List<String>> replies = replies(town);
            assertThat(messages).allSatisfy(message -> message.outcome().verify(message, replies));
            assertThat(replies.keySet())
                    .isSubsetOf(messages.stream().map(Spoken::thread).toList());
            assertNudgesWithinLimit(town);
        }
    }

    /** Every event comes at least once. */
    private List<Parcel> shuffled(List<Spoken> messages) {
        List<ObjectNode> events = new ArrayList<>();
        messages.forEach(message -> events.addAll(message.events()));
        List<Parcel> all = new ArrayList<>();
        for (int i = 0; i < DELIVERIES; i++) {
            int number = i < events.size() ? i : random.nextInt(events.size());
            all.add(parcel(events.get(number), number));
        }
        Collections.shuffle(all, random);
        return all;
    }

    /** Half of the repeated ones do not say that they are. */
    private Parcel parcel(ObjectNode event, int number) {
        ObjectNode envelope = JsonNodeFactory.instance.objectNode();
        envelope.put("type", "event_callback").put("team_id", "T1").put("event_id", "Ev" + number);
        envelope.set("event", event);
        Map<String, String> headers = random.nextBoolean()
                ? Map.of()
                : Map.of("X-Slack-Retry-Num", "1", "X-Slack-Retry-Reason", "http_timeout");
        return Parcel.json("event message", "/slack/events", envelope, headers);
    }

    /** Jobs run meanwhile. The bot is stopped in the middle and knows no channels at first when it is back. */
    private void deliver(Town town, List<Parcel> all) throws Exception {
        Queue<Parcel> refused = new ConcurrentLinkedQueue<>();
        try (Senders senders = new Senders(town, refused)) {
            runningJobs(town, senders.send(all.subList(0, 4_000)));

            List<Future<?>> sending = senders.send(all.subList(4_000, 5_000));
            senders.awaitDelivered(4_300);
            town.stopBot();
            Senders.await(sending);
            assertThat(refused).as("while the bot was away").isNotEmpty();

            town.startBot();
            int away = refused.size();
            Senders.await(senders.send(all.subList(5_000, 5_100)));
            assertThat(refused).as("before it knows its channels").hasSize(away + 100);

            town.bot().goRounds();
            List<Parcel> rest = new ArrayList<>(all.subList(5_100, all.size()));
            rest.addAll(refused);
            refused.clear();
            Collections.shuffle(rest, random);
            runningJobs(town, senders.send(rest));
            assertThat(refused).isEmpty();
        }
    }

    private static void runningJobs(Town town, List<Future<?>> sending) throws Exception {
        while (sending.stream().anyMatch(one -> !one.isDone())) {
            town.bot().jobs().runDue();
            Thread.onSpinWait();
        }
        Senders.await(sending);
    }

    private static Map<String, List<String>> replies(Town town) {
        return town.messages(Town.PRODUCT_MARKETING).stream()
                .filter(message -> message.author().equals(Town.BOT))
                .filter(message -> !message.json().has("storm"))
                .collect(Collectors.groupingBy(
                        message -> message.threadTs().orElse(""),
                        Collectors.mapping(Message::text, Collectors.toList())));
    }

    private static void assertNudgesWithinLimit(Town town) {
        Map<String, Long> nudges = town.directMessages(Town.CHLOE).stream()
                .map(message -> ASKED_AGAIN.matcher(message.text().split("\n", 2)[0]))
                .filter(Matcher::matches)
                .collect(Collectors.groupingBy(matcher -> thread(matcher.group(1)), Collectors.counting()));

        assertThat(nudges).isNotEmpty();
        assertThat(nudges.values()).allMatch(count -> count <= 3);
        assertThat(nudges).hasSizeLessThanOrEqualTo(PingStorm.THREADS);
        assertThat(town.directMessages(Town.CHLOE)).as("nothing but nudges").hasSize((int)
                nudges.values().stream().mapToLong(Long::longValue).sum());
    }

    /** The thread of a message, by its permalink; which message began the ping changes as long as Slack tells of earlier ones. */
    private static String thread(String permalink) {
        String begin = permalink.contains("thread_ts=") ? ".*thread_ts=" : ".*/p";
        return permalink.replaceFirst(begin, "").replaceFirst("&.*", "").replace(".", "");
    }

    /** Several deliveries at a time, as Slack makes them. */
    private record Senders(Town town, Queue<Parcel> refused, AtomicInteger delivered, ExecutorService threads)
            implements AutoCloseable {
        Senders(Town town, Queue<Parcel> refused) {
            this(town, refused, new AtomicInteger(), Executors.newFixedThreadPool(AT_ONCE));
        }

        List<Future<?>> send(Collection<Parcel> parcels) {
            Queue<Parcel> waiting = new ConcurrentLinkedQueue<>(parcels);
            List<Future<?>> sending = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                sending.add(threads.submit(() -> sendAll(waiting)));
            }
            return sending;
        }

        private void sendAll(Queue<Parcel> waiting) {
            for (Parcel next = waiting.poll(); next != null; next = waiting.poll()) {
                if (!town.sandbox.slackService().courier().deliver(next).acknowledged()) {
                    refused.add(next);
                }
                delivered.incrementAndGet();
            }
        }

        void awaitDelivered(int count) {
            while (delivered.get() < count) {
                Thread.onSpinWait();
            }
        }

        static void await(List<Future<?>> sending) throws Exception {
            for (Future<?> one : sending) {
                one.get();
            }
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
