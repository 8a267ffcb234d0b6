package dev.smrequest.unfurl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.job.SteppedClock;
import dev.smrequest.job.SteppedJobs;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.app.call.SharedLinks;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import dev.smrequest.store.Transactions;
import dev.smrequest.triage.reference.IssueReferences;
import dev.smrequest.unfurl.Shown.Link;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class LinkPreviewsTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final SteppedClock clock = new SteppedClock(NINE);
    private final List<Shown> shown = new ArrayList<>();

    @BothDatabases
    void link_composed_or_out_of_sight_or_elsewhere_is_left_alone(Database database) {
        LinkPreviews previews = previews(database);
        MessageRef message = new MessageRef("C1", "1.1");
        previews.shared(new SharedLinks(message, List.of(url(1)), true, true, false));
        previews.shared(new SharedLinks(message, List.of(url(1)), false, false, false));
        previews.shared(new SharedLinks(
                message,
                List.of("https://gitlab.com/other/p/-/issues/1", "https://gitlab.com/g/p"),
                false,
                true,
                false));
        settle(database);

        assertThat(shown).isEmpty();
    }

    @BothDatabases
    void link_of_an_earlier_path_and_as_a_work_item_are_shown_as_they_were_told(Database database) {
        LinkPreviews previews = previews(database);
        List<String> urls =
                List.of("https://gitlab.com/old/p/issues/7", "https://GitLab.com/g/p/-/work_items/8#note_1", url(7));
        previews.shared(new SharedLinks(new MessageRef("C1", "1.1"), urls, false, true, true));
        settle(database);

        assertThat(shown)
                .containsExactly(new Shown(
                        new MessageRef("C1", "1.1"),
                        List.of(new Link(urls.get(0), 7), new Link(urls.get(1), 8)),
                        true,
                        NINE.plus(Duration.ofHours(1))));
    }

    @BothDatabases
    void message_told_again_with_one_link_more_shows_all_of_them_and_three_at_most(Database database) {
        LinkPreviews previews = previews(database);
        previews.shared(in("C1", "1.1", 1, 2));
        previews.shared(in("C1", "1.1", 1, 2));
        previews.shared(in("C1", "1.1", 1, 2, 3, 4));
        previews.shared(in("C1", "1.1", 1, 2, 3, 4));
        settle(database);

        assertThat(numbers()).containsExactly(List.of(1L, 2L), List.of(1L, 2L, 3L));
    }

    @BothDatabases
    void request_let_go_of_may_be_shown_by_the_next_message(Database database) {
        LinkPreviews previews = previews(database);
        previews.shared(in("C1", "1.1", 1));
        new PreviewStore(database).release(new MessageRef("C1", "1.1"), 1);
        previews.shared(in("C1", "1.2", 1));
        settle(database);

        assertThat(numbers()).containsExactly(List.of(1L), List.of(1L));
    }

    @BothDatabases
    void forgetBefore_old_and_new_forgets_the_old(Database database) {
        LinkPreviews previews = previews(database);
        previews.shared(in("C1", "1.1", 1));
        clock.advance(Duration.ofMinutes(10));
        previews.shared(in("C1", "1.2", 2));
        new PreviewStore(database).forgetBefore(NINE.plusSeconds(1));
        previews.shared(in("C1", "1.3", 1, 2));
        settle(database);

        assertThat(numbers()).containsExactly(List.of(1L), List.of(2L), List.of(1L));
    }

    @BothDatabases
    void delivery_of_one_message_twenty_times_at_once_is_shown_once(Database database) {
        LinkPreviews previews = previews(database);
        IntStream.range(0, 20).parallel().forEach(i -> previews.shared(in("C1", "1.1", 1, 2, 3, 4)));
        settle(database);

        assertThat(numbers()).containsExactly(List.of(1L, 2L, 3L));
    }

    @BothDatabases
    void deliveries_shuffled_and_repeated_keep_the_limits(Database database) {
        LinkPreviews previews = previews(database);
        Random random = new Random(5);
        List<SharedLinks> deliveries = new ArrayList<>();
        for (int message = 0; message < 200; message++) {
            SharedLinks one = in(
                    "C" + random.nextInt(2),
                    "1." + message,
                    random.ints(1 + random.nextInt(5), 1, 40).toArray());
            deliveries.addAll(Collections.nCopies(1 + random.nextInt(4), one));
        }
        Collections.shuffle(deliveries, random);
        deliveries.forEach(delivery -> {
            previews.shared(delivery);
            clock.advance(Duration.ofSeconds(random.nextInt(5)));
        });
        settle(database);

        Set<MessageRef> messages = new HashSet<>();
        assertThat(shown).isNotEmpty().allSatisfy(each -> {
            assertThat(messages.add(each.message())).isTrue();
            assertThat(each.links()).hasSizeBetween(1, 3);
        });
        assertThat(clock.instant()).isBefore(NINE.plus(HALF_AN_HOUR));
        List<String> places = shown.stream()
                .flatMap(
                        each -> each.links().stream().map(link -> each.message().channel() + " " + link.iid()))
                .toList();
        assertThat(places).doesNotHaveDuplicates();
    }

    @BothDatabases
    void messages_with_the_same_links_in_opposite_order_at_once_never_wait_for_each_other(Database database)
            throws Exception {
        Crossing crossing = new Crossing(database);
        LinkPreviews previews = previews(database, crossing);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> one = threads.submit(() -> previews.shared(in("C1", "1.1", 1, 2, 3)));
            Future<?> other = threads.submit(() -> previews.shared(in("C1", "1.2", 3, 2, 1)));
            one.get(20, TimeUnit.SECONDS);
            other.get(20, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
        settle(database);

        assertThat(crossing.begun).as("none was broken off and run again").hasValue(2);
        assertThat(numbers()).singleElement().asInstanceOf(LIST).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    /** Two transactions that claim wait, once each has its first claim, until both have, or only one of them can. */
    private static final class Crossing implements Transactions {
        private final Transactions transactions;
        private final AtomicInteger begun = new AtomicInteger();
        private final CountDownLatch both = new CountDownLatch(2);

        Crossing(Transactions transactions) {
            this.transactions = transactions;
        }

        @Override
        public <T> T in(Work<T> work) {
            return transactions.in(connection -> {
                begun.incrementAndGet();
                return work.run(watched(connection));
            });
        }

        private Connection watched(Connection connection) {
            AtomicInteger claims = new AtomicInteger();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        boolean claim = arguments != null
                                && String.valueOf(arguments[0]).startsWith("insert into link_preview");
                        if (claim && claims.incrementAndGet() == 2) {
                            both.countDown();
                            both.await(300, TimeUnit.MILLISECONDS);
                        }
                        return method.invoke(connection, arguments);
                    });
        }
    }

    private LinkPreviews previews(Database database) {
        return previews(database, database);
    }

    private LinkPreviews previews(Database database, Transactions transactions) {
        return new LinkPreviews(
                new IssueReferences("https://gitlab.com", List.of("g/p", "old/p")),
                transactions,
                new PreviewStore(database),
                new SteppedJobs(database, clock),
                clock);
    }

    private void settle(Database database) {
        SteppedJobs jobs = new SteppedJobs(database, clock);
        jobs.start(List.of(new Collecting(shown)));
        jobs.runUntilIdle();
    }

    private List<List<Long>> numbers() {
        return shown.stream()
                .map(each -> each.links().stream().map(Link::iid).toList())
                .toList();
    }

    private static SharedLinks in(String channel, String ts, int... numbers) {
        List<String> urls =
                Arrays.stream(numbers).mapToObj(LinkPreviewsTest::url).collect(Collectors.toList());
        return new SharedLinks(new MessageRef(channel, ts), urls, false, true, false);
    }

    private static String url(int number) {
        return "https://gitlab.com/g/p/-/issues/" + number;
    }

    /** Keeps what was to be shown. */
    private record Collecting(List<Shown> shown) implements JobHandler<Shown> {
        @Override
        public JobKind<Shown> kind() {
            return LinkPreviews.KIND;
        }

        @Override
        public void run(Shown data) {
            shown.add(data);
        }

        @Override
        public void givenUp(Shown data, Exception cause) {
            throw new AssertionError(cause);
        }
    }
}
