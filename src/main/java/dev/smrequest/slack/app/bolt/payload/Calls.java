package dev.smrequest.slack.app.bolt.payload;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.slack.app.call.CommandCall;
import dev.smrequest.slack.app.call.ModalState;
import dev.smrequest.slack.app.call.ShortcutCall;
import dev.smrequest.slack.app.call.ShortcutCall.SourceMessage;
import dev.smrequest.slack.app.call.SuggestionCall;
import java.util.Map;
import java.util.Optional;

/** From Slack's payloads to our calls: absent texts become empty, never null. */
public final class Calls {
    private Calls() {}

    /** The argument is the whole text; Slack sends none at all when nothing was typed. */
    public static CommandCall command(SlashCommandPayload payload) {
        return new CommandCall(
                payload.getUserId(),
                payload.getChannelId(),
                orEmpty(payload.getText()).strip(),
                payload.getTriggerId(),
                payload.getResponseUrl());
    }

    public static ShortcutCall shortcut(GlobalShortcutPayload payload) {
        return new ShortcutCall(payload.getUser().getId(), payload.getTriggerId(), Optional.empty(), Optional.empty());
    }

    /** {@code json} is the payload as it came, of which the SDK's model keeps only a part. */
    public static ShortcutCall shortcut(MessageShortcutPayload payload, String json) {
        MessageParts parts = new MessageParts(json);
        MessageRef ref = new MessageRef(
                payload.getChannel().getId(), payload.getMessage().getTs());
        return new ShortcutCall(
                payload.getUser().getId(),
                payload.getTriggerId(),
                Optional.of(new SourceMessage(
                        ref,
                        orEmpty(payload.getMessage().getText()),
                        parts.author(),
                        parts.everything(),
                        parts.files())),
                Optional.ofNullable(payload.getResponseUrl()));
    }

    public static ModalState submission(ViewSubmissionPayload payload) {
        return modal(payload.getUser().getId(), payload.getView());
    }

    public static ButtonCall button(BlockActionPayload payload, BlockActionPayload.Action action) {
        String user = payload.getUser().getId();
        return new ButtonCall(
                user,
                orEmpty(action.getActionId()),
                value(action),
                orEmpty(payload.getTriggerId()),
                new ButtonCall.Origin(
                        Optional.ofNullable(payload.getResponseUrl()),
                        message(payload.getContainer()),
                        Optional.ofNullable(payload.getView()).map(view -> modal(user, view))));
    }

    public static SuggestionCall suggestion(BlockSuggestionPayload payload) {
        return new SuggestionCall(
                payload.getUser().getId(),
                orEmpty(payload.getValue()).strip(),
                payload.getView() == null ? "" : orEmpty(payload.getView().getPrivateMetadata()));
    }

    private static ModalState modal(String userId, View view) {
        return new ModalState(
                userId,
                view.getId(),
                view.getRootViewId() == null ? view.getId() : view.getRootViewId(),
                orEmpty(view.getPrivateMetadata()),
                orEmpty(view.getHash()),
                values(view.getState()));
    }

    private static String value(BlockActionPayload.Action action) {
        return action.getSelectedOption() == null
                ? orEmpty(action.getValue())
                : orEmpty(action.getSelectedOption().getValue());
    }

    private static Optional<MessageRef> message(BlockActionPayload.Container container) {
        return Optional.ofNullable(container)
                .filter(found -> found.getChannelId() != null && found.getMessageTs() != null)
                .map(found -> new MessageRef(found.getChannelId(), found.getMessageTs()));
    }

    private static Map<String, Map<String, ViewState.Value>> values(ViewState state) {
        return state == null || state.getValues() == null ? Map.of() : state.getValues();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
