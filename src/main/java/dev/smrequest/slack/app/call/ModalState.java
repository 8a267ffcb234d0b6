package dev.smrequest.slack.app.call;

import com.slack.api.model.view.ViewState;
import java.util.Map;

/**
 * A modal with what is entered in it: submitted, or as it stands when something in it is pressed. {@code values} are Slack's state values: block id to action id to value. {@code rootViewId} equals
 * {@code viewId} unless the view was pushed onto another; {@code hash} names what the person saw.
 */
public record ModalState(
        String userId,
        String viewId,
        String rootViewId,
        String privateMetadata,
        String hash,
        Map<String, Map<String, ViewState.Value>> values) {}
