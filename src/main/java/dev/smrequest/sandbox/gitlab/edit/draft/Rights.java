package dev.smrequest.sandbox.gitlab.edit.draft;

import dev.smrequest.sandbox.gitlab.model.AccessLevel;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.Note;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.util.Optional;

/** What one person may do in the project. Source: GitLab's project_policy.rb, issuable_policy.rb, issue_policy.rb. */
public record Rights(User user, Optional<AccessLevel> level, boolean publicProject) {
    public static Rights of(GitLabWorld world, User user) {
        return new Rights(user, world.people().level(user), world.seed().publicProject());
    }

    public boolean atLeast(AccessLevel needed) {
        return level.filter(own -> own.atLeast(needed)).isPresent();
    }

    public boolean readProject() {
        return publicProject || atLeast(AccessLevel.GUEST);
    }

    /** Confidential issues are for planners and up, their authors and their assignees. */
    public boolean read(Issue issue) {
        return readProject() && (!issue.confidential() || atLeast(AccessLevel.PLANNER) || issue.concerns(user));
    }

    /** Authors and assignees may change their own issues' words and state, whatever their level. */
    public boolean update(Issue issue) {
        return read(issue) && (atLeast(AccessLevel.PLANNER) || (atLeast(AccessLevel.GUEST) && issue.concerns(user)));
    }

    /** On a new issue every member may set labels, milestone, assignees and dates. */
    public boolean setMetadataOnNew() {
        return atLeast(AccessLevel.GUEST);
    }

    public boolean setMetadata(Issue issue) {
        return read(issue) && atLeast(AccessLevel.PLANNER);
    }

    public boolean comment(Issue issue) {
        return read(issue) && (!issue.status().locked() || atLeast(AccessLevel.GUEST));
    }

    public boolean read(Note note) {
        return !note.internal() || atLeast(AccessLevel.PLANNER);
    }

    public boolean edit(Note note) {
        return !note.system() && (note.author().equals(user) || atLeast(AccessLevel.MAINTAINER));
    }

    /** Creating labels and milestones. */
    public boolean planProject() {
        return atLeast(AccessLevel.PLANNER);
    }

    public boolean administer() {
        return atLeast(AccessLevel.MAINTAINER);
    }

    /** Choosing an issue's number and dates. */
    public boolean own() {
        return atLeast(AccessLevel.OWNER);
    }
}
