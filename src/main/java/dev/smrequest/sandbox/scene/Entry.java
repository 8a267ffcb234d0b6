package dev.smrequest.sandbox.scene;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An issue with its whole past, before it is written into the pretend GitLab. For one thread. */
final class Entry {
    private final String title;
    private final String author;
    private final Instant created;
    private final List<Step> steps = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private String description = "";
    private boolean confidential;
    private Plan plan = new Plan(Optional.empty(), Optional.empty(), Optional.empty());
    private Optional<End> end = Optional.empty();

    Entry(String title, String author, Instant created) {
        this.title = title;
        this.author = author;
        this.created = created;
    }

    /** The labels somebody left on the issue at a moment. */
    record Step(Instant at, String by, Set<String> labels) {}

    /** Something written below the issue, by a person or (system) by GitLab in a person's name. */
    record Remark(Instant at, String by, String text, boolean system) {}

    /** Milestone by title, assignee by user name. */
    record Plan(Optional<String> milestone, Optional<String> assignee, Optional<LocalDate> due) {}

    /** When and by whom it was closed. */
    record End(Instant at, String by) {}

    Entry says(String text) {
        description = text;
        return this;
    }

    Entry labelled(Instant at, String by, String... labels) {
        return labelled(at, by, Set.of(labels));
    }

    Entry labelled(Instant at, String by, Set<String> labels) {
        steps.add(new Step(at, by, Set.copyOf(labels)));
        return this;
    }

    Entry milestone(String milestone) {
        plan = new Plan(Optional.of(milestone), plan.assignee(), plan.due());
        return this;
    }

    Entry assigned(Instant at, String by, String assignee) {
        plan = new Plan(plan.milestone(), Optional.of(assignee), plan.due());
        remarks.add(new Remark(at, by, "assigned to @" + assignee, true));
        return this;
    }

    Entry due(LocalDate day) {
        plan = new Plan(plan.milestone(), plan.assignee(), Optional.of(day));
        return this;
    }

    Entry comment(Instant at, String by, String text) {
        remarks.add(new Remark(at, by, text, false));
        return this;
    }

    Entry system(Instant at, String by, String text) {
        remarks.add(new Remark(at, by, text, true));
        return this;
    }

    Entry closed(Instant at, String by) {
        end = Optional.of(new End(at, by));
        return this;
    }

    Entry confidential() {
        confidential = true;
        return this;
    }

    String title() {
        return title;
    }

    String author() {
        return author;
    }

    Instant created() {
        return created;
    }

    String description() {
        return description;
    }

    List<Step> steps() {
        return steps;
    }

    List<Remark> remarks() {
        return remarks;
    }

    Plan plan() {
        return plan;
    }

    Optional<End> end() {
        return end;
    }

    boolean isConfidential() {
        return confidential;
    }

    /** The last thing that happened to it. */
    Instant updated() {
        List<Instant> moments = new ArrayList<>(List.of(created));
        steps.forEach(step -> moments.add(step.at()));
        remarks.forEach(remark -> moments.add(remark.at()));
        end.ifPresent(closing -> moments.add(closing.at()));
        return moments.stream().max(Instant::compareTo).orElse(created);
    }
}
