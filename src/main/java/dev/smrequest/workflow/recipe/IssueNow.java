package dev.smrequest.workflow.recipe;

import java.util.List;

/** What a step depends on of the issue it is taken with. */
public record IssueNow(List<String> labels, boolean open) {
    public IssueNow {
        labels = List.copyOf(labels);
    }
}
