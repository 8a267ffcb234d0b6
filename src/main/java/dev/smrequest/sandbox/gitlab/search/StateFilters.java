package dev.smrequest.sandbox.gitlab.search;

import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.wire.Params;
import java.time.Instant;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** Filters on state, confidentiality, numbers and times; both ends of a span of time count. */
final class StateFilters {
    private final Params params;

    StateFilters(Params params) {
        this.params = params;
    }

    Predicate<Issue> all() {
        List<Long> iids = params.numbers("iids");
        List<Long> not = params.numbers("not[iids]");
        return state().and(issue -> iids.isEmpty() || iids.contains(issue.iid()))
                .and(issue -> !not.contains(issue.iid()))
                .and(confidential())
                .and(time("created_after", issue -> issue.birth().createdAt(), (at, limit) -> !at.isBefore(limit)))
                .and(time("created_before", issue -> issue.birth().createdAt(), (at, limit) -> !at.isAfter(limit)))
                .and(time("updated_after", issue -> issue.status().updatedAt(), (at, limit) -> !at.isBefore(limit)))
                .and(time("updated_before", issue -> issue.status().updatedAt(), (at, limit) -> !at.isAfter(limit)));
    }

    private Predicate<Issue> state() {
        String state =
                params.choice("state", List.of("opened", "closed", "all")).orElse("all");
        return issue -> state.equals("all") || issue.open() == state.equals("opened");
    }

    private Predicate<Issue> confidential() {
        return params.flag("confidential")
                .<Predicate<Issue>>map(wanted -> issue -> issue.confidential() == wanted)
                .orElse(issue -> true);
    }

    private Predicate<Issue> time(String name, Function<Issue, Instant> of, BiPredicate<Instant, Instant> fits) {
        return params.moment(name)
                .<Predicate<Issue>>map(limit -> issue -> fits.test(of.apply(issue), limit))
                .orElse(issue -> true);
    }
}
