package dev.smrequest.workflow;

import java.util.List;
import java.util.Optional;

/**
 * One wanted change of an issue. The same value is rendered as the handbook's quick-action snippet, sent to GitLab as
 * one {@code PUT}, and compared with GitLab's answer. Names are as GitLab spells them: label and milestone titles,
 * user names without {@code @}.
 */
public record IssueChange(
        List<String> addLabels,
        List<String> removeLabels,
        Optional<String> milestone,
        Optional<String> assignee,
        Optional<Openness> openness) {

    /** Whether the issue is to be closed or reopened. */
    public enum Openness {
        CLOSE,
        REOPEN
    }

    public IssueChange {
        addLabels = List.copyOf(addLabels);
        removeLabels = List.copyOf(removeLabels);
    }
}
