package dev.smrequest.sandbox.gitlab.search;

import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.wire.Params;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The filters and the order of one request for a list of issues. Source: GitLab's lib/api/issues.rb. */
public final class IssueQuery {
    private final Predicate<Issue> filter;
    private final IssueOrder order;

    /** Refuses values GitLab refuses. */
    public IssueQuery(GitLabWorld world, Optional<User> caller, Params params) {
        this.filter = new StateFilters(params)
                .all()
                .and(new PlanningFilters(world, params).all())
                .and(new PeopleFilters(caller, params).all())
                .and(search(params));
        this.order = IssueOrder.of(params);
    }

    /** Those that fit, in order. */
    public List<Issue> find(List<Issue> issues) {
        return issues.stream().filter(filter).sorted(order.comparator()).toList();
    }

    private static Predicate<Issue> search(Params params) {
        Optional<String> search = params.filled("search");
        if (search.isEmpty()) {
            return issue -> true;
        }
        List<String> in = params.has("in") ? params.list("in") : List.of("title", "description");
        return issue -> FullText.of((in.contains("title") ? issue.title() : "") + "\n"
                        + (in.contains("description") ? issue.description() : ""))
                .matches(search.get());
    }
}
