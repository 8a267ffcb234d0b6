package dev.smrequest.sandbox.gitlab.edit.command;

import dev.smrequest.sandbox.gitlab.edit.command.CommandRun.Action;
import dev.smrequest.sandbox.gitlab.model.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Commands on labels. Labels that do not exist are skipped, never created. */
final class LabelActions {
    private LabelActions() {}

    static Map<String, Action> all() {
        return Map.of(
                "label", LabelActions::add,
                "labels", LabelActions::add,
                "unlabel", LabelActions::remove,
                "remove_label", LabelActions::remove,
                "relabel", LabelActions::replace);
    }

    private static void add(CommandRun run, Optional<String> argument) {
        List<Label> found = find(run, argument);
        if (!found.isEmpty() && run.maySetMetadata()) {
            run.draft.addLabels(found);
            run.changed("add_label_ids", ids(found), "Added " + names(found) + ".");
        }
    }

    private static void remove(CommandRun run, Optional<String> argument) {
        if (!changeable(run)) {
            return;
        }
        if (argument.isEmpty()) {
            run.draft.replaceLabels(List.of());
            run.changed("label_ids", List.of(), "Removed all labels.");
            return;
        }
        List<Label> found = find(run, argument);
        if (found.isEmpty()) {
            // GitLab says so even though nothing was removed (remove_label_message).
            run.told("Removed all labels.");
            return;
        }
        run.draft.removeLabels(found);
        run.changed("remove_label_ids", ids(found), "Removed " + names(found) + ".");
    }

    private static void replace(CommandRun run, Optional<String> argument) {
        List<Label> found = find(run, argument);
        if (!found.isEmpty() && changeable(run)) {
            run.draft.replaceLabels(found);
            run.changed("label_ids", ids(found), "Replaced all labels with " + names(found) + ".");
        }
    }

    private static boolean changeable(CommandRun run) {
        boolean labelled =
                run.saved.map(issue -> !issue.planning().labels().isEmpty()).orElse(false);
        return labelled && run.maySetMetadataOfSaved();
    }

    private static List<Label> find(CommandRun run, Optional<String> argument) {
        return argument.map(text -> LabelArgument.find(run.world.labels(), text))
                .orElse(List.of());
    }

    private static List<Long> ids(List<Label> labels) {
        return labels.stream().map(Label::id).toList();
    }

    private static String names(List<Label> labels) {
        String references = labels.stream().map(Label::reference).collect(Collectors.joining(" "));
        return references + (labels.size() == 1 ? " label" : " labels");
    }
}
