package dev.smrequest.sandbox.gitlab.edit;

import dev.smrequest.sandbox.gitlab.edit.draft.IssueDraft;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.IssueStatus;
import dev.smrequest.sandbox.gitlab.model.Label;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.world.Change;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Saves drafts and leaves the traces GitLab leaves: times, label history, remarks, and word to the listeners. */
final class IssueJournal {
    private final GitLabWorld world;
    private final Remarks remarks;

    IssueJournal(GitLabWorld world) {
        this.world = world;
        this.remarks = new Remarks(world);
    }

    Issue open(User actor, IssueDraft draft, Issue.Birth birth) {
        IssueStatus status =
                new IssueStatus(true, draft.confidential(), draft.locked(), birth.createdAt(), Optional.empty());
        Issue issue = new Issue(birth, draft.text(), draft.planning(), status);
        world.issues().put(issue);
        history(actor, issue, List.of(), issue.planning().labels());
        remarks.assigned(actor, issue, List.of());
        world.publish(new Change.IssueCreated(actor, issue));
        return issue;
    }

    /** A draft without a difference leaves the issue, and its time of update, as they are. */
    Issue save(User actor, Issue before, IssueDraft draft) {
        Issue after = new Issue(before.birth(), draft.text(), draft.planning(), status(actor, before, draft));
        if (after.equals(before)) {
            return before;
        }
        Issue saved = after.touched(world.clock().instant());
        world.issues().put(saved);
        history(actor, saved, before.planning().labels(), saved.planning().labels());
        remarks.changed(actor, before, saved);
        world.publish(new Change.IssueUpdated(actor, before, saved));
        return saved;
    }

    private IssueStatus status(User actor, Issue before, IssueDraft draft) {
        Optional<IssueStatus.Closing> closing = before.status().closing();
        if (draft.open()) {
            closing = Optional.empty();
        } else if (before.open()) {
            closing = Optional.of(new IssueStatus.Closing(world.clock().instant(), actor));
        }
        return new IssueStatus(
                draft.open(),
                draft.confidential(),
                draft.locked(),
                before.status().updatedAt(),
                closing);
    }

    private void history(User actor, Issue issue, List<Label> before, List<Label> after) {
        Instant now = issue.status().updatedAt();
        after.stream()
                .filter(label -> !before.contains(label))
                .forEach(label -> world.notes().labelled(issue, actor, label, true, now));
        before.stream()
                .filter(label -> !after.contains(label))
                .forEach(label -> world.notes().labelled(issue, actor, label, false, now));
    }
}
