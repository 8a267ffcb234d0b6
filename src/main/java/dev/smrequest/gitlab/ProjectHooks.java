package dev.smrequest.gitlab;

import java.util.List;
import java.util.Optional;

/** Looks at the project's webhooks. */
@FunctionalInterface
public interface ProjectHooks {
    /**
     * With two calls. Empty when the token may not see them, which takes the role Maintainer; where its role is known to be
     * smaller, GitLab is not asked in vain.
     */
    Optional<List<ProjectHook>> hooks();
}
