package dev.smrequest.slack.app.bolt;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.Modal;
import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.slack.app.Reply;
import dev.smrequest.slack.app.Shortcut;
import dev.smrequest.slack.app.Suggestions;
import dev.smrequest.slack.app.Suggestions.Suggestion;
import dev.smrequest.slack.app.bolt.Apology.Reach;
import dev.smrequest.slack.app.bolt.payload.Calls;
import dev.smrequest.slack.app.bolt.payload.FormBody;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.slack.app.call.ShortcutCall;
import dev.smrequest.slack.app.call.SuggestionCall;
import dev.smrequest.slack.text.BlockLimits;
import dev.smrequest.slack.text.PlainText;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the handler for a delivery, runs it, and turns its answer, or its failure, into what Slack is told: always 200. */
final class Dispatch {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final Commands commands;
    private final Registered<Shortcut> shortcuts;
    private final Registered<Modal> modals;
    private final Registered<Button> buttons;
    private final Registered<Suggestions> suggestions;
    private final Apology apology;

    Dispatch(String command, Handlers handlers, Apology apology) {
        this.commands = new Commands(command, handlers.subcommands());
        this.shortcuts = new Registered<>("shortcut", handlers.shortcuts(), Shortcut::callbackId);
        this.modals = new Registered<>("modal", handlers.modals(), Modal::callbackId);
        this.buttons = new Registered<>("button", handlers.buttons(), Button::actionId);
        this.suggestions = new Registered<>("menu", handlers.suggestions(), Suggestions::actionId);
        this.apology = apology;
    }

    Set<String> shortcuts() {
        return shortcuts.ids();
    }

    Response command(SlashCommandRequest request) {
        try {
            return answer(commands.run(Calls.command(request.getPayload())));
        } catch (RuntimeException e) {
            return ephemeral(apology.message(apology.sentence("A slash command", e)));
        }
    }

    Response shortcut(GlobalShortcutRequest request) {
        return run(request.getPayload().getCallbackId(), Calls.shortcut(request.getPayload()));
    }

    Response shortcut(MessageShortcutRequest request) {
        ShortcutCall call = Calls.shortcut(request.getPayload(), FormBody.payload(request.getRequestBodyAsString()));
        return run(request.getPayload().getCallbackId(), call);
    }

    Response submission(ViewSubmissionRequest request) {
        String id = request.getPayload().getView().getCallbackId();
        return modals.find(id).map(modal -> submit(modal, request)).orElseGet(Response::ok);
    }

    /** One delivery may hold several actions, for which Bolt itself calls no handler. */
    Response actions(BlockActionRequest request) {
        BlockActionPayload payload = request.getPayload();
        for (BlockActionPayload.Action action : payload.getActions()) {
            buttons.find(action.getActionId()).ifPresent(button -> press(button, Calls.button(payload, action)));
        }
        return Response.ok();
    }

    /** No choices when the handler fails: the person sees that nothing fits, and the log says why. */
    Response suggestions(BlockSuggestionRequest request) {
        List<Suggestion> found = suggestions
                .find(request.getPayload().getActionId())
                .map(menu -> suggest(menu, Calls.suggestion(request.getPayload())))
                .orElse(List.of());
        return Response.json(
                200,
                BlockSuggestionResponse.builder()
                        .options(found.stream()
                                .limit(BlockLimits.OPTIONS)
                                .map(Dispatch::option)
                                .toList())
                        .build());
    }

    private static List<Suggestion> suggest(Suggestions menu, SuggestionCall call) {
        try {
            return menu.suggest(call);
        } catch (RuntimeException e) {
            LOG.error("The menu {} failed", menu.actionId(), e);
            return List.of();
        }
    }

    private static Option option(Suggestion suggestion) {
        return Option.builder()
                .text(PlainText.of(suggestion.text(), BlockLimits.OPTION_TEXT))
                .value(suggestion.value())
                .build();
    }

    /** What Bolt has no handler for. */
    Response unmatched(Request<?> request) {
        if (request instanceof BlockActionRequest several) {
            return actions(several);
        }
        LOG.info("Acknowledged a delivery that nobody handles: {}", request.getRequestType());
        return Response.ok();
    }

    private Response run(String callbackId, ShortcutCall call) {
        shortcuts.find(callbackId).ifPresent(shortcut -> {
            try {
                shortcut.run(call);
            } catch (RuntimeException e) {
                String sentence = apology.sentence("The shortcut " + callbackId, e);
                apology.tell(Reach.after(e, call.userId(), call.responseUrl(), call.triggerId()), sentence);
            }
        });
        return Response.ok();
    }

    private void press(Button button, ButtonCall call) {
        try {
            button.pressed(call);
        } catch (RuntimeException e) {
            String sentence = apology.sentence("The button " + button.actionId(), e);
            apology.tell(Reach.after(e, call.userId(), call.responseUrl(), call.triggerId()), sentence);
        }
    }

    private Response submit(Modal modal, ViewSubmissionRequest request) {
        try {
            return answer(modal.submitted(Calls.submission(request.getPayload())));
        } catch (RuntimeException e) {
            String sentence = apology.sentence("The modal " + modal.callbackId(), e);
            return answer(apology.inModal(request.getPayload().getView(), sentence));
        }
    }

    private static Response answer(Reply reply) {
        return reply instanceof Reply.OnlyToCaller told ? ephemeral(told.message()) : Response.ok();
    }

    private static Response ephemeral(Message message) {
        return Response.json(
                200,
                SlashCommandResponse.builder()
                        .responseType("ephemeral")
                        .text(message.text())
                        .blocks(message.blocks().isEmpty() ? null : message.blocks())
                        .build());
    }

    private static Response answer(ModalReply reply) {
        if (reply instanceof ModalReply.Back) {
            return Response.ok();
        }
        ViewSubmissionResponse.ViewSubmissionResponseBuilder answer = ViewSubmissionResponse.builder();
        if (reply instanceof ModalReply.Errors errors) {
            answer.responseAction("errors").errors(errors.byBlock());
        } else if (reply instanceof ModalReply.Show show) {
            answer.responseAction("update").view(show.view());
        } else if (reply instanceof ModalReply.Push push) {
            answer.responseAction("push").view(push.view());
        } else {
            answer.responseAction("clear");
        }
        return Response.json(200, answer.build());
    }
}
