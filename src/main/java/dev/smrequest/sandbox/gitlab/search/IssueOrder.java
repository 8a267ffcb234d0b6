package dev.smrequest.sandbox.gitlab.search;

import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.wire.Params;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How a list of issues is ordered; newest first unless said otherwise, ties by id. */
record IssueOrder(Comparator<Issue> comparator) {
    private static final List<String> FIELDS = List.of(
            "created_at",
            "due_date",
            "label_priority",
            "milestone_due",
            "popularity",
            "priority",
            "relative_position",
            "title",
            "updated_at",
            "weight");

    static IssueOrder of(Params params) {
        String field = params.choice("order_by", FIELDS).orElse("created_at");
        boolean up =
                params.choice("sort", List.of("asc", "desc")).orElse("desc").equals("asc");
        Comparator<Issue> rising = by(field).thenComparing(Issue::id);
        return new IssueOrder(up ? rising : rising.reversed());
    }

    private static Comparator<Issue> by(String field) {
        return switch (field) {
            case "updated_at" -> Comparator.comparing(issue -> issue.status().updatedAt());
            case "title" -> Comparator.comparing(issue -> issue.title().toLowerCase(Locale.ROOT));
            case "due_date" ->
                Comparator.comparing(issue -> issue.planning().due().orElse(LocalDate.MAX));
            case "milestone_due" ->
                Comparator.comparing(issue -> issue.planning()
                        .milestone()
                        .flatMap(milestone -> milestone.span().due())
                        .orElse(LocalDate.MAX));
            case "weight" ->
                Comparator.comparing(issue -> issue.planning().weight().orElse(Integer.MAX_VALUE));
            default -> Comparator.comparing(issue -> issue.birth().createdAt());
        };
    }
}
