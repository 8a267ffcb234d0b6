package dev.smrequest.sandbox.gitlab.edit.command;

import dev.smrequest.sandbox.gitlab.edit.command.CommandRun.Action;
import dev.smrequest.sandbox.gitlab.model.Issue;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands on state, title, confidentiality, discussion and to-do items. All but /confidential need a saved issue. */
final class StateActions {
    private static final Pattern ISSUE = Pattern.compile("#(\\d{1,9})\\b|/-/(?:issues|work_items)/(\\d{1,9})\\b");

    private StateActions() {}

    static Map<String, Action> all() {
        return Map.of(
                "close", StateActions::close,
                "reopen", StateActions::reopen,
                "title", StateActions::title,
                "confidential", StateActions::confidential,
                "lock", StateActions::lock,
                "unlock", StateActions::unlock,
                "todo", StateActions::todo,
                "done", StateActions::done,
                "duplicate", StateActions::duplicate);
    }

    private static void close(CommandRun run, Optional<String> argument) {
        if (run.mayUpdateSaved() && run.draft.open()) {
            run.draft.open(false);
            run.changed("state_event", "close", "Closed this issue.");
        }
    }

    private static void reopen(CommandRun run, Optional<String> argument) {
        if (run.mayUpdateSaved() && !run.draft.open()) {
            run.draft.open(true);
            run.changed("state_event", "reopen", "Reopened this issue.");
        }
    }

    private static void title(CommandRun run, Optional<String> argument) {
        if (run.mayUpdateSaved() && argument.isPresent()) {
            run.draft.title(argument.get());
            run.changed("title", argument.get(), "Changed the title to \"" + argument.get() + "\".");
        }
    }

    private static void confidential(CommandRun run, Optional<String> argument) {
        boolean allowed = run.saved.isEmpty() || run.maySetMetadata();
        if (allowed && !run.draft.confidential()) {
            run.draft.confidential(true);
            run.changed("confidential", true, "Made this issue confidential.");
        }
    }

    private static void lock(CommandRun run, Optional<String> argument) {
        if (run.maySetMetadataOfSaved() && !run.draft.locked()) {
            run.draft.locked(true);
            run.changed("discussion_locked", true, "Locked the discussion.");
        }
    }

    private static void unlock(CommandRun run, Optional<String> argument) {
        if (run.maySetMetadataOfSaved() && run.draft.locked()) {
            run.draft.locked(false);
            run.changed("discussion_locked", false, "Unlocked the discussion.");
        }
    }

    private static void todo(CommandRun run, Optional<String> argument) {
        if (run.saved.isPresent()
                && run.world.issues().addTodo(run.actor, run.saved.get().iid())) {
            run.changed("todo_event", "add", "Added a to-do item.");
        }
    }

    private static void done(CommandRun run, Optional<String> argument) {
        if (run.saved.isPresent()
                && run.world.issues().removeTodo(run.actor, run.saved.get().iid())) {
            run.changed("todo_event", "done", "Marked to-do item as done.");
        }
    }

    private static void duplicate(CommandRun run, Optional<String> argument) {
        if (!run.mayUpdateSaved() || argument.isEmpty()) {
            return;
        }
        Optional<Issue> original = issue(run, argument.get());
        if (original.isEmpty()) {
            run.told("Failed to mark this issue as a duplicate because referenced issue was not found.");
            return;
        }
        run.draft.open(false);
        run.changed(
                "canonical_issue_id",
                original.get().id(),
                "Marked this issue as a duplicate of " + argument.get() + ".");
    }

    private static Optional<Issue> issue(CommandRun run, String text) {
        Matcher reference = ISSUE.matcher(text);
        if (!reference.find()) {
            return Optional.empty();
        }
        String iid = reference.group(1) != null ? reference.group(1) : reference.group(2);
        return run.world.issues().byIid(Long.parseLong(iid));
    }
}
