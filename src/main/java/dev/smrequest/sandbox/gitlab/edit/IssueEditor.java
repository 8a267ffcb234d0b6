package dev.smrequest.sandbox.gitlab.edit;

import dev.smrequest.sandbox.gitlab.edit.command.CommandOutcome;
import dev.smrequest.sandbox.gitlab.edit.command.CommandRun;
import dev.smrequest.sandbox.gitlab.edit.draft.IssueDraft;
import dev.smrequest.sandbox.gitlab.edit.draft.Rights;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.quickaction.Command;
import dev.smrequest.sandbox.gitlab.quickaction.Extraction;
import dev.smrequest.sandbox.gitlab.quickaction.QuickActions;
import dev.smrequest.sandbox.gitlab.wire.Params;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Creates and changes issues the way GitLab's REST interface does: parameters first, then the description's quick
 * actions on top. What a person may not set is left out without a word.
 */
public final class IssueEditor {
    private final GitLabWorld world;
    private final IssueJournal journal;

    public IssueEditor(GitLabWorld world) {
        this.world = world;
        this.journal = new IssueJournal(world);
    }

    /** Saves a new issue, or refuses with a {@link Refusal}. */
    public Issue create(User actor, Params params) {
        return world.atomically(() -> {
            params.required("title");
            Rights rights = Rights.of(world, actor);
            IssueParameters wanted = new IssueParameters(world, rights, params);
            IssueDraft draft = IssueDraft.fresh(world.tier());
            wanted.words(draft);
            wanted.confidentiality(draft);
            if (rights.setMetadataOnNew()) {
                wanted.metadata(draft);
            }
            run(actor, draft, Optional.empty());
            IssueLimits.check(draft);
            return journal.open(actor, draft, birth(actor, rights, params));
        });
    }

    /** Changes an issue, or refuses with a {@link Refusal}. */
    public Issue update(User actor, Issue issue, Params params) {
        return world.atomically(() -> {
            Rights rights = Rights.of(world, actor);
            IssueParameters wanted = new IssueParameters(world, rights, params);
            IssueDraft draft = IssueDraft.of(issue, world.tier());
            wanted.words(draft);
            if (rights.setMetadata(issue)) {
                wanted.confidentiality(draft);
                wanted.metadata(draft);
            }
            wanted.state(draft);
            if (params.has("description")) {
                run(actor, draft, Optional.of(issue));
            }
            IssueLimits.check(draft);
            return journal.save(actor, issue, draft);
        });
    }

    /** Opens another issue with the same words and metadata; what was said on it comes along when wanted. */
    public Issue copy(User actor, Issue issue, boolean withNotes) {
        return world.atomically(() -> {
            IssueDraft draft = IssueDraft.of(issue, world.tier());
            Issue.Birth birth = new Issue.Birth(
                    world.issues().nextId(),
                    world.issues().nextIid(),
                    actor,
                    world.clock().instant());
            Issue copy = journal.open(actor, draft, birth);
            if (withNotes) {
                world.notes().of(issue).stream()
                        .filter(note -> !note.system())
                        .forEach(note -> world.notes()
                                .add(
                                        copy,
                                        note.author(),
                                        note.body(),
                                        note.kind(),
                                        note.times().created()));
            }
            journal.cloned(actor, issue, copy);
            return copy;
        });
    }

    /** Applies the commands of a comment. */
    CommandOutcome command(User actor, Issue issue, List<Command> commands) {
        IssueDraft draft = IssueDraft.of(issue, world.tier());
        CommandOutcome outcome = new CommandRun(world, actor, draft, Optional.of(issue)).execute(commands);
        IssueLimits.check(draft);
        journal.save(actor, issue, draft);
        return outcome;
    }

    private void run(User actor, IssueDraft draft, Optional<Issue> saved) {
        if (draft.description() == null) {
            return;
        }
        Extraction extraction = QuickActions.extract(draft.description());
        draft.description(extraction.text());
        List<Command> commands = new ArrayList<>(extraction.commands());
        // Commands the old text would give as well are not run a second time (execute_with_original_text).
        saved.ifPresent(old ->
                commands.removeAll(QuickActions.extract(old.description()).commands()));
        new CommandRun(world, actor, draft, saved).execute(commands);
    }

    private Issue.Birth birth(User actor, Rights rights, Params params) {
        Optional<Long> chosen = rights.own() ? params.number("iid") : Optional.empty();
        chosen.flatMap(world.issues()::byIid).ifPresent(taken -> {
            throw Refusal.message(409, "Duplicated issue");
        });
        Instant now = world.clock().instant();
        Instant at = rights.own() ? params.moment("created_at").orElse(now) : now;
        long iid = chosen.map(world.issues()::takeIid).orElseGet(world.issues()::nextIid);
        return new Issue.Birth(world.issues().nextId(), iid, actor, at);
    }
}
