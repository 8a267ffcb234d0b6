package dev.smrequest.sandbox.gitlab.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What GitLab calls an issue's metadata. Labels are sorted by name, as GitLab answers them. */
public record Planning(
        List<Label> labels,
        Optional<Milestone> milestone,
        List<User> assignees,
        Optional<LocalDate> due,
        Optional<Integer> weight,
        Optional<Health> health) {

    public Planning {
        labels = labels.stream().sorted(Comparator.comparing(Label::name)).toList();
        assignees = List.copyOf(assignees);
    }
}
