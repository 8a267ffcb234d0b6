package dev.smrequest.intake.filing.progress;

import com.slack.api.model.block.LayoutBlock;
import java.util.Optional;

/** What requesters can do with their request from the message that says it is filed; empty when nothing. */
@FunctionalInterface
public interface FollowUpBlock {
    Optional<LayoutBlock> of(long iid);
}
