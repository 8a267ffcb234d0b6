package dev.smrequest.triage.modal.form;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.slack.app.call.ModalState;
import dev.smrequest.store.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** The open triage forms: begun, changed by what people enter, and shown again after each change. */
public final class TriageForms {
    public static final JobKind<Subject> LOAD = new JobKind<>("load-triage-form", Subject.class);
    public static final JobKind<Subject> SHOW = new JobKind<>("show-triage-form", Subject.class);

    private final Transactions transactions;
    private final TriageFormStore store;
    private final Jobs jobs;
    private final Supplier<String> ids;
    private final Clock clock;

    public TriageForms(Transactions transactions, TriageFormStore store, Jobs jobs, Supplier<String> ids, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** The jobs' data: which form. */
    public record Subject(String form) {}

    public String newId() {
        return ids.get();
    }

    /** Keeps the form of a view that is open already and has its request read. */
    public void begin(TriageForm form) {
        begin(form, clock.instant());
    }

    /** The same where the view is shown by the acknowledgement to come. */
    public void beginAcknowledged(TriageForm form) {
        begin(form, clock.instant().plus(ModalReply.SHOWN_AFTER));
    }

    private void begin(TriageForm form, Instant notBefore) {
        transactions.in(connection -> {
            store.add(connection, form, clock.instant());
            jobs.stage(connection, LOAD, form.id(), new Subject(form.id()), notBefore);
            return form;
        });
    }

    /** The form of this modal, of nobody but its person; empty when it is forgotten. */
    public Optional<TriageForm> of(ModalState modal) {
        return find(modal.privateMetadata())
                .filter(form -> form.content().userId().equals(modal.userId()));
    }

    public Optional<TriageForm> find(String id) {
        return transactions.in(connection -> store.find(connection, id));
    }

    /** Changes what the form holds; it need not be shown anew. Empty when the form is forgotten. */
    public Optional<TriageForm> keep(String id, Function<TriageForm, TriageForm.Content> change) {
        return transactions.in(connection -> {
            Optional<TriageForm> before = store.find(connection, id);
            if (before.isPresent()) {
                store.change(connection, before.get(), change.apply(before.get()), clock.instant());
            }
            return store.find(connection, id);
        });
    }

    /** Changes what the form holds and has it shown anew; empty when the form is forgotten. */
    public Optional<TriageForm> change(String id, Function<TriageForm, TriageForm.Content> change) {
        return transactions.in(connection -> {
            Optional<TriageForm> before = store.find(connection, id);
            if (before.isPresent()) {
                store.change(connection, before.get(), change.apply(before.get()), clock.instant());
                jobs.stage(connection, SHOW, id + "@" + UUID.randomUUID(), new Subject(id));
            }
            return store.find(connection, id);
        });
    }
}
