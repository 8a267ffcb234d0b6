package dev.smrequest.triage.modal;

import dev.smrequest.slack.app.Modal;
import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.slack.app.call.ModalState;
import dev.smrequest.triage.modal.field.EnteredReading;
import dev.smrequest.triage.modal.field.FieldIds;
import dev.smrequest.triage.modal.form.TriageForm;
import dev.smrequest.triage.modal.form.TriageForm.Entered;
import dev.smrequest.triage.modal.form.TriageForms;
import dev.smrequest.triage.modal.form.TriageRules;
import dev.smrequest.workflow.recipe.Decision;
import dev.smrequest.workflow.recipe.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes a submitted triage form: shows errors, asks once more before an issue is closed, or has the step taken. */
public final class TriageModal implements Modal {
    private static final String FORGOTTEN =
            "This form was open for so long that it is forgotten. Please close it and open the request again.";

    private final TriageForms forms;
    private final TriageRules rules;
    private final TriageSubmit submit;

    public TriageModal(TriageForms forms, TriageRules rules, TriageSubmit submit) {
        this.forms = forms;
        this.rules = rules;
        this.submit = submit;
    }

    @Override
    public String callbackId() {
        return TriageView.CALLBACK;
    }

    @Override
    public ModalReply submitted(ModalState submission) {
        return forms.of(submission)
                .map(form -> reply(form, submission))
                .orElseGet(() -> error(FieldIds.STEP, FORGOTTEN));
    }

    private ModalReply reply(TriageForm form, ModalState submission) {
        Entered entered = EnteredReading.of(submission.values(), form.content().entered());
        if (entered.step().isEmpty()) {
            return error(FieldIds.STEP, "Choose the next step.");
        }
        if (rules.decide(form, entered) instanceof Decision.Refused refused) {
            return new ModalReply.Errors(errors(refused, submission));
        }
        return submit.of(form, entered, submission.viewId());
    }

    /** At the input a refusal is about, where the view has it; at the step otherwise. */
    private static Map<String, String> errors(Decision.Refused refused, ModalState submission) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Refusal refusal : refused.refusals()) {
            String block = refusal.about()
                    .map(FieldIds::block)
                    .filter(submission.values()::containsKey)
                    .orElse(FieldIds.STEP);
            errors.merge(block, refusal.sentence(), (one, other) -> one + " " + other);
        }
        return errors;
    }

    private static ModalReply error(String block, String sentence) {
        return new ModalReply.Errors(Map.of(block, sentence));
    }
}
