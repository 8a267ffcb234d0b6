package dev.smrequest.sync.hook;

import static dev.smrequest.sync.hook.WatchedDoor.ISSUE;
import static dev.smrequest.sync.hook.WatchedDoor.KEY;
import static dev.smrequest.sync.hook.WatchedDoor.NOTE;
import static dev.smrequest.sync.hook.WatchedDoor.NOW;
import static dev.smrequest.sync.hook.WatchedDoor.signed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.job.SteppedClock;
import dev.smrequest.job.SteppedJobs;
import dev.smrequest.server.gate.webhook.Verdict;
import dev.smrequest.server.gate.webhook.WebhookSecrets;
import dev.smrequest.server.gate.webhook.WebhookSignature;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.Database;
import dev.smrequest.sync.Hints;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** GitLab sends what belongs together at the same moment: none of it gets lost, and none counts twice. */
class HookAtOnceTest {
    private static final int AT_ONCE = 6;
    private static final int TIMES = 60;

    private final SteppedClock clock = new SteppedClock(NOW);
    private final Queue<Long> notes = new ConcurrentLinkedQueue<>();
    private final Queue<String> outcomes = new ConcurrentLinkedQueue<>();

    @BothDatabases
    void deliveries_aboutOneIssueAtOnce_areAllTakenAndLeaveOneHint(Database database) throws Exception {
        SteppedJobs jobs = new SteppedJobs(database, clock);
        HookDoor door = door(database, jobs);
        List<Callable<Outcome>> deliveries = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            String body = i % 2 == 0 ? ISSUE : NOTE;
            String id = "d" + i;
            deliveries.add(() -> WatchedDoor.take(door, signed(id, body), body));
        }

        deliver(deliveries);

        assertThat(outcomes).hasSize(TIMES).containsOnly("taken");
        assertThat(notes).hasSize(TIMES / 2);
        assertThat(jobs.backlog().waiting()).isEqualTo(1);
    }

    @BothDatabases
    void delivery_sentManyTimesAtOnce_isTakenOnce(Database database) throws Exception {
        HookDoor door = door(database, new SteppedJobs(database, clock));
        List<Callable<Outcome>> deliveries = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            deliveries.add(() -> WatchedDoor.take(door, signed("d1", NOTE), NOTE));
        }

        deliver(deliveries);

        assertThat(outcomes).containsOnlyOnce("taken").containsOnly("taken", "repeated");
        assertThat(notes).containsExactly(555L);
    }

    private static void deliver(List<Callable<Outcome>> deliveries) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<Outcome> answer : senders.invokeAll(deliveries)) {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        } finally {
            senders.shutdownNow();
        }
    }

    private HookDoor door(Database database, SteppedJobs jobs) {
        WebhookSecrets secrets = new WebhookSecrets(List.of(WatchedDoor.key(KEY)), List.of());
        HookListener listener = new HookListener(new Hints(jobs, clock), (transaction, iid, note) -> notes.add(note));
        return new HookDoor(
                new WebhookSignature(secrets, clock),
                "group/project",
                new Inbox(database, listener, clock),
                new Heard(),
                clock);
    }

    /** Remembers how deliveries ended. */
    private final class Heard implements HookDoor.Tally {
        @Override
        public void refused(Verdict verdict) {}

        @Override
        public void ended(String outcome) {
            outcomes.add(outcome);
        }
    }
}
