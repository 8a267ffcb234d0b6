package dev.smrequest.sandbox.gitlab.edit.command;

import dev.smrequest.sandbox.gitlab.edit.command.CommandRun.Action;
import dev.smrequest.sandbox.gitlab.model.Health;
import dev.smrequest.sandbox.gitlab.model.Milestone;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands on milestone, due date, weight and health. */
final class PlanningActions {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH);
    private static final Pattern REFERENCE = Pattern.compile("%(?:\"([^\"]+)\"|([\\w.\\-]+))");

    private PlanningActions() {}

    static Map<String, Action> all() {
        return Map.of(
                "milestone", PlanningActions::milestone,
                "remove_milestone", PlanningActions::removeMilestone,
                "due", PlanningActions::due,
                "remove_due_date", PlanningActions::removeDue,
                "weight", PlanningActions::weight,
                "clear_weight", PlanningActions::clearWeight,
                "health_status", PlanningActions::health,
                "clear_health_status", PlanningActions::clearHealth);
    }

    private static void milestone(CommandRun run, Optional<String> argument) {
        boolean offered = run.world.milestones().all().stream().anyMatch(Milestone::active);
        if (offered && run.maySetMetadata()) {
            argument.flatMap(text -> find(run, text)).ifPresent(found -> {
                run.draft.milestone(Optional.of(found));
                run.changed("milestone_id", found.id(), "Set the milestone to " + found.reference() + ".");
            });
        }
    }

    private static Optional<Milestone> find(CommandRun run, String text) {
        Matcher reference = REFERENCE.matcher(text);
        if (reference.find()) {
            String title = reference.group(1) != null ? reference.group(1) : reference.group(2);
            Optional<Milestone> found = run.world.milestones().titled(title);
            if (found.isPresent()) {
                return found;
            }
        }
        return run.world.milestones().titled(text.strip());
    }

    private static void removeMilestone(CommandRun run, Optional<String> argument) {
        if (run.maySetMetadataOfSaved() && run.draft.milestone().isPresent()) {
            run.draft.milestone(Optional.empty());
            run.changed("milestone_id", "", "Removed milestone.");
        }
    }

    private static void due(CommandRun run, Optional<String> argument) {
        if (argument.isEmpty() || !run.maySetMetadata()) {
            return;
        }
        LocalDate today = LocalDate.now(run.world.clock());
        SpokenDate.parse(argument.get(), today)
                .ifPresentOrElse(
                        day -> {
                            run.draft.due(Optional.of(day));
                            run.changed("due_date", day.toString(), "Set the due date to " + DAY.format(day) + ".");
                        },
                        () -> run.told("Failed to set due date because the date format is invalid."));
    }

    private static void removeDue(CommandRun run, Optional<String> argument) {
        if (run.maySetMetadataOfSaved() && run.draft.due().isPresent()) {
            run.draft.due(Optional.empty());
            run.changed("due_date", "", "Removed the due date.");
        }
    }

    private static void weight(CommandRun run, Optional<String> argument) {
        boolean number =
                argument.filter(text -> text.strip().matches("\\d{1,6}")).isPresent();
        if (number && run.world.tier().paid() && run.maySetMetadata()) {
            int weight = Integer.parseInt(argument.get().strip());
            run.draft.weight(Optional.of(weight));
            run.changed("weight", weight, "Set weight to " + weight + ".");
        }
    }

    private static void clearWeight(CommandRun run, Optional<String> argument) {
        if (run.maySetMetadataOfSaved() && run.draft.weight().isPresent()) {
            run.draft.weight(Optional.empty());
            run.changed("weight", "", "Cleared weight.");
        }
    }

    private static void health(CommandRun run, Optional<String> argument) {
        Optional<Health> wanted = argument.flatMap(text -> Health.named(text.strip()));
        if (wanted.isPresent() && run.world.tier().paid() && run.maySetMetadata()) {
            run.draft.health(wanted);
            String word = wanted.get().word();
            run.changed("health_status", word, "Set health status to " + word + ".");
        }
    }

    private static void clearHealth(CommandRun run, Optional<String> argument) {
        if (run.maySetMetadataOfSaved() && run.draft.health().isPresent()) {
            run.draft.health(Optional.empty());
            run.changed("health_status", "", "Cleared health status.");
        }
    }
}
