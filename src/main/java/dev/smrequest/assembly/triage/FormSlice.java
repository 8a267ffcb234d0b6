package dev.smrequest.assembly.triage;

import dev.smrequest.assembly.ground.Ground;
import dev.smrequest.assembly.ground.Housekeeping;
import dev.smrequest.intake.RequestForm;
import dev.smrequest.intake.form.Prefill;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.Recurring;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.Modal;
import dev.smrequest.slack.app.bolt.Handlers;
import dev.smrequest.slack.text.MessageText;
import dev.smrequest.triage.AgainButton;
import dev.smrequest.triage.OpenButton;
import dev.smrequest.triage.StepButton;
import dev.smrequest.triage.TriageCommand;
import dev.smrequest.triage.TriageShortcut;
import dev.smrequest.triage.WithdrawButton;
import dev.smrequest.triage.access.Gate;
import dev.smrequest.triage.choose.ChooseButtons;
import dev.smrequest.triage.facts.RequestFacts;
import dev.smrequest.triage.modal.ConfirmModal;
import dev.smrequest.triage.modal.LoadFormJob;
import dev.smrequest.triage.modal.ShowFormJob;
import dev.smrequest.triage.modal.TriageInput;
import dev.smrequest.triage.modal.TriageModal;
import dev.smrequest.triage.modal.TriageOpener;
import dev.smrequest.triage.modal.TriageSubmit;
import dev.smrequest.triage.modal.TriageView;
import dev.smrequest.triage.modal.field.FieldIds;
import dev.smrequest.triage.modal.field.MemberSuggestions;
import dev.smrequest.triage.modal.field.NeedBlock;
import dev.smrequest.triage.modal.field.StepFieldsBlock;
import dev.smrequest.triage.modal.form.MilestoneChoices;
import dev.smrequest.triage.modal.form.TriageFormStore;
import dev.smrequest.triage.modal.form.TriageForms;
import dev.smrequest.triage.modal.form.TriageRules;
import dev.smrequest.triage.modal.grooming.GroomingButton;
import dev.smrequest.triage.modal.grooming.GroomingModal;
import dev.smrequest.triage.modal.grooming.GroomingView;
import dev.smrequest.triage.undo.UndoButton;
import dev.smrequest.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;

/** Deciding on a step in Slack, put together: the triage form, and the buttons that need none. */
final class FormSlice {
    private final Ground ground;
    private final Workflow workflow;
    private final Slack slack;
    private final Gate gate;
    private final ActSlice acts;
    private final RequestForm filing;
    private final TriageFormStore store = new TriageFormStore();
    private final TriageForms forms;
    private final TriageRules rules;
    private final MilestoneChoices milestones;
    private final TriageOpener opener;

    FormSlice(Ground ground, Gate gate, ActSlice acts, RequestForm filing) {
        this.ground = ground;
        this.gate = gate;
        this.acts = acts;
        this.filing = filing;
        workflow = ground.settings.workflow();
        slack = ground.world.slack();
        forms = new TriageForms(ground.database, store, ground.jobs, ActSlice::newId, ground.clock);
        milestones = new MilestoneChoices(ground.world.shelf(), workflow, ground.clock);
        rules = new TriageRules(workflow, ground.recipes, milestones);
        opener = new TriageOpener(forms, gate, slack);
    }

    TriageOpener opener() {
        return opener;
    }

    Handlers handlers() {
        return Handlers.NONE
                .withCommands(List.of(new TriageCommand(ground.references, opener)))
                .withShortcuts(List.of(new TriageShortcut(ground.references, ground.channel::is, opener, slack)))
                .withModals(modals())
                .withButtons(buttons())
                .withSuggestions(List.of(new MemberSuggestions(ground.world.shelf())));
    }

    List<JobHandler<?>> jobs() {
        TriageView view = new TriageView(
                rules,
                new RequestFacts(workflow, ground.clock),
                new StepFieldsBlock(new NeedBlock(workflow, milestones)));
        return List.of(
                new LoadFormJob(forms, ground.world.gitlab(), gate, ground.cardDesk::requester, slack),
                new ShowFormJob(forms, view, slack));
    }

    List<Recurring> chores() {
        return Housekeeping.triageForms(store, ground.database, ground.clock);
    }

    private List<Modal> modals() {
        TriageSubmit submit = new TriageSubmit(forms, rules, acts.desk(), acts.outcome());
        return List.of(
                new TriageModal(forms, rules, submit), new ConfirmModal(forms, submit), new GroomingModal(forms));
    }

    private List<Button> buttons() {
        List<Button> buttons = new ArrayList<>(List.of(
                new StepButton(gate, acts.desk(), opener, ground.replies, workflow),
                new OpenButton(opener),
                new WithdrawButton(opener, workflow),
                new UndoButton(acts.desk(), ground.replies, ground.clock),
                new AgainButton(acts.desk(), opener, ground.replies),
                new TriageInput(FieldIds.INPUT, forms),
                new TriageInput(FieldIds.MEMBER, forms),
                new GroomingButton(forms, new GroomingView(workflow), slack)));
        buttons.addAll(new ChooseButtons(
                        opener,
                        (trigger, kept) ->
                                filing.openOnTop(trigger, Prefill.from(MessageText.plain(kept.text()), kept.message())))
                .all());
        return buttons;
    }
}
