package dev.smrequest.sandbox.gitlab.search;

import dev.smrequest.sandbox.gitlab.model.Health;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.Label;
import dev.smrequest.sandbox.gitlab.model.Milestone;
import dev.smrequest.sandbox.gitlab.wire.Params;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Filters on labels, milestones and health. Several labels must all be there; {@code None} and {@code Any} are no names. */
final class PlanningFilters {
    private static final List<String> MILESTONE_KINDS = List.of("Any", "None", "Upcoming", "Started");

    private static final List<String> HEALTH = List.of("on_track", "needs_attention", "at_risk", "none", "any");

    private final LocalDate today;
    private final Params params;

    PlanningFilters(GitLabWorld world, Params params) {
        this.today = LocalDate.now(world.clock());
        this.params = params;
        if (params.has("milestone") && params.has("milestone_id")) {
            throw Refusal.parameter("milestone_id, milestone are mutually exclusive");
        }
    }

    Predicate<Issue> all() {
        return labels().and(withoutLabels())
                .and(milestone())
                .and(milestoneKind())
                .and(notMilestone())
                .and(health());
    }

    private Predicate<Issue> labels() {
        List<String> wanted = params.list("labels");
        if (wanted.size() == 1 && isWord(wanted.get(0), "none")) {
            return issue -> issue.planning().labels().isEmpty();
        }
        if (wanted.size() == 1 && isWord(wanted.get(0), "any")) {
            return issue -> !issue.planning().labels().isEmpty();
        }
        return issue -> names(issue).containsAll(wanted);
    }

    private Predicate<Issue> withoutLabels() {
        List<String> unwanted = params.list("not[labels]");
        return issue -> unwanted.stream().noneMatch(names(issue)::contains);
    }

    private Predicate<Issue> milestone() {
        Optional<String> title = params.filled("milestone");
        if (title.isEmpty()) {
            return issue -> true;
        }
        return switch (title.get().toLowerCase(Locale.ROOT)) {
            case "none" -> kind("None");
            case "any" -> kind("Any");
            default -> issue -> title(issue).equals(title);
        };
    }

    private Predicate<Issue> milestoneKind() {
        return params.choice("milestone_id", MILESTONE_KINDS).map(this::kind).orElse(issue -> true);
    }

    private Predicate<Issue> notMilestone() {
        Optional<String> title = params.filled("not[milestone]");
        return issue -> title.isEmpty() || !title(issue).equals(title);
    }

    private Predicate<Issue> health() {
        Optional<String> wanted = params.choice("health_status", HEALTH);
        return issue -> {
            Optional<String> own = issue.planning().health().map(Health::word);
            return wanted.isEmpty()
                    || (wanted.get().equals("any") && own.isPresent())
                    || (wanted.get().equals("none") && own.isEmpty())
                    || wanted.equals(own);
        };
    }

    private Predicate<Issue> kind(String kind) {
        return switch (kind) {
            case "Any" -> issue -> issue.planning().milestone().isPresent();
            case "None" -> issue -> issue.planning().milestone().isEmpty();
            case "Upcoming" -> issue -> starts(issue).filter(today::isBefore).isPresent();
            default ->
                issue -> starts(issue).filter(start -> !today.isBefore(start)).isPresent()
                        && !issue.planning().milestone().orElseThrow().expired(today);
        };
    }

    private static Optional<LocalDate> starts(Issue issue) {
        return issue.planning()
                .milestone()
                .flatMap(milestone -> milestone.span().start());
    }

    private static Optional<String> title(Issue issue) {
        return issue.planning().milestone().map(Milestone::title);
    }

    private static List<String> names(Issue issue) {
        return issue.planning().labels().stream().map(Label::name).toList();
    }

    private static boolean isWord(String text, String word) {
        return text.equalsIgnoreCase(word);
    }
}
