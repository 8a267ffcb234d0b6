package dev.smrequest.gitlab.issue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who changed an issue, when, and what: a label put on or taken off, closed, reopened, as it follows the name. The user
 * name is missing when GitLab does not know any more who it was, and where it was not one person alone.
 *
 * @param label which label it was about; empty for closing and reopening
 */
public record IssueMove(String who, Optional<String> username, Instant at, String what, Optional<String> label) {
    /** The last of these, the oldest first, by all who had a hand in them. */
    public static Optional<IssueMove> together(List<IssueMove> moves) {
        if (moves.isEmpty()) {
            return Optional.empty();
        }
        IssueMove last = moves.get(moves.size() - 1);
        if (moves.stream().map(IssueMove::person).distinct().count() == 1) {
            return Optional.of(last);
        }
        String all = moves.stream().map(IssueMove::who).distinct().collect(Collectors.joining(" and "));
        return Optional.of(new IssueMove(all, Optional.empty(), last.at, last.what, last.label));
    }

    private String person() {
        return username.orElse(who);
    }
}
