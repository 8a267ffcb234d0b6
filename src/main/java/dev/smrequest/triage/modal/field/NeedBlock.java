package dev.smrequest.triage.modal.field;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.URLTextInputElement;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.triage.modal.form.MilestoneChoices;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import java.util.List;
import java.util.Optional;

/** The input for one thing that a step needs or takes. */
public final class NeedBlock {
    private static final int LONGEST = 1_000;

    private final Workflow workflow;
    private final MilestoneChoices milestones;

    public NeedBlock(Workflow workflow, MilestoneChoices milestones) {
        this.workflow = workflow;
        this.milestones = milestones;
    }

    public InputBlock of(Transition step, Need need, Optional<String> told) {
        return InputBlock.builder()
                .blockId(FieldIds.block(need))
                .label(PlainText.of(label(need), BlockLimits.INPUT_LABEL))
                .element(element(need, told))
                .optional(!step.needs().contains(need))
                .dispatchAction(changesTheSnippet(need))
                .build();
    }

    private static boolean changesTheSnippet(Need need) {
        return switch (need) {
            case TEAM, MILESTONE, ASSIGNEE, DUE_DATE -> true;
            case REASON, DESTINATION, DELIVERABLE -> false;
        };
    }

    private static String label(Need need) {
        return switch (need) {
            case TEAM -> "Team";
            case MILESTONE -> "Milestone";
            case ASSIGNEE -> "Assignee (one person is responsible)";
            case DUE_DATE -> "Due date";
            case REASON -> "Reason, for the requester to read";
            case DESTINATION -> "Which team or project it goes to";
            case DELIVERABLE -> "Link to what was delivered";
        };
    }

    private BlockElement element(Need need, Optional<String> told) {
        String action = FieldIds.action(FieldIds.block(need));
        return switch (need) {
            case TEAM -> menu(action, teams(), told);
            case MILESTONE -> menu(action, titles(), told.or(() -> Optional.of(milestones.preset())));
            case ASSIGNEE ->
                ExternalSelectElement.builder()
                        .actionId(FieldIds.MEMBER)
                        .minQueryLength(0)
                        .placeholder(PlainText.of("Type a name", BlockLimits.PLACEHOLDER))
                        .build();
            case DUE_DATE ->
                DatePickerElement.builder()
                        .actionId(action)
                        .initialDate(told.orElse(null))
                        .build();
            case REASON ->
                PlainTextInputElement.builder()
                        .actionId(action)
                        .multiline(true)
                        .maxLength(LONGEST)
                        .initialValue(told.orElse(null))
                        .build();
            case DESTINATION ->
                PlainTextInputElement.builder()
                        .actionId(action)
                        .maxLength(LONGEST)
                        .initialValue(told.orElse(null))
                        .build();
            case DELIVERABLE ->
                URLTextInputElement.builder()
                        .actionId(action)
                        .initialValue(told.orElse(null))
                        .build();
        };
    }

    private List<OptionObject> teams() {
        return workflow.teams().stream()
                .limit(BlockLimits.OPTIONS)
                .map((Team team) -> Blocks.option(team.name(), team.key()))
                .toList();
    }

    private List<OptionObject> titles() {
        return milestones.titles().stream()
                .map(title -> Blocks.option(title, title))
                .toList();
    }

    static StaticSelectElement menu(String action, List<OptionObject> options, Optional<String> chosen) {
        return StaticSelectElement.builder()
                .actionId(action)
                .options(options)
                .initialOption(options.stream()
                        .filter(option ->
                                chosen.filter(option.getValue()::equals).isPresent())
                        .findFirst()
                        .orElse(null))
                .build();
    }
}
