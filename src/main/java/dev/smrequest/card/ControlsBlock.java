package dev.smrequest.card;

import com.slack.api.model.block.LayoutBlock;
import dev.smrequest.gitlab.issue.IssueSnapshot;

/** What people can do with a request from its card. */
@FunctionalInterface
public interface ControlsBlock {
    LayoutBlock of(IssueSnapshot issue);
}
