package dev.smrequest.gitlab.rest;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gitlab4j.api.GitLabApiException;
import org.gitlab4j.api.models.AbstractUser;
import org.gitlab4j.api.models.Issue;
import org.gitlab4j.models.Constants.IssueState;

/** Reads gitlab4j's models into our nouns. gitlab4j holds a due date as midnight in UTC, whatever the zone here. */
final class Snapshots {
    private Snapshots() {}

    /** @throws GitLabApiException when the answer was no issue at all, as from a sign-in page or a proxy */
    static IssueSnapshot of(Issue issue) throws GitLabApiException {
        if (issue == null || issue.getIid() == null) {
            throw new GitLabApiException("The answer is no issue.");
        }
        return new IssueSnapshot(
                issue.getIid(),
                Objects.requireNonNullElse(issue.getTitle(), ""),
                Objects.requireNonNullElse(issue.getDescription(), ""),
                Objects.requireNonNullElse(issue.getWebUrl(), ""),
                issue.getState() != IssueState.CLOSED,
                Boolean.TRUE.equals(issue.getConfidential()),
                Objects.requireNonNullElse(issue.getLabels(), List.of()),
                Optional.ofNullable(issue.getMilestone()).map(milestone -> milestone.getTitle()),
                Objects.requireNonNullElse(issue.getAssignees(), List.<AbstractUser<?>>of()).stream()
                        .map(Snapshots::member)
                        .toList(),
                Optional.ofNullable(issue.getDueDate()).map(Snapshots::date),
                Optional.ofNullable(issue.getUpdatedAt()).map(Date::toInstant).orElse(Instant.EPOCH),
                Optional.ofNullable(issue.getCreatedAt()).map(Date::toInstant).orElse(Instant.EPOCH),
                Optional.ofNullable(issue.getAuthor()).map(Snapshots::member),
                Objects.requireNonNullElse(issue.getUserNotesCount(), 0));
    }

    static Member member(AbstractUser<?> user) {
        return new Member(
                user.getId(),
                Objects.requireNonNullElse(user.getUsername(), ""),
                Objects.requireNonNullElse(user.getName(), ""));
    }

    private static LocalDate date(Date midnight) {
        return midnight.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
