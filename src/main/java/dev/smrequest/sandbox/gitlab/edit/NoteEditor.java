package dev.smrequest.sandbox.gitlab.edit;

import dev.smrequest.sandbox.gitlab.edit.command.CommandOutcome;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.Note;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.quickaction.Extraction;
import dev.smrequest.sandbox.gitlab.quickaction.QuickActions;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import dev.smrequest.sandbox.gitlab.world.Change;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes, changes and deletes comments, running the quick actions in them. Source: GitLab's notes/create_service.rb,
 * notes/update_service.rb and lib/api/notes.rb.
 */
public final class NoteEditor {
    private static final int LONGEST = 1_000_000;
    private static final CommandOutcome NOTHING = new CommandOutcome(Map.of(), List.of(), false);

    private final GitLabWorld world;
    private final IssueEditor issues;

    /** What became of a comment: no note when it was made of commands only. */
    public record Written(Optional<Note> note, CommandOutcome outcome) {}

    public NoteEditor(GitLabWorld world) {
        this.world = world;
        this.issues = new IssueEditor(world);
    }

    /** Refuses with 400 a comment of nothing but commands that came to nothing. */
    public Written create(User author, Issue issue, String body, boolean internal) {
        return world.atomically(() -> {
            check("Note", body);
            Extraction extraction = QuickActions.extract(body);
            boolean commandsOnly = extraction.text().isEmpty();
            Optional<Note> note = commandsOnly
                    ? Optional.empty()
                    : Optional.of(
                            save(author, issue, extraction.text(), internal ? Note.Kind.INTERNAL : Note.Kind.COMMENT));
            CommandOutcome outcome = run(author, issue, extraction);
            if (commandsOnly && !outcome.applied()) {
                String told = outcome.failed() ? outcome.message() : "Failed to apply commands.";
                throw refusal("Note", "commands_only", told);
            }
            return new Written(note, outcome);
        });
    }

    /** Changing a comment into commands alone deletes it, runs them, and is refused all the same. */
    public Note update(User author, Issue issue, Note note, String body) {
        return world.atomically(() -> {
            check("Failed to save note", body);
            Extraction extraction = QuickActions.extract(body);
            if (extraction.text().isEmpty()) {
                delete(author, issue, note);
                CommandOutcome outcome = run(author, issue, extraction);
                String told = outcome.messages().isEmpty() ? "Commands did not apply" : outcome.message();
                throw refusal("Failed to save note", "commands_only", told);
            }
            Note changed = note.edited(extraction.text(), world.clock().instant());
            world.notes().replace(changed);
            world.publish(new Change.NoteWritten(author, issue, changed, true));
            run(author, issue, extraction);
            return changed;
        });
    }

    public void delete(User author, Issue issue, Note note) {
        world.notes().remove(note);
        world.publish(new Change.NoteDeleted(author, issue, note));
    }

    private Note save(User author, Issue issue, String text, Note.Kind kind) {
        Instant now = world.clock().instant();
        Note note = world.notes().add(issue, author, text, kind, now);
        Issue touched = issue.touched(now);
        world.issues().put(touched);
        world.publish(new Change.NoteWritten(author, touched, note, false));
        return note;
    }

    private CommandOutcome run(User author, Issue issue, Extraction extraction) {
        if (extraction.commands().isEmpty()) {
            return NOTHING;
        }
        Issue fresh = world.issues().byIid(issue.iid()).orElse(issue);
        return issues.command(author, fresh, extraction.commands());
    }

    private static void check(String what, String body) {
        if (body.isBlank()) {
            throw refusal(what, "note", "can't be blank");
        }
        if (body.codePointCount(0, body.length()) > LONGEST) {
            throw refusal(what, "note", "is too long (maximum is 1000000 characters)");
        }
    }

    /** GitLab prints a Ruby hash into the message here. */
    private static Refusal refusal(String what, String field, String problem) {
        String escaped = problem.replace("\\", "\\\\").replace("\"", "\\\"");
        return Refusal.message(400, "400 Bad request - " + what + " {:" + field + "=>[\"" + escaped + "\"]}");
    }
}
