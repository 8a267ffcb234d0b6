package dev.smrequest.news.told;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people were last told of a request.
 *
 * @param version counts what was told, so that each message goes out once
 * @param newest when GitLab last updated what was seen of it
 * @param firstMessage the subject of the message that told of the filing
 * @param gathered what has happened since, as long as a message is being gathered
 */
public record Told(
        long iid,
        Standing standing,
        int version,
        Instant toldAt,
        Optional<Instant> newest,
        Optional<String> firstMessage,
        Optional<Gathered> gathered) {
    /** Whether what was seen already is newer than this. */
    public boolean isNewerThan(IssueSnapshot issue) {
        return newest.filter(issue.updatedAt()::isBefore).isPresent();
    }

    /** How GitLab has the request now, without its description, and the ids of the acts since, in their order. */
    public record Gathered(IssueSnapshot issue, List<String> acts) {
        public Gathered {
            acts = List.copyOf(acts);
        }

        /** The same with a newer truth, unless it is older. */
        public Gathered with(IssueSnapshot other) {
            return issue.updatedAt().isAfter(other.updatedAt()) ? this : new Gathered(other, acts);
        }

        public Gathered with(String act) {
            List<String> more = new ArrayList<>(acts);
            more.add(act);
            return new Gathered(issue, more);
        }
    }
}
