package dev.smrequest.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A job as it lies in the database: its data, and what db-scheduler's own columns cannot tell.
 *
 * @param firstDue when it first fell due; its age counts from here
 * @param bugs how often it has failed by a mistake of ours
 */
record StoredJob(Instant firstDue, int bugs, JsonNode data) {
    StoredJob withBug() {
        return new StoredJob(firstDue, bugs + 1, data);
    }
}
