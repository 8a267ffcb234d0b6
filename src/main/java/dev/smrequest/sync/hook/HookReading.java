package dev.smrequest.sync.hook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Finds in a delivery which issue of the project it is about. Confidential ones come under the same kinds. GitLab:
 * "Webhook events", work item events and comment events.
 */
final class HookReading {
    private static final Set<String> ISSUES = Set.of("issue", "work_item");
    private static final Set<String> NOTEABLE = Set.of("Issue", "WorkItem");

    private final String project;

    /** The project's full path, in any case of letters, or its number. */
    HookReading(String project) {
        this.project = project;
    }

    /** Empty for what is of no interest, another project's, or without a number. */
    Optional<Told> read(JsonNode delivery) {
        if (!isOurs(delivery.path("project"))) {
            return Optional.empty();
        }
        String kind = delivery.path("object_kind").asText();
        JsonNode attributes = delivery.path("object_attributes");
        if (ISSUES.contains(kind)) {
            return told(attributes, OptionalLong.empty());
        }
        boolean comment = kind.equals("note")
                && NOTEABLE.contains(attributes.path("noteable_type").asText());
        OptionalLong note = comment ? number(attributes.path("id")) : OptionalLong.empty();
        return note.isPresent() ? told(issue(delivery), note) : Optional.empty();
    }

    private static JsonNode issue(JsonNode delivery) {
        return delivery.has("issue") ? delivery.path("issue") : delivery.path("work_item");
    }

    private static Optional<Told> told(JsonNode issue, OptionalLong note) {
        OptionalLong iid = number(issue.path("iid"));
        return iid.isPresent() ? Optional.of(new Told(iid.getAsLong(), note)) : Optional.empty();
    }

    private boolean isOurs(JsonNode sender) {
        return project.equalsIgnoreCase(sender.path("path_with_namespace").asText())
                || project.equals(sender.path("id").asText());
    }

    private static OptionalLong number(JsonNode node) {
        boolean counts = node.isIntegralNumber() && node.canConvertToLong() && node.longValue() > 0;
        return counts ? OptionalLong.of(node.longValue()) : OptionalLong.empty();
    }
}
