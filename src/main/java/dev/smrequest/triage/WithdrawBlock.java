package dev.smrequest.triage;

import com.slack.api.model.block.LayoutBlock;
import dev.smrequest.slack.block.Blocks;
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
                .map(step -> Blocks.actions(
                        List.of(Blocks.button(WithdrawButton.ACTION, Long.toString(iid), "Withdraw …"))));
    }
}
