package dev.smrequest.triage.act;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.workflow.IssueChange;
import dev.smrequest.workflow.IssueChange.Edit;
import dev.smrequest.workflow.IssueChange.Openness;
import dev.smrequest.workflow.LabelScheme;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Where a request stands, as far as the process goes: its labels of the process, milestone, assignees, due date, open or
 * not. Two people who see the same position see the same request, whatever else changed; comments do not count.
 */
public record Position(
        List<String> labels,
        Optional<String> milestone,
        List<String> assignees,
        Optional<LocalDate> dueDate,
        boolean open) {
    private static final int DIGEST = 12;

    public Position {
        labels = List.copyOf(labels);
        assignees = List.copyOf(assignees);
    }

    public static Position of(IssueSnapshot issue, LabelScheme scheme) {
        return new Position(
                issue.labels().stream().filter(scheme::isOfProcess).sorted().toList(),
                issue.milestone(),
                issue.assignees().stream().map(Member::username).sorted().toList(),
                issue.dueDate(),
                issue.open());
    }

    /** A fingerprint short enough for a button. */
    public String digest() {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The change that leads from here back to an earlier position. */
    public IssueChange backTo(Position earlier) {
        return new IssueChange(
                without(earlier.labels, labels),
                without(labels, earlier.labels),
                back(milestone, earlier.milestone),
                back(some(assignees), some(earlier.assignees)),
                back(dueDate, earlier.dueDate),
                open == earlier.open ? Optional.empty() : Optional.of(open ? Openness.CLOSE : Openness.REOPEN));
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(label -> !others.contains(label)).toList();
    }

    private static Optional<List<String>> some(List<String> names) {
        return Optional.of(names).filter(list -> !list.isEmpty());
    }

    private static <T> Edit<T> back(Optional<T> now, Optional<T> earlier) {
        if (now.equals(earlier)) {
            return Edit.keep();
        }
        return earlier.map(Edit::put).orElseGet(Edit::clear);
    }
}
