package dev.smrequest.sandbox.scene;

import dev.smrequest.sandbox.gitlab.edit.draft.IssueDraft;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.IssueStatus;
import dev.smrequest.sandbox.gitlab.model.Label;
import dev.smrequest.sandbox.gitlab.model.Note;
import dev.smrequest.sandbox.gitlab.model.Tier;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.model.event.IssueEvent;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Collects entries and writes them into a world in the order they were created, as an import of a project would:
 * nobody is told. Scopes of labels do not push each other out, since an import takes what it finds.
 */
final class Archive {
    private final GitLabWorld world;
    private final Instant now;
    private final List<Entry> entries = new ArrayList<>();

    Archive(GitLabWorld world) {
        this.world = world;
        this.now = world.clock().instant().truncatedTo(ChronoUnit.MINUTES);
    }

    GitLabWorld world() {
        return world;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    Entry add(Entry entry) {
        entries.add(entry);
        return entry;
    }

    void write() {
        entries.sort(Comparator.comparing(Entry::created));
        world.atomically(() -> {
            entries.forEach(this::write);
            return entries.size();
        });
    }

    private void write(Entry entry) {
        Issue.Birth birth = new Issue.Birth(
                world.issues().nextId(), world.issues().nextIid(), user(entry.author()), entry.created());
        IssueDraft draft = draft(entry);
        Issue issue = new Issue(birth, draft.text(), draft.planning(), status(entry));
        world.issues().put(issue);
        history(issue, entry);
        entry.remarks().stream()
                .sorted(Comparator.comparing(Entry.Remark::at))
                .forEach(remark -> world.notes()
                        .add(
                                issue,
                                user(remark.by()),
                                remark.text(),
                                remark.system() ? Note.Kind.SYSTEM : Note.Kind.COMMENT,
                                remark.at()));
    }

    private IssueDraft draft(Entry entry) {
        IssueDraft draft = IssueDraft.fresh(Tier.FREE);
        draft.title(entry.title());
        draft.description(entry.description());
        draft.addLabels(labels(lastOf(entry)));
        entry.plan().assignee().ifPresent(name -> draft.assign(List.of(user(name))));
        draft.milestone(entry.plan()
                .milestone()
                .map(title -> world.milestones().titled(title).orElseThrow()));
        draft.due(entry.plan().due());
        return draft;
    }

    private IssueStatus status(Entry entry) {
        return new IssueStatus(
                entry.end().isEmpty(),
                entry.isConfidential(),
                false,
                entry.updated(),
                entry.end().map(end -> new IssueStatus.Closing(end.at(), user(end.by()))));
    }

    private void history(Issue issue, Entry entry) {
        Set<String> before = Set.of();
        for (Entry.Step step : entry.steps()) {
            difference(step.labels(), before).forEach(label -> labelled(issue, step, label, true));
            difference(before, step.labels()).forEach(label -> labelled(issue, step, label, false));
            before = step.labels();
        }
        entry.end()
                .ifPresent(end -> world.notes()
                        .happened(issue, user(end.by()), end.at(), trace -> new IssueEvent.Turned(trace, false)));
    }

    private void labelled(Issue issue, Entry.Step step, Label label, boolean added) {
        world.notes()
                .happened(issue, user(step.by()), step.at(), trace -> new IssueEvent.Labelled(trace, label, added));
    }

    private List<Label> difference(Set<String> these, Set<String> notThose) {
        return labels(these.stream().filter(name -> !notThose.contains(name)).collect(Collectors.toSet()));
    }

    private List<Label> labels(Set<String> names) {
        return names.stream().sorted().map(this::label).toList();
    }

    private Label label(String name) {
        return world.labels().named(name).orElseGet(() -> world.labels().addFromName(name));
    }

    private static Set<String> lastOf(Entry entry) {
        List<Entry.Step> steps = entry.steps();
        return steps.isEmpty() ? Set.of() : steps.get(steps.size() - 1).labels();
    }

    private User user(String name) {
        return world.people().named(name).orElseThrow();
    }
}
