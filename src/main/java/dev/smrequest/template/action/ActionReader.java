package dev.smrequest.template.action;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the quick actions of a template into {@link TemplateActions}; what cannot become one is told to the admin. */
public final class ActionReader {
    private final Set<String> labels = new LinkedHashSet<>();
    private final Set<String> assignees = new LinkedHashSet<>();
    private final List<String> warnings = new ArrayList<>();
    private String milestone;
    private LocalDate dueDate;
    private boolean confidential;

    public ActionReader(List<QuickAction> actions) {
        actions.forEach(this::read);
    }

    public TemplateActions actions() {
        return new TemplateActions(
                List.copyOf(labels),
                Optional.ofNullable(milestone),
                List.copyOf(assignees),
                Optional.ofNullable(dueDate),
                confidential);
    }

    public List<String> warnings() {
        return warnings;
    }

    private void read(QuickAction action) {
        switch (action.name()) {
            case "label", "labels" -> named(action, labels, Names.labels(action.argument()));
            case "milestone" -> milestone(action);
            case "assign" -> assign(action);
            case "due" -> due(action);
            case "confidential" -> confidential = true;
            default ->
                warnings.add("The template's line \"" + action
                        + "\" is not carried out: only label, milestone, assign, due and confidential are.");
        }
    }

    private void named(QuickAction action, Set<String> into, List<String> names) {
        if (names.isEmpty()) {
            warnings.add("The template's line \"" + action + "\" names nothing.");
        }
        into.addAll(names);
    }

    private void milestone(QuickAction action) {
        String name = Names.milestone(action.argument());
        if (name.isEmpty()) {
            warnings.add("The template's line \"" + action + "\" names nothing.");
        } else {
            milestone = name;
        }
    }

    private void assign(QuickAction action) {
        List<String> users = new ArrayList<>(Names.users(action.argument()));
        if (users.remove("me")) {
            warnings.add("The template's line \"" + action + "\" would assign the bot itself: \"me\" is left out.");
            assignees.addAll(users);
        } else {
            named(action, assignees, users);
        }
    }

    private void due(QuickAction action) {
        try {
            dueDate = LocalDate.parse(action.argument());
        } catch (DateTimeParseException notPlain) {
            warnings.add("The template's line \"" + action + "\" is not carried out: write the date as 2026-01-31.");
        }
    }
}
