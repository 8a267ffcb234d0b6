package dev.smrequest.triage;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.workflow.Workflow;
import java.util.List;
import java.util.Optional;

/** Lets requesters withdraw their request from the message that told them of it, where the workflow leaves that to them. */
public final class WithdrawBlock {
    private final Workflow workflow;

    public WithdrawBlock(Workflow workflow) {
        this.workflow = workflow;
    }

    public Optional<LayoutBlock> of(long iid) {
        return WithdrawButton.step(workflow)
                .map(step -> ActionsBlock.builder()
                        .elements(List.of(ButtonElement.builder()
                                .actionId(WithdrawButton.ACTION)
                                .value(Long.toString(iid))
                                .text(PlainText.of("Withdraw …", BlockLimits.BUTTON_TEXT))
                                .build()))
                        .build());
    }
}
