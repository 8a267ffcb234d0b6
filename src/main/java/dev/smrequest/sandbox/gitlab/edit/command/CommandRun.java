package dev.smrequest.sandbox.gitlab.edit.command;

import dev.smrequest.sandbox.gitlab.edit.draft.IssueDraft;
import dev.smrequest.sandbox.gitlab.edit.draft.Rights;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.quickaction.Command;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs commands one after another on a draft, with the rights of their author. A command whose conditions are not met
 * does nothing and says nothing, as in GitLab.
 */
public final class CommandRun {
    private static final Map<String, Action> ACTIONS = actions();

    final GitLabWorld world;
    final User actor;
    final IssueDraft draft;
    final Optional<Issue> saved;
    private final Map<String, Object> changes = new LinkedHashMap<>();
    private final List<String> messages = new ArrayList<>();
    private boolean failed;

    /** What one command does. */
    interface Action {
        void apply(CommandRun run, Optional<String> argument);
    }

    public CommandRun(GitLabWorld world, User actor, IssueDraft draft, Optional<Issue> saved) {
        this.world = world;
        this.actor = actor;
        this.draft = draft;
        this.saved = saved;
    }

    public CommandOutcome execute(List<Command> commands) {
        for (Command command : commands) {
            Action action = ACTIONS.get(command.name());
            if (action != null) {
                action.apply(this, command.argument());
            }
        }
        return new CommandOutcome(changes, messages, failed);
    }

    boolean maySetMetadata() {
        Rights rights = Rights.of(world, actor);
        return saved.map(rights::setMetadata).orElseGet(rights::setMetadataOnNew);
    }

    boolean mayUpdateSaved() {
        return saved.filter(Rights.of(world, actor)::update).isPresent();
    }

    boolean maySetMetadataOfSaved() {
        return saved.isPresent() && maySetMetadata();
    }

    void changed(String name, Object value, String message) {
        changes.put(name, value);
        messages.add(message);
    }

    /** A command that could not do its work but tells why, without making the others fail. */
    void told(String message) {
        messages.add(message);
    }

    void failed(String message) {
        failed = true;
        messages.add(message);
    }

    private static Map<String, Action> actions() {
        Map<String, Action> all = new HashMap<>();
        all.putAll(LabelActions.all());
        all.putAll(PeopleActions.all());
        all.putAll(PlanningActions.all());
        all.putAll(StateActions.all());
        return Map.copyOf(all);
    }
}
