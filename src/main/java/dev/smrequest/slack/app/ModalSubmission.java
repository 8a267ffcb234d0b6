package dev.smrequest.slack.app;

import com.slack.api.model.view.ViewState;
import java.util.Map;

/**
 * A submitted view. {@code values} are Slack's state values: block id to action id to value. {@code rootViewId} equals
 * {@code viewId} unless the view was pushed onto another.
 */
public record ModalSubmission(
        String userId,
        String viewId,
        String rootViewId,
        String privateMetadata,
        Map<String, Map<String, ViewState.Value>> values) {}
