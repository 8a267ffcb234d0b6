package dev.smrequest.sandbox.gitlab.edit.command;

import dev.smrequest.sandbox.gitlab.edit.command.CommandRun.Action;
import dev.smrequest.sandbox.gitlab.model.User;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Commands on assignees. One name that is nobody's makes the whole command fail. Source: users_extractor.rb. */
final class PeopleActions {
    private PeopleActions() {}

    static Map<String, Action> all() {
        return Map.of(
                "assign", PeopleActions::assign,
                "reassign", PeopleActions::reassign,
                "unassign", PeopleActions::unassign,
                "remove_assignee", PeopleActions::unassign);
    }

    private static void assign(CommandRun run, Optional<String> argument) {
        if (run.maySetMetadata()) {
            find(run, argument).ifPresent(users -> {
                Set<User> wanted = new LinkedHashSet<>(users);
                if (run.draft.severalAssignees()) {
                    wanted = new LinkedHashSet<>(run.draft.assignees());
                    wanted.addAll(users);
                }
                set(run, List.copyOf(wanted), users);
            });
        }
    }

    private static void reassign(CommandRun run, Optional<String> argument) {
        if (run.maySetMetadataOfSaved() && run.draft.severalAssignees()) {
            find(run, argument).ifPresent(users -> set(run, users, users));
        }
    }

    private static void set(CommandRun run, List<User> wanted, List<User> named) {
        run.draft.assign(wanted);
        List<User> told = run.draft.severalAssignees() ? named : named.subList(0, 1);
        run.changed("assignee_ids", ids(run.draft.assignees()), "Assigned " + mentions(told) + ".");
    }

    private static void unassign(CommandRun run, Optional<String> argument) {
        List<User> before = run.draft.assignees();
        if (!run.maySetMetadataOfSaved() || before.isEmpty()) {
            return;
        }
        boolean all = argument.isEmpty() || !run.draft.severalAssignees();
        Optional<List<User>> named = all ? Optional.of(before) : find(run, argument);
        named.ifPresent(gone -> {
            run.draft.assign(
                    before.stream().filter(user -> !gone.contains(user)).toList());
            String noun = gone.size() == 1 ? "assignee " : "assignees ";
            run.changed("assignee_ids", ids(run.draft.assignees()), "Removed " + noun + mentions(gone) + ".");
        });
    }

    /** Nobody when a name is unknown: then the run has failed, and says which. */
    private static Optional<List<User>> find(CommandRun run, Optional<String> argument) {
        List<User> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String name : names(argument.orElse(""))) {
            Optional<User> user = name.equals("me")
                    ? Optional.of(run.actor)
                    : run.world.people().named(bare(name));
            user.ifPresentOrElse(found::add, () -> missing.add("'" + name + "'"));
        }
        if (!missing.isEmpty()) {
            run.failed("Failed to find users for " + String.join(", ", missing));
            return Optional.empty();
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.stream().distinct().toList());
    }

    private static List<String> names(String argument) {
        return List.of(argument.split("[\\s,]+")).stream()
                .filter(word -> !word.isEmpty() && !word.equals("and"))
                .map(word -> word.replace("\\_", "_"))
                .distinct()
                .toList();
    }

    private static String bare(String name) {
        return name.startsWith("@") ? name.substring(1) : name;
    }

    private static List<Long> ids(List<User> users) {
        return users.stream().map(User::id).toList();
    }

    private static String mentions(List<User> users) {
        return users.stream().map(user -> "@" + user.username()).collect(Collectors.joining(", "));
    }
}
