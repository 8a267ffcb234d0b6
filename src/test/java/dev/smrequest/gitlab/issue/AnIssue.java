package dev.smrequest.gitlab.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An issue as GitLab may tell of it, with what a test is about; otherwise open, public and bare, and as old as time. */
public final class AnIssue {
    private final long iid;
    private final String title;
    private String description = "";
    private String url;
    private boolean open = true;
    private boolean confidential;
    private List<String> labels = List.of();
    private Optional<String> milestone = Optional.empty();
    private List<Member> assignees = List.of();
    private Optional<LocalDate> due = Optional.empty();
    private Instant updated = Instant.EPOCH;
    private Instant created = Instant.EPOCH;
    private Optional<Member> author = Optional.empty();

    private AnIssue(long iid, String title) {
        this.iid = iid;
        this.title = title;
        url = "https://gitlab.example.com/p/-/issues/" + iid;
    }

    public static AnIssue of(long iid, String title) {
        return new AnIssue(iid, title);
    }

    public AnIssue description(String text) {
        description = text;
        return this;
    }

    public AnIssue at(String webUrl) {
        url = webUrl;
        return this;
    }

    public AnIssue open(boolean whether) {
        open = whether;
        return this;
    }

    public AnIssue confidential(boolean whether) {
        confidential = whether;
        return this;
    }

    public AnIssue labels(List<String> names) {
        labels = names;
        return this;
    }

    public AnIssue milestone(Optional<String> title) {
        milestone = title;
        return this;
    }

    public AnIssue assignees(List<Member> members) {
        assignees = members;
        return this;
    }

    public AnIssue due(Optional<LocalDate> day) {
        due = day;
        return this;
    }

    public AnIssue updated(Instant moment) {
        updated = moment;
        return this;
    }

    public AnIssue created(Instant moment) {
        created = moment;
        return this;
    }

    public AnIssue author(Optional<Member> member) {
        author = member;
        return this;
    }

    public IssueSnapshot snapshot() {
        return new IssueSnapshot(
                iid,
                title,
                description,
                url,
                open,
                confidential,
                labels,
                milestone,
                assignees,
                due,
                updated,
                created,
                author,
                0);
    }
}
