package dev.smrequest.workflow;

import java.util.List;

/** Labels for grooming the backlog of which a request has at most one, such as {@code p::1} to {@code p::3}. */
public record LabelGroup(String key, String title, List<String> labels) {
    public LabelGroup {
        labels = List.copyOf(labels);
    }
}
