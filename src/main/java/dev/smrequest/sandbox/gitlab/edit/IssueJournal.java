package dev.smrequest.sandbox.gitlab.edit;

import dev.smrequest.sandbox.gitlab.edit.draft.IssueDraft;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.IssueStatus;
import dev.smrequest.sandbox.gitlab.model.Label;
import dev.smrequest.sandbox.gitlab.model.Milestone;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.model.event.IssueEvent;
import dev.smrequest.sandbox.gitlab.world.Change;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
        labels(actor, issue, List.of());
        milestone(actor, issue, Optional.empty());
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
        labels(actor, saved, before.planning().labels());
        milestone(actor, saved, before.planning().milestone());
        if (before.open() != saved.open()) {
            happened(actor, saved, trace -> new IssueEvent.Turned(trace, saved.open()));
        }
        remarks.changed(actor, before, saved);
        world.publish(new Change.IssueUpdated(actor, before, saved));
        return saved;
    }

    /** Each of the two issues remembers the other. */
    void cloned(User actor, Issue from, Issue to) {
        remarks.cloned(actor, from, to);
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

    private void labels(User actor, Issue issue, List<Label> before) {
        List<Label> after = issue.planning().labels();
        after.stream()
                .filter(label -> !before.contains(label))
                .forEach(label -> happened(actor, issue, trace -> new IssueEvent.Labelled(trace, label, true)));
        before.stream()
                .filter(label -> !after.contains(label))
                .forEach(label -> happened(actor, issue, trace -> new IssueEvent.Labelled(trace, label, false)));
    }

    /** A new milestone is one event, however the issue came by it; the old one leaves none of its own. */
    private void milestone(User actor, Issue issue, Optional<Milestone> before) {
        Optional<Milestone> after = issue.planning().milestone();
        if (!after.equals(before)) {
            after.or(() -> before)
                    .ifPresent(milestone -> happened(
                            actor, issue, trace -> new IssueEvent.Planned(trace, milestone, after.isPresent())));
        }
    }

    private void happened(User actor, Issue issue, Function<IssueEvent.Trace, IssueEvent> event) {
        world.notes().happened(issue, actor, issue.status().updatedAt(), event);
    }
}
