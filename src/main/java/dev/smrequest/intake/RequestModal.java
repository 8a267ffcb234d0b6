package dev.smrequest.intake;

import dev.smrequest.failure.Reference;
import dev.smrequest.intake.filing.FilingDesk;
import dev.smrequest.intake.filing.limit.Accepted;
import dev.smrequest.intake.filing.progress.FilingView;
import dev.smrequest.intake.filing.progress.FilingWords;
import dev.smrequest.intake.filing.submission.Submission;
import dev.smrequest.intake.filing.submission.Urgency;
import dev.smrequest.intake.form.FormContext;
import dev.smrequest.intake.form.FormPages;
import dev.smrequest.intake.form.FormReading;
import dev.smrequest.intake.form.FormView;
import dev.smrequest.intake.form.UrgentBlock;
import dev.smrequest.intake.form.UrgentReading;
import dev.smrequest.slack.app.Modal;
import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.slack.app.call.ModalState;
import dev.smrequest.store.StoreException;
import dev.smrequest.template.Form;
import dev.smrequest.template.field.Field;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a submitted page of the form: shows errors, or the next page, or files the request. */
public final class RequestModal implements Modal {
    /** The last time zone to leave a day: a date is in the past only when it is so everywhere. */
    private static final ZoneOffset LAST_ON_EARTH = ZoneOffset.ofHours(-12);

    private static final String NOT_SAVED = "Your request could not be saved just now. Nothing you typed is lost:"
            + " please press the button again in a minute. Reference: ";

    private static final String FORGOTTEN =
            "This form was open for so long that its first page is forgotten. Please copy"
                    + " what you wrote here and begin again with /sm-request.";

    private static final Logger log = LoggerFactory.getLogger(RequestModal.class);

    private final RequestTemplates templates;
    private final DraftStore drafts;
    private final FilingDesk desk;
    private final FilingWords words;
    private final Clock clock;

    public RequestModal(
            RequestTemplates templates, DraftStore drafts, FilingDesk desk, FilingWords words, Clock clock) {
        this.templates = templates;
        this.drafts = drafts;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String callbackId() {
        return FormView.CALLBACK;
    }

    @Override
    public ModalReply submitted(ModalState submission) {
        FormContext context = FormContext.read(submission.privateMetadata());
        try {
            Form form = templates.version(context.fingerprint()).form();
            return reply(submission, context, form);
        } catch (StoreException e) {
            log.error("A submission could not be saved", e);
            return new ModalReply.Errors(Map.of(firstBlock(submission), NOT_SAVED + Reference.current()));
        }
    }

    private ModalReply reply(ModalState submission, FormContext context, Form form) {
        FormPages pages = FormPages.of(form.fields());
        List<Field> fields = pages.pages().get(context.page());
        LocalDate today = LocalDate.ofInstant(clock.instant(), LAST_ON_EARTH);
        FormReading reading = FormReading.of(fields, context.page() == 0, submission.values(), today);
        UrgentReading urgent = UrgentReading.of(submission.values());
        Map<String, String> errors = errors(reading, urgent, today);
        if (!errors.isEmpty()) {
            return new ModalReply.Errors(errors);
        }
        Optional<Draft> before = context.page() == 0 ? Optional.of(Draft.EMPTY) : drafts.find(submission.rootViewId());
        if (before.isEmpty()) {
            return new ModalReply.Errors(Map.of(firstBlock(submission), FORGOTTEN));
        }
        String title = reading.title().orElse(before.get().title());
        Draft draft = before.get().with(title, fields, reading.answers());
        if (pages.isLast(context.page())) {
            return shown(file(submission, context, draft, urgent.urgency()));
        }
        drafts.keep(submission.rootViewId(), draft, clock.instant());
        return new ModalReply.Push(FormView.later(form, context.next()));
    }

    private static Map<String, String> errors(FormReading reading, UrgentReading urgent, LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>(reading.errors());
        errors.putAll(urgent.errors(today));
        return errors;
    }

    private Accepted file(ModalState submission, FormContext context, Draft draft, Optional<Urgency> urgency) {
        Submission.Content content = new Submission.Content(
                submission.rootViewId(),
                submission.viewId(),
                submission.userId(),
                draft.title(),
                draft.answers(),
                context.fingerprint(),
                context.source());
        return desk.accept(content, urgency);
    }

    private ModalReply shown(Accepted accepted) {
        return accepted instanceof Accepted.Saved saved
                ? new ModalReply.Show(FilingView.of(saved.submission(), words))
                : new ModalReply.Errors(Map.of(UrgentBlock.BOX, ((Accepted.TooUrgent) accepted).why()));
    }

    private static String firstBlock(ModalState submission) {
        return submission.values().keySet().stream().findFirst().orElse(FormView.TITLE);
    }
}
