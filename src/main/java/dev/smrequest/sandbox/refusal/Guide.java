package dev.smrequest.sandbox.refusal;

import java.util.List;
import java.util.Map;

/**
 * Where a refusal is described.
 *
 * @param place file, section and row of this project's documentation
 * @param link the real service's own documentation
 */
public record Guide(String place, String link) {

    private static final String SLACK_FILE = "docs/sandbox-slack.md";
    private static final String GITLAB_FILE = "docs/sandbox-gitlab.md";
    private static final String GITLAB_DOCS = "https://docs.gitlab.com/api/";
    private static final List<String> BLOCK_KIT = List.of(
            "invalid_blocks", "invalid_blocks_format", "invalid_attachments", "view_too_large", "msg_blocks_too_long");
    private static final List<String> EVERY_METHOD =
            List.of("not_authed", "invalid_auth", "missing_scope", "unknown_method", "ratelimited", "invalid_json");
    private static final Map<String, String> GITLAB_PAGES = Map.of(
            "issues", "issues/",
            "notes", "notes/",
            "resource_label_events", "resource_label_events/",
            "labels", "labels/",
            "milestones", "milestones/",
            "members", "project_members/",
            "users", "users/",
            "hooks", "project_webhooks/",
            "uploads", "project_markdown_uploads/",
            "templates", "project_templates/");

    static Guide slack(String method, String error) {
        String section = BLOCK_KIT.contains(error)
                ? "Block Kit"
                : EVERY_METHOD.contains(error) ? "For every method" : "Methods, " + method;
        return new Guide(SLACK_FILE + ", " + section, "https://docs.slack.dev/reference/methods/" + method);
    }

    /** The last resource named in the path decides. */
    static Guide gitlab(String path) {
        String named = "";
        for (String segment : path.split("/", -1)) {
            named = GITLAB_PAGES.containsKey(segment) ? segment : named;
        }
        String row = named.isEmpty() ? "" : ", " + named;
        return new Guide(GITLAB_FILE + ", Endpoints" + row, GITLAB_DOCS + GITLAB_PAGES.getOrDefault(named, "rest/"));
    }
}
