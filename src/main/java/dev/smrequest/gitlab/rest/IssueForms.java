package dev.smrequest.gitlab.rest;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.NewIssue;
import dev.smrequest.gitlab.rest.refusal.Refusals;
import dev.smrequest.workflow.IssueChange;
import dev.smrequest.workflow.IssueChange.Edit;
import dev.smrequest.workflow.IssueChange.Openness;
import jakarta.ws.rs.core.Form;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Words a new issue and a change as GitLab's parameters, names turned into ids. A new issue goes without the names that
 * cannot be set, as a request short of a label is better than none; a change of such a name is refused. Dates go as
 * {@code yyyy-MM-dd}, since gitlab4j's own time stamp can shift the day.
 */
final class IssueForms {
    /** GitLab: the id that takes a milestone or all assignees away. */
    private static final long NONE = 0;

    private final Catalogue catalogue;

    IssueForms(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Form of(NewIssue issue) {
        Form form = new Form().param("title", issue.title()).param("description", issue.description());
        labels(form, "labels", settable(issue.labels()));
        issue.milestone()
                .flatMap(title -> unlessHidden(() -> catalogue.milestoneId(title)))
                .ifPresent(id -> milestone(form, id));
        issue.assignees().stream()
                .flatMap(name -> unlessHidden(() -> catalogue.userId(name)).stream())
                .distinct()
                .forEach(id -> assignee(form, id));
        issue.dueDate().ifPresent(due -> form.param("due_date", due.toString()));
        if (issue.confidential()) {
            form.param("confidential", "true");
        }
        return form;
    }

    /** @throws GitLabException with {@code Retry.NEVER} naming what the project lacks */
    Form of(IssueChange change) {
        Form form = new Form();
        labels(form, "add_labels", refusingUnknown(change.addLabels()));
        labels(form, "remove_labels", refusingCommas(change.removeLabels()));
        edit(change.milestone(), title -> milestone(form, idOfMilestone(title)), () -> milestone(form, NONE));
        edit(
                change.assignees(),
                names -> names.forEach(name -> assignee(form, idOfMember(name))),
                () -> assignee(form, NONE));
        edit(change.dueDate(), day -> form.param("due_date", day.toString()), () -> form.param("due_date", ""));
        change.openness()
                .ifPresent(openness -> form.param("state_event", openness == Openness.CLOSE ? "close" : "reopen"));
        return form;
    }

    /** GitLab would create a label it does not know, and take one with a comma for two. */
    private List<String> settable(Collection<String> titles) {
        return catalogue.knownLabels(
                titles.stream().filter(title -> !hasComma(title)).toList());
    }

    private Collection<String> refusingUnknown(Collection<String> titles) {
        catalogue.missingLabel(refusingCommas(titles)).ifPresent(title -> {
            throw Refusals.unknown(
                    "label \"" + title + "\"",
                    "Create it there, or correct the name in the issue template or the workflow file.");
        });
        return titles;
    }

    /** Labels to be removed which the project lacks do no harm, but a comma would remove others. */
    private static Collection<String> refusingCommas(Collection<String> titles) {
        titles.stream().filter(IssueForms::hasComma).findFirst().ifPresent(title -> {
            throw Refusals.unknown(
                    "way to set the label \"" + title + "\" by its API, which reads the comma as the end of a name",
                    "Rename the label without a comma.");
        });
        return titles;
    }

    /** A project may hide its milestones or members from the bot; nobody in it can be named then. */
    private static Optional<Long> unlessHidden(Supplier<Optional<Long>> id) {
        try {
            return id.get();
        } catch (GitLabException e) {
            if (e.retry() == Retry.NEVER && (e.status() == 403 || e.status() == 404)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static <T> void edit(Edit<T> edit, Consumer<T> put, Runnable clear) {
        edit.wanted().ifPresent(put);
        if (edit.clears()) {
            clear.run();
        }
    }

    private long idOfMilestone(String title) {
        return catalogue.milestoneId(title).orElseThrow(() -> unknownMilestone(title));
    }

    private long idOfMember(String name) {
        return catalogue.userId(name).orElseThrow(() -> unknownMember(name));
    }

    private static GitLabException unknownMilestone(String title) {
        return Refusals.unknown(
                "open milestone \"" + title + "\"",
                "Create or reopen it in the project or a group above it, or choose another.");
    }

    private static GitLabException unknownMember(String name) {
        return Refusals.unknown(
                "member @" + name + " who can be assigned", "Add that person to the project, or choose a member.");
    }

    private static boolean hasComma(String title) {
        return title.indexOf(',') >= 0;
    }

    private static void labels(Form form, String parameter, Collection<String> titles) {
        if (!titles.isEmpty()) {
            form.param(parameter, String.join(",", titles));
        }
    }

    private static void milestone(Form form, long id) {
        form.param("milestone_id", Long.toString(id));
    }

    private static void assignee(Form form, long id) {
        form.param("assignee_ids[]", Long.toString(id));
    }
}
