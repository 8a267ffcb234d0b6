package dev.smrequest.gitlab;

import java.util.List;
import java.util.Optional;

/** Looks at the project's webhooks. */
@FunctionalInterface
public interface ProjectHooks {
    /** With one call; empty when the token may not see them, which takes the role Maintainer. */
    Optional<List<ProjectHook>> hooks();
}
