package dev.smrequest.slack.web;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.util.http.SlackHttpClient;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.web.answer.ApiMethod;
import dev.smrequest.slack.web.answer.Checker;
import java.io.IOException;
import okhttp3.Response;

/** Answers through a {@code response_url}, seen only by the person who acted. The address itself is never logged. */
final class ResponseUrls {
    private final SlackHttpClient http;
    private final Checker checker;

    ResponseUrls(SlackHttpClient http, Checker checker) {
        this.http = http;
        this.checker = checker;
    }

    /** Adds a message. */
    void post(String url, Message message) {
        send(url, body(message, false));
    }

    /** Puts a message in place of the one the address came with. */
    void replace(String url, Message message) {
        send(url, body(message, true));
    }

    private void send(String url, ActionResponse body) {
        try (Response response = http.postJsonBody(url, body)) {
            String error = error(response.body() == null ? "" : response.body().string());
            if (!response.isSuccessful() || !error.isEmpty()) {
                throw checker.byStatus(
                        ApiMethod.RESPONSE_URL,
                        "this answer",
                        response.code(),
                        error,
                        Checker.retryAfter(response.header("Retry-After")));
            }
        } catch (IllegalArgumentException e) { // the client's word for an address it cannot read, which it quotes
            throw Checker.refusal(ApiMethod.RESPONSE_URL, "this answer", "invalid_url");
        } catch (IOException e) {
            throw checker.noAnswer(ApiMethod.RESPONSE_URL, e);
        }
    }

    private static ActionResponse body(Message message, boolean replacing) {
        return ActionResponse.builder()
                .responseType("ephemeral")
                .replaceOriginal(replacing)
                .text(message.text())
                .blocks(message.blocks().isEmpty() ? null : message.blocks())
                .build();
    }

    /** Slack answers {@code ok}, or JSON with an error, or the bare name of an error. */
    private static String error(String body) {
        String text = body.strip();
        if (text.startsWith("{")) {
            return jsonError(text);
        }
        return text.matches("[a-z_]{3,40}") ? text : "";
    }

    private static String jsonError(String text) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            JsonElement error = json.get("error");
            return error == null ? "" : error.getAsString();
        } catch (JsonParseException | IllegalStateException e) {
            return "unreadable_answer";
        }
    }
}
