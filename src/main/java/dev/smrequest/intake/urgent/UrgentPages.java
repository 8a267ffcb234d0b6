package dev.smrequest.intake.urgent;

import dev.smrequest.intake.RequestTemplates;
import dev.smrequest.intake.form.FormContext;
import dev.smrequest.intake.form.FormPages;
import dev.smrequest.intake.form.FormView;
import dev.smrequest.intake.form.Prefill;
import dev.smrequest.intake.form.TypedReading;
import dev.smrequest.intake.form.UrgentReading;
import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.call.ModalState;
import dev.smrequest.store.Transactions;
import dev.smrequest.template.Form;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The open pages whose urgent box was touched: each touch is kept and has the page shown anew. */
public final class UrgentPages {
    static final JobKind<Subject> SHOW = new JobKind<>("show-urgent", Subject.class);

    private final Transactions transactions;
    private final UrgentPageStore store;
    private final RequestTemplates templates;
    private final Jobs jobs;
    private final Clock clock;

    public UrgentPages(
            Transactions transactions, UrgentPageStore store, RequestTemplates templates, Jobs jobs, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.templates = templates;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The job's data: which view. */
    record Subject(String view) {}

    /** Keeps what the page holds now and has it shown as its box wants it. */
    void touched(ModalState modal) {
        UrgentPage.Content now = content(modal);
        transactions.in(connection -> {
            UrgentPage.Content merged = store.find(connection, modal.viewId())
                    .map(before -> now.after(before.content()))
                    .orElse(now);
            store.touched(connection, modal.viewId(), merged, modal.hash(), clock.instant());
            jobs.stage(connection, SHOW, modal.viewId() + "@" + UUID.randomUUID(), new Subject(modal.viewId()));
            return merged;
        });
    }

    Optional<UrgentPage> find(String viewId) {
        return transactions.in(connection -> store.find(connection, viewId));
    }

    /** Puts the page in place of the view of this hash. @throws dev.smrequest.slack.SlackException when Slack refuses */
    void show(UrgentPage page, String hash, Slack slack) {
        UrgentPage.Content content = page.content();
        Form form = form(content.formContext());
        String shown = slack.updateView(
                        page.viewId(),
                        Optional.of(hash),
                        FormView.again(form, content.formContext(), content.typed(), content.urgent()))
                .hash();
        transactions.in(connection -> {
            store.shown(connection, page, shown);
            return shown;
        });
    }

    private UrgentPage.Content content(ModalState modal) {
        FormContext context = FormContext.read(modal.privateMetadata());
        FormPages pages = FormPages.of(form(context).fields());
        Prefill typed = TypedReading.of(pages.pages().get(context.page()), context, modal.values());
        UrgentReading urgent = UrgentReading.of(modal.values());
        return new UrgentPage.Content(
                modal.privateMetadata(), urgent.ticked(), typed.title(), typed.text(), urgent.reason(), urgent.day());
    }

    private Form form(FormContext context) {
        return templates.version(context.fingerprint()).form();
    }
}
