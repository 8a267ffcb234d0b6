package dev.smrequest.job;

import dev.smrequest.failure.BotException;
import dev.smrequest.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A handler that writes down what it is asked to do, and does with each run what the test says. */
final class RecordingHandler implements JobHandler<RecordingHandler.Errand> {
    static final JobKind<Errand> KIND = new JobKind<>("errand", Errand.class);

    /** Data of the test's jobs. */
    record Errand(String text) {}

    final List<String> log = new CopyOnWriteArrayList<>();
    Consumer<Errand> onRun = errand -> {};
    Consumer<Errand> onRetrying = errand -> {};
    Consumer<Errand> onGivenUp = errand -> {};

    @Override
    public JobKind<Errand> kind() {
        return KIND;
    }

    @Override
    public void run(Errand errand) {
        log.add("run " + errand.text());
        onRun.accept(errand);
    }

    @Override
    public void retrying(Errand errand, BotException cause, Instant nextTry) {
        log.add("retrying " + errand.text() + " at " + nextTry);
        onRetrying.accept(errand);
    }

    @Override
    public void givenUp(Errand errand, Exception cause) {
        log.add("given up " + errand.text() + ": " + cause.getMessage());
        onGivenUp.accept(errand);
    }

    /** Stages an errand in a transaction of its own; the id is its text too. */
    static void stage(Database database, Jobs jobs, String id) {
        stage(database, jobs, id, id);
    }

    static void stage(Database database, Jobs jobs, String id, String text) {
        database.in(transaction -> {
            jobs.stage(transaction, KIND, id, new Errand(text));
            return null;
        });
    }
}
