package dev.smrequest.sandbox.gitlab.rest.hook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The flags of a webhook that GitLab shows and this sandbox has no events for. */
final class HookView {
    private static final List<String> UNUSED = List.of(
            "push_events",
            "tag_push_events",
            "merge_requests_events",
            "repository_update_events",
            "pipeline_events",
            "wiki_page_events",
            "deployment_events",
            "feature_flag_events",
            "job_events",
            "releases_events",
            "milestone_events",
            "emoji_events",
            "resource_access_token_events",
            "vulnerability_events");

    private HookView() {}

    static ObjectNode frame() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        UNUSED.forEach(flag -> json.put(flag, false));
        json.putArray("url_variables");
        json.putArray("custom_headers");
        json.put("branch_filter_strategy", "wildcard").putNull("push_events_branch_filter");
        return json.putNull("custom_webhook_template").put("enable_ssl_verification", true);
    }
}
