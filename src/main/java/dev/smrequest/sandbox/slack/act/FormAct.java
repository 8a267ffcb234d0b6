package dev.smrequest.sandbox.slack.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.blockkit.BlockKit;
import dev.smrequest.sandbox.slack.client.FormCheck;
import dev.smrequest.sandbox.slack.client.Words;
import dev.smrequest.sandbox.slack.delivery.Parcel;
import dev.smrequest.sandbox.slack.delivery.Receipt;
import dev.smrequest.sandbox.slack.modal.View;
import dev.smrequest.sandbox.slack.modal.ViewRefused;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody submits or closes a modal; the app's answer is obeyed (Slack: modals, view interaction payloads). */
final class FormAct {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Scene scene;
    private final Payloads payloads;

    FormAct(Scene scene) {
        this.scene = scene;
        this.payloads = new Payloads(scene.world());
    }

    Outcome submit(View view, ObjectNode typed) {
        View filled = scene.views().type(view.id(), FormCheck.merge(view.state(), typed));
        Map<String, String> incomplete = FormCheck.problems(filled);
        if (!incomplete.isEmpty()) {
            return Outcome.errors(incomplete);
        }
        ObjectNode payload = payloads.begin("view_submission", view.user());
        payload.put("trigger_id", scene.triggers().issue(view.user()));
        payload.set("view", payloads.view(filled));
        payload.putArray("response_urls");
        Receipt receipt = deliver(payload, view);
        return receipt.acknowledged() ? obey(receipt.body(), filled) : Outcome.failed(Words.TROUBLE_CONNECTING);
    }

    Outcome close(View view, boolean all) {
        boolean clear = all || view.content().path("clear_on_close").asBoolean();
        if (clear) {
            scene.views().clear(view.user());
        } else {
            scene.views().close(view.id());
        }
        if (view.content().path("notify_on_close").asBoolean()) {
            ObjectNode payload = payloads.begin("view_closed", view.user());
            payload.set("view", payloads.view(view));
            payload.put("is_cleared", clear);
            deliver(payload, view);
        }
        return Outcome.done();
    }

    private Receipt deliver(ObjectNode payload, View view) {
        String label = payload.path("type").asText() + " " + view.callbackId();
        return scene.courier()
                .deliver(Parcel.payload(label, scene.world().app().manifest().interactivityPath(), payload));
    }

    private Outcome obey(String body, View view) {
        try {
            JsonNode answer = body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body);
            return obey(answer, view);
        } catch (JsonProcessingException | ViewRefused broken) {
            return Outcome.failed(Words.TROUBLE_CONNECTING);
        }
    }

    private Outcome obey(JsonNode answer, View view) {
        switch (answer.path("response_action").asText()) {
            case "" -> scene.views().close(view.id());
            case "clear" -> scene.views().clear(view.user());
            case "errors" -> {
                return errors(answer.path("errors"), view);
            }
            case "update" -> scene.views().update(view.id(), null, valid(answer.path("view")));
            case "push" -> scene.views().push(view.user(), valid(answer.path("view")));
            default -> {
                return Outcome.failed(Words.TROUBLE_CONNECTING);
            }
        }
        return Outcome.done();
    }

    private static ObjectNode valid(JsonNode view) {
        boolean fits = BlockKit.view(view).clean() && !BlockKit.tooLarge(view);
        if (!fits || !view.path("type").asText().equals("modal")) {
            throw new ViewRefused("invalid_arguments");
        }
        return (ObjectNode) view;
    }

    /** Errors may stand at input blocks of this view alone. */
    private static Outcome errors(JsonNode errors, View view) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> error : errors.properties()) {
            if (!FormCheck.isInput(view, error.getKey()) || !error.getValue().isTextual()) {
                return Outcome.failed(Words.TROUBLE_CONNECTING);
            }
            shown.put(error.getKey(), error.getValue().asText());
        }
        return shown.isEmpty() ? Outcome.failed(Words.TROUBLE_CONNECTING) : Outcome.errors(shown);
    }
}
