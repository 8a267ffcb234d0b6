package dev.smrequest.triage.modal.field;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.triage.modal.form.TriageForm.Entered;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The inputs of the form: the step, then what the chosen one asks for, and a comment. */
public final class StepFieldsBlock {
    private static final int COMMENT = 2_000;

    private final NeedBlock needs;

    public StepFieldsBlock(NeedBlock needs) {
        this.needs = needs;
    }

    public List<LayoutBlock> of(List<Transition> possible, Entered entered) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(steps(possible, entered.step()));
        possible.stream()
                .filter(step -> entered.step().filter(step.key()::equals).isPresent())
                .findFirst()
                .ifPresent(step -> addFields(blocks, step, entered));
        return blocks;
    }

    /** The same in the words of whoever asked for the request. */
    public List<LayoutBlock> ofRequester(List<Transition> possible, Entered entered) {
        List<LayoutBlock> blocks = of(possible, entered);
        for (LayoutBlock block : blocks) {
            if (block instanceof InputBlock input && FieldIds.block(Need.REASON).equals(input.getBlockId())) {
                input.setLabel(PlainText.of("Why is it not needed any more?", BlockLimits.INPUT_LABEL));
            }
        }
        return blocks;
    }

    private void addFields(List<LayoutBlock> blocks, Transition step, Entered entered) {
        for (Need need : Need.values()) {
            if (step.asksFor(need)) {
                blocks.add(needs.of(step, need, entered.choices().of(need)));
            }
        }
        blocks.add(comment(entered.comment()));
    }

    private static InputBlock steps(List<Transition> possible, Optional<String> chosen) {
        return InputBlock.builder()
                .blockId(FieldIds.STEP)
                .label(PlainText.of("Next step", BlockLimits.INPUT_LABEL))
                .element(NeedBlock.menu(
                        FieldIds.action(FieldIds.STEP),
                        possible.stream()
                                .map(step -> Blocks.option(step.title(), step.key()))
                                .toList(),
                        chosen))
                .dispatchAction(true)
                .build();
    }

    private static InputBlock comment(Optional<String> told) {
        return InputBlock.builder()
                .blockId(FieldIds.COMMENT)
                .label(PlainText.of("Comment on the issue", BlockLimits.INPUT_LABEL))
                .element(PlainTextInputElement.builder()
                        .actionId(FieldIds.action(FieldIds.COMMENT))
                        .multiline(true)
                        .maxLength(COMMENT)
                        .initialValue(told.orElse(null))
                        .build())
                .optional(true)
                .build();
    }
}
