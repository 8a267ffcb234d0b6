package dev.smrequest.triage.add;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.slack.app.call.ModalState;
import dev.smrequest.slack.app.call.ShortcutCall.SourceMessage;
import dev.smrequest.store.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes what somebody wants to add, and has it added. */
public final class AdditionDesk {
    static final JobKind<Subject> ADD = new JobKind<>("add-to-request", Subject.class);

    private final Transactions transactions;
    private final AdditionStore store;
    private final Jobs jobs;
    private final Supplier<String> ids;
    private final Clock clock;

    /** The ids are letters and digits alone, as they mark the note on the issue. */
    public AdditionDesk(Transactions transactions, AdditionStore store, Jobs jobs, Supplier<String> ids, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** The job's data: which addition. */
    record Subject(String addition) {}

    /** Keeps the message, as a modal has no room for a long one. */
    Addition begin(String userId, SourceMessage message, Optional<String> responseUrl) {
        SourceMessage needed =
                new SourceMessage(message.ref(), message.text(), message.author(), List.of(), message.files());
        Addition begun =
                new Addition(ids.get(), new Addition.Source(userId, needed, responseUrl), Optional.empty(), false);
        store.add(begun);
        return begun;
    }

    /** Has it added, once, however often the form is sent. */
    void accept(String id, Addition.Wish wish) {
        transactions.in(connection -> {
            boolean first = store.choose(connection, id, wish);
            if (first) {
                jobs.stage(connection, ADD, id, new Subject(id), clock.instant().plus(ModalReply.SHOWN_AFTER));
            }
            return first;
        });
    }

    /** What this modal adds, of nobody but its person; empty when it is forgotten. */
    Optional<Addition> of(ModalState modal) {
        return store.find(modal.privateMetadata())
                .filter(addition -> addition.source().userId().equals(modal.userId()));
    }
}
