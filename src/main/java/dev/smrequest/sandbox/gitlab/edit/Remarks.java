package dev.smrequest.sandbox.gitlab.edit;

import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.Note;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * GitLab's own notes below an issue. Labels, milestones and states leave none: they have event lists of their own.
 * Source: GitLab's system_notes/*.rb.
 */
final class Remarks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH);

    private final GitLabWorld world;

    Remarks(GitLabWorld world) {
        this.world = world;
    }

    void changed(User actor, Issue before, Issue after) {
        if (!before.title().equals(after.title())) {
            remark(actor, after, "changed title from **" + before.title() + "** to **" + after.title() + "**");
        }
        if (!before.description().equals(after.description())) {
            remark(actor, after, "changed the description");
        }
        if (before.confidential() != after.confidential()) {
            remark(actor, after, "made the issue " + (after.confidential() ? "confidential" : "visible to everyone"));
        }
        if (before.status().locked() != after.status().locked()) {
            String verb = after.status().locked() ? "locked" : "unlocked";
            remark(actor, after, verb + " the discussion in this issue");
        }
        if (!before.planning().due().equals(after.planning().due())) {
            due(actor, after);
        }
        if (!before.planning().health().equals(after.planning().health())) {
            health(actor, before, after);
        }
        assigned(actor, after, before.planning().assignees());
    }

    void assigned(User actor, Issue issue, List<User> before) {
        List<User> after = issue.planning().assignees();
        String gone = mentions(before, after);
        String come = mentions(after, before);
        String text = (come.isEmpty() ? "" : "assigned to " + come)
                + (come.isEmpty() || gone.isEmpty() ? "" : " and ")
                + (gone.isEmpty() ? "" : "unassigned " + gone);
        if (!text.isEmpty()) {
            remark(actor, issue, text);
        }
    }

    void cloned(User actor, Issue from, Issue to) {
        world.notes()
                .add(
                        from,
                        actor,
                        "cloned to #" + to.iid(),
                        Note.Kind.SYSTEM,
                        to.birth().createdAt());
        world.notes()
                .add(
                        to,
                        actor,
                        "cloned from #" + from.iid(),
                        Note.Kind.SYSTEM,
                        to.birth().createdAt());
    }

    private void due(User actor, Issue issue) {
        remark(
                actor,
                issue,
                issue.planning()
                        .due()
                        .map(day -> "changed due date to " + DAY.format(day))
                        .orElse("removed due date"));
    }

    private void health(User actor, Issue before, Issue after) {
        String text = after.planning()
                .health()
                .map(now -> "changed health status to **" + now.spoken() + "**")
                .orElseGet(() -> "removed health status **"
                        + before.planning().health().orElseThrow().spoken() + "**");
        remark(actor, after, text);
    }

    private static String mentions(List<User> users, List<User> without) {
        return users.stream()
                .filter(user -> !without.contains(user))
                .map(user -> "@" + user.username())
                .collect(Collectors.joining(", "));
    }

    private void remark(User actor, Issue issue, String text) {
        world.notes().add(issue, actor, text, Note.Kind.SYSTEM, issue.status().updatedAt());
    }
}
