package dev.smrequest.sandbox.gitlab.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.smrequest.sandbox.gitlab.model.Health;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.Milestone;
import dev.smrequest.sandbox.gitlab.rest.view.Times;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The {@code changes} of an issue event: each changed field with its previous and its current value. */
final class Differences {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Differences() {}

    static ObjectNode ofNew(Issue issue) {
        ObjectNode changes = NODES.objectNode();
        put(changes, "id", NODES.nullNode(), NODES.numberNode(issue.id()));
        put(changes, "iid", NODES.nullNode(), NODES.numberNode(issue.iid()));
        put(changes, "title", NODES.nullNode(), text(issue.title()));
        put(changes, "description", NODES.nullNode(), text(issue.text().description()));
        put(
                changes,
                "created_at",
                NODES.nullNode(),
                text(Times.text(issue.birth().createdAt())));
        return changes;
    }

    static ObjectNode between(Issue before, Issue after) {
        ObjectNode changes = NODES.objectNode();
        compare(changes, "title", before, after, issue -> text(issue.title()));
        compare(
                changes,
                "description",
                before,
                after,
                issue -> text(issue.text().description()));
        compare(changes, "state_id", before, after, issue -> NODES.numberNode(issue.open() ? 1 : 2));
        compare(changes, "confidential", before, after, issue -> NODES.booleanNode(issue.confidential()));
        compare(
                changes,
                "discussion_locked",
                before,
                after,
                issue -> NODES.booleanNode(issue.status().locked()));
        compare(
                changes,
                "due_date",
                before,
                after,
                issue -> due(issue.planning().due()));
        compare(
                changes,
                "milestone_id",
                before,
                after,
                issue -> milestone(issue.planning().milestone()));
        compare(changes, "health_status", before, after, Differences::health);
        compare(changes, "closed_at", before, after, Differences::closedAt);
        compare(
                changes,
                "updated_at",
                before,
                after,
                issue -> text(Times.text(issue.status().updatedAt())));
        compare(changes, "labels", before, after, Differences::labels);
        compare(changes, "assignees", before, after, Differences::assignees);
        return changes;
    }

    private static void compare(
            ObjectNode changes, String field, Issue before, Issue after, Function<Issue, JsonNode> value) {
        JsonNode previous = value.apply(before);
        JsonNode current = value.apply(after);
        if (!previous.equals(current)) {
            put(changes, field, previous, current);
        }
    }

    private static void put(ObjectNode changes, String field, JsonNode previous, JsonNode current) {
        changes.putObject(field).<ObjectNode>set("previous", previous).set("current", current);
    }

    private static JsonNode text(String text) {
        return text == null ? NODES.nullNode() : new TextNode(text);
    }

    private static JsonNode due(Optional<LocalDate> due) {
        return text(due.map(LocalDate::toString).orElse(null));
    }

    private static JsonNode milestone(Optional<Milestone> milestone) {
        return milestone.<JsonNode>map(one -> NODES.numberNode(one.id())).orElse(NODES.nullNode());
    }

    private static JsonNode health(Issue issue) {
        return text(issue.planning().health().map(Health::word).orElse(null));
    }

    private static JsonNode closedAt(Issue issue) {
        return text(issue.status().closing().map(end -> Times.text(end.at())).orElse(null));
    }

    private static JsonNode labels(Issue issue) {
        ArrayNode labels = NODES.arrayNode();
        Payloads.labels(labels, issue);
        return labels;
    }

    private static JsonNode assignees(Issue issue) {
        ArrayNode people = NODES.arrayNode();
        issue.planning().assignees().forEach(user -> people.add(Payloads.user(user)));
        return people;
    }
}
