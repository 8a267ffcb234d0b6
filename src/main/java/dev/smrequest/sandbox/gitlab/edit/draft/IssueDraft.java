package dev.smrequest.sandbox.gitlab.edit.draft;

import dev.smrequest.sandbox.gitlab.model.Health;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.IssueText;
import dev.smrequest.sandbox.gitlab.model.Label;
import dev.smrequest.sandbox.gitlab.model.Milestone;
import dev.smrequest.sandbox.gitlab.model.Planning;
import dev.smrequest.sandbox.gitlab.model.Tier;
import dev.smrequest.sandbox.gitlab.model.User;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An issue while parameters and quick actions are being applied to it. For one thread. */
public final class IssueDraft {
    private final Tier tier;
    private final boolean saved;
    private final Set<Label> labels = new LinkedHashSet<>();
    private final List<User> assignees = new ArrayList<>();
    private String title;
    private String description;
    private Optional<Milestone> milestone = Optional.empty();
    private Optional<LocalDate> due = Optional.empty();
    private Optional<Integer> weight = Optional.empty();
    private Optional<Health> health = Optional.empty();
    private boolean open = true;
    private boolean confidential;
    private boolean locked;

    private IssueDraft(Tier tier, boolean saved) {
        this.tier = tier;
        this.saved = saved;
    }

    public static IssueDraft fresh(Tier tier) {
        return new IssueDraft(tier, false);
    }

    public static IssueDraft of(Issue issue, Tier tier) {
        IssueDraft draft = new IssueDraft(tier, true);
        draft.title = issue.title();
        draft.description = issue.text().description();
        draft.labels.addAll(issue.planning().labels());
        draft.assignees.addAll(issue.planning().assignees());
        draft.milestone = issue.planning().milestone();
        draft.due = issue.planning().due();
        draft.weight = issue.planning().weight();
        draft.health = issue.planning().health();
        draft.open = issue.open();
        draft.confidential = issue.confidential();
        draft.locked = issue.status().locked();
        return draft;
    }

    /** Whether the issue exists already; half of the quick actions need that. */
    public boolean saved() {
        return saved;
    }

    /** On the paid tier a label pushes out the older ones of its scope. */
    public void addLabels(Collection<Label> added) {
        for (Label label : added) {
            if (tier.paid()) {
                labels.removeIf(label::sharesScopeWith);
            }
            labels.add(label);
        }
    }

    public void removeLabels(Collection<Label> removed) {
        removed.forEach(labels::remove);
    }

    public void replaceLabels(Collection<Label> wanted) {
        labels.clear();
        addLabels(wanted);
    }

    public Set<Label> labels() {
        return Set.copyOf(labels);
    }

    /** Only the first one counts on the free tier. */
    public void assign(List<User> wanted) {
        assignees.clear();
        assignees.addAll(tier.paid() || wanted.isEmpty() ? wanted : wanted.subList(0, 1));
    }

    public boolean severalAssignees() {
        return tier.paid();
    }

    public List<User> assignees() {
        return List.copyOf(assignees);
    }

    public void title(String text) {
        title = text;
    }

    public String title() {
        return title;
    }

    public void description(String text) {
        description = text;
    }

    public String description() {
        return description;
    }

    public void milestone(Optional<Milestone> wanted) {
        milestone = wanted;
    }

    public Optional<Milestone> milestone() {
        return milestone;
    }

    public void due(Optional<LocalDate> wanted) {
        due = wanted;
    }

    public Optional<LocalDate> due() {
        return due;
    }

    public void weight(Optional<Integer> wanted) {
        weight = tier.paid() ? wanted : weight;
    }

    public Optional<Integer> weight() {
        return weight;
    }

    /** Only on the paid tier. */
    public void health(Optional<Health> wanted) {
        health = tier.paid() ? wanted : health;
    }

    public Optional<Health> health() {
        return health;
    }

    public void open(boolean wanted) {
        open = wanted;
    }

    public boolean open() {
        return open;
    }

    public void confidential(boolean wanted) {
        confidential = wanted;
    }

    public boolean confidential() {
        return confidential;
    }

    public void locked(boolean wanted) {
        locked = wanted;
    }

    public boolean locked() {
        return locked;
    }

    public IssueText text() {
        return new IssueText(title, description);
    }

    public Planning planning() {
        return new Planning(List.copyOf(labels), milestone, assignees, due, weight, health);
    }
}
