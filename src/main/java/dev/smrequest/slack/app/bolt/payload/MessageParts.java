package dev.smrequest.slack.app.bolt.payload;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.smrequest.slack.app.call.ShortcutCall.NamedLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a message in a shortcut's payload that the SDK's model leaves out. Slack: message shortcuts. */
final class MessageParts {
    private final JsonObject message;

    /** Takes the payload as JSON. */
    MessageParts(String payload) {
        JsonElement found = JsonParser.parseString(payload).getAsJsonObject().get("message");
        message = found == null || !found.isJsonObject() ? new JsonObject() : found.getAsJsonObject();
        removePreviews();
    }

    /** What apps show of a link is not what its author wrote: a title in there may name other requests. */
    private void removePreviews() {
        JsonElement attachments = message.get("attachments");
        if (attachments != null && attachments.isJsonArray()) {
            attachments
                    .getAsJsonArray()
                    .asList()
                    .removeIf(each -> each.isJsonObject()
                            && text(each.getAsJsonObject(), "is_app_unfurl")
                                    .filter("true"::equals)
                                    .isPresent());
        }
    }

    Optional<String> author() {
        return text(message, "user");
    }

    /** All texts, depth first; those in code between the marks of code. */
    List<String> everything() {
        List<String> texts = new ArrayList<>();
        collect(message, texts);
        return texts;
    }

    List<NamedLink> files() {
        return Stream.ofNullable(message.get("files"))
                .filter(JsonElement::isJsonArray)
                .flatMap(files -> files.getAsJsonArray().asList().stream())
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject)
                .flatMap(file ->
                        text(file, "permalink")
                                .map(link -> new NamedLink(text(file, "name").orElse("file"), link))
                                .stream())
                .toList();
    }

    private static void collect(JsonElement element, List<String> texts) {
        if (element.isJsonObject() && isCode(element.getAsJsonObject())) {
            List<String> code = new ArrayList<>();
            element.getAsJsonObject().asMap().values().forEach(value -> collect(value, code));
            code.forEach(text -> texts.add("`" + text + "`"));
        } else if (element.isJsonObject()) {
            element.getAsJsonObject().asMap().values().forEach(value -> collect(value, texts));
        } else if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(value -> collect(value, texts));
        } else if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()) {
            texts.add(element.getAsString());
        }
    }

    /** Slack: rich text; code within a line is a style, a block of code an element. */
    private static boolean isCode(JsonObject element) {
        JsonElement style = element.get("style");
        boolean inline =
                style != null && style.isJsonObject() && style.getAsJsonObject().has("code");
        return inline
                || text(element, "type")
                        .filter("rich_text_preformatted"::equals)
                        .isPresent();
    }

    private static Optional<String> text(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .filter(text -> !text.isEmpty());
    }
}
