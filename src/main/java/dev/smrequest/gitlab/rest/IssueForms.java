package dev.smrequest.gitlab.rest;

import dev.smrequest.gitlab.NewIssue;
import dev.smrequest.workflow.IssueChange;
import dev.smrequest.workflow.IssueChange.Openness;
import jakarta.ws.rs.core.Form;
import java.util.Collection;

/**
 * Words a new issue and a change as GitLab's parameters, names turned into ids. Dates go as {@code yyyy-MM-dd}, since
 * gitlab4j's own time stamp can shift the day.
 */
final class IssueForms {
    private final Catalogue catalogue;

    IssueForms(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Form of(NewIssue issue) {
        Form form = new Form().param("title", issue.title()).param("description", issue.description());
        if (!issue.labels().isEmpty()) {
            form.param("labels", catalogue.labelList(issue.labels()));
        }
        issue.milestone().ifPresent(title -> milestone(form, title));
        assignees(form, issue.assignees());
        issue.dueDate().ifPresent(due -> form.param("due_date", due.toString()));
        if (issue.confidential()) {
            form.param("confidential", "true");
        }
        return form;
    }

    Form of(IssueChange change) {
        Form form = new Form();
        if (!change.addLabels().isEmpty()) {
            form.param("add_labels", catalogue.labelList(change.addLabels()));
        }
        if (!change.removeLabels().isEmpty()) {
            form.param("remove_labels", Catalogue.removalList(change.removeLabels()));
        }
        change.milestone().ifPresent(title -> milestone(form, title));
        assignees(form, change.assignee().stream().toList());
        change.openness()
                .ifPresent(openness -> form.param("state_event", openness == Openness.CLOSE ? "close" : "reopen"));
        return form;
    }

    private void milestone(Form form, String title) {
        form.param("milestone_id", Long.toString(catalogue.milestoneId(title)));
    }

    private void assignees(Form form, Collection<String> usernames) {
        usernames.forEach(name -> form.param("assignee_ids[]", Long.toString(catalogue.userId(name))));
    }
}
