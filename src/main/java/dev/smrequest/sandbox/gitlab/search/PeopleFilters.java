package dev.smrequest.sandbox.gitlab.search;

import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.wire.Params;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Filters on author and assignee. */
final class PeopleFilters {
    private static final List<String> SCOPES =
            List.of("created-by-me", "assigned-to-me", "created_by_me", "assigned_to_me", "all");

    private final Optional<User> caller;
    private final Params params;

    PeopleFilters(Optional<User> caller, Params params) {
        this.caller = caller;
        this.params = params;
        exclusive("author_id", "author_username");
        exclusive("assignee_id", "assignee_username");
    }

    Predicate<Issue> all() {
        return author("")
                .and(not(author("not")))
                .and(assignee(""))
                .and(not(assignee("not")))
                .and(scope());
    }

    private Predicate<Issue> author(String side) {
        Optional<Long> id = params.number(named(side, "author_id"));
        List<String> names = params.list(named(side, "author_username"));
        if (id.isPresent()) {
            return issue -> issue.author().id() == id.get();
        }
        return names.isEmpty() ? absent(side) : issue -> isOneOf(issue.author(), names);
    }

    private Predicate<Issue> assignee(String side) {
        Optional<String> id = params.filled(named(side, "assignee_id"));
        List<String> names = params.list(named(side, "assignee_username"));
        if (id.isPresent()) {
            return assigneeId(id.get());
        }
        return names.isEmpty()
                ? absent(side)
                : issue -> names.stream()
                        .allMatch(name ->
                                issue.planning().assignees().stream().anyMatch(user -> isOneOf(user, List.of(name))));
    }

    private static Predicate<Issue> assigneeId(String id) {
        return switch (id.toLowerCase(Locale.ROOT)) {
            case "none", "0" -> issue -> issue.planning().assignees().isEmpty();
            case "any" -> issue -> !issue.planning().assignees().isEmpty();
            default ->
                issue -> issue.planning().assignees().stream()
                        .anyMatch(user -> Long.toString(user.id()).equals(id));
        };
    }

    private Predicate<Issue> scope() {
        String scope = params.choice("scope", SCOPES).orElse("all").replace('-', '_');
        return switch (scope) {
            case "created_by_me" ->
                issue -> caller.filter(issue.author()::equals).isPresent();
            case "assigned_to_me" ->
                issue -> caller.filter(issue.planning().assignees()::contains).isPresent();
            default -> issue -> true;
        };
    }

    private void exclusive(String one, String other) {
        if (params.has(one) && params.has(other)) {
            throw Refusal.parameter(one + ", " + other + " are mutually exclusive");
        }
    }

    /** A filter that was not given lets all through, and negated keeps none back. */
    private static Predicate<Issue> absent(String side) {
        return issue -> side.isEmpty();
    }

    private static Predicate<Issue> not(Predicate<Issue> filter) {
        return filter.negate();
    }

    private static boolean isOneOf(User user, List<String> names) {
        return names.stream().anyMatch(user.username()::equalsIgnoreCase);
    }

    private static String named(String side, String name) {
        return side.isEmpty() ? name : side + "[" + name + "]";
    }
}
