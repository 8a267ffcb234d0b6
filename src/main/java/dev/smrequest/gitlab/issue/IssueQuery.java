package dev.smrequest.gitlab.issue;

import java.util.List;
import java.util.Optional;

/**
 * Which issues to list: those with all these labels, perhaps only open ones, perhaps with these numbers or words, perhaps
 * assigned to the person with this user name. At most {@code limit} come, the newest first.
 */
public record IssueQuery(
        List<String> labels,
        boolean openOnly,
        List<Long> iids,
        Optional<String> search,
        int limit,
        Optional<String> assignee) {
    /** More than any queue people work through; a list of more is cut. */
    public static final int MOST = 1_000;

    public IssueQuery {
        labels = List.copyOf(labels);
        iids = List.copyOf(iids);
    }

    /** Whoever they are assigned to. */
    public IssueQuery(List<String> labels, boolean openOnly, List<Long> iids, Optional<String> search, int limit) {
        this(labels, openOnly, iids, search, limit, Optional.empty());
    }

    /** All open issues with these labels, up to {@link #MOST}. */
    public static IssueQuery open(List<String> labels) {
        return new IssueQuery(labels, true, List.of(), Optional.empty(), MOST);
    }

    /** The issues with these numbers, whatever their state. */
    public static IssueQuery numbered(List<Long> iids) {
        return new IssueQuery(List.of(), false, iids, Optional.empty(), Math.max(1, iids.size()));
    }

    /** The open issues with these labels that are assigned to the person with this user name. */
    public static IssueQuery assignedTo(String username, List<String> labels, int limit) {
        return new IssueQuery(labels, true, List.of(), Optional.empty(), limit, Optional.of(username));
    }
}
