package dev.smrequest.triage.access;

import dev.smrequest.gitlab.ShelfContent;
import dev.smrequest.gitlab.shelf.ProjectShelf;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who may plan in the GitLab project, of the people whose user name there is known; by what the shelf read last. Calls
 * nobody.
 */
public final class GitLabStanding {
    private final Map<String, String> names;
    private final ProjectShelf shelf;

    /** {@code names} are GitLab user names by Slack member id. */
    public GitLabStanding(Map<String, String> names, ProjectShelf shelf) {
        this.names = Map.copyOf(names);
        this.shelf = shelf;
    }

    boolean mayPlan(String userId) {
        Optional<String> name = Optional.ofNullable(names.get(userId)).map(known -> known.toLowerCase(Locale.ROOT));
        return name.isPresent()
                && shelf.content()
                        .map(ShelfContent::planners)
                        .filter(planners -> planners.contains(name.get()))
                        .isPresent();
    }
}
