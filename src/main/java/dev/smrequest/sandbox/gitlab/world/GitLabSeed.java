package dev.smrequest.sandbox.gitlab.world;

import dev.smrequest.sandbox.gitlab.model.Tier;
import java.util.Map;

/**
 * What a pretend GitLab starts with, apart from the handbook's labels and milestones.
 *
 * @param baseUrl where a browser finds it, without a slash at the end, such as {@code http://127.0.0.1:3000/gitlab}
 * @param templates issue templates by name, without {@code .md}
 * @param publicProject whether people who are no members may read it
 */
public record GitLabSeed(String baseUrl, Map<String, String> templates, Tier tier, boolean publicProject) {
    public GitLabSeed {
        templates = Map.copyOf(templates);
    }

    /** A private project on the paid tier with the support request template of the class path. */
    public static GitLabSeed bundled(String baseUrl) {
        return standard(baseUrl, Map.of(BundledTemplate.NAME, BundledTemplate.text()));
    }

    /** A private project on the paid tier, as the handbook's own. */
    public static GitLabSeed standard(String baseUrl, Map<String, String> templates) {
        return new GitLabSeed(baseUrl, templates, Tier.PREMIUM, false);
    }
}
