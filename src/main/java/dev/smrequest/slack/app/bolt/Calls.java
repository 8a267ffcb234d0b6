package dev.smrequest.slack.app.bolt;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.app.ButtonCall;
import dev.smrequest.slack.app.CommandCall;
import dev.smrequest.slack.app.ModalSubmission;
import dev.smrequest.slack.app.ShortcutCall;
import dev.smrequest.slack.app.ShortcutCall.SourceMessage;
import java.util.Map;
import java.util.Optional;

/** From Slack's payloads to our calls: absent texts become empty, never null. */
final class Calls {
    private Calls() {}

    /** The argument is the whole text; Slack sends none at all when nothing was typed. */
    static CommandCall command(SlashCommandPayload payload) {
        return new CommandCall(
                payload.getUserId(),
                payload.getChannelId(),
                orEmpty(payload.getText()).strip(),
                payload.getTriggerId(),
                payload.getResponseUrl());
    }

    static ShortcutCall shortcut(GlobalShortcutPayload payload) {
        return new ShortcutCall(payload.getUser().getId(), payload.getTriggerId(), Optional.empty(), Optional.empty());
    }

    static ShortcutCall shortcut(MessageShortcutPayload payload) {
        MessageRef ref = new MessageRef(
                payload.getChannel().getId(), payload.getMessage().getTs());
        return new ShortcutCall(
                payload.getUser().getId(),
                payload.getTriggerId(),
                Optional.of(new SourceMessage(ref, orEmpty(payload.getMessage().getText()))),
                Optional.ofNullable(payload.getResponseUrl()));
    }

    static ModalSubmission submission(ViewSubmissionPayload payload) {
        View view = payload.getView();
        return new ModalSubmission(
                payload.getUser().getId(),
                view.getId(),
                view.getRootViewId() == null ? view.getId() : view.getRootViewId(),
                orEmpty(view.getPrivateMetadata()),
                values(view.getState()));
    }

    static ButtonCall button(BlockActionPayload payload, BlockActionPayload.Action action) {
        return new ButtonCall(
                payload.getUser().getId(),
                orEmpty(action.getValue()),
                orEmpty(payload.getTriggerId()),
                Optional.ofNullable(payload.getResponseUrl()));
    }

    private static Map<String, Map<String, ViewState.Value>> values(ViewState state) {
        return state == null || state.getValues() == null ? Map.of() : state.getValues();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
