package dev.smrequest.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.slack.act.Outcome;
import dev.smrequest.sandbox.slack.client.Spot;
import dev.smrequest.sandbox.slack.modal.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** A modal in a person's hands: fields are named by their labels, as the person reads them. */
final class OpenForm {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Sandbox sandbox;
    private final String user;
    private final ObjectNode typed = JSON.objectNode();

    OpenForm(Sandbox sandbox, String user) {
        this.sandbox = sandbox;
        this.user = user;
    }

    View view() {
        return sandbox.slackService().views().top(user).orElseThrow(() -> new AssertionError(user + " sees no modal"));
    }

    boolean isOpen() {
        return sandbox.slackService().views().top(user).isPresent();
    }

    String title() {
        return view().content().at("/title/text").asText();
    }

    /** Every text in the modal, one per line. */
    String text() {
        List<String> texts = new ArrayList<>();
        collect(view().content().path("blocks"), texts);
        return String.join("\n", texts);
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.path("text").isTextual()) {
            texts.add(node.path("text").asText());
        }
        node.forEach(part -> collect(part, texts));
    }

    List<String> labels() {
        return blocks().stream()
                .map(block -> block.at("/label/text").asText())
                .filter(label -> !label.isEmpty())
                .toList();
    }

    /** What the field shows before anything is typed. */
    String initial(String label) {
        return block(label).at("/element/initial_value").asText();
    }

    String blockId(String label) {
        return block(label).path("block_id").asText();
    }

    OpenForm type(String label, String text) {
        return put(label, JSON.objectNode().put("type", "plain_text_input").put("value", text));
    }

    OpenForm day(String label, String date) {
        return put(label, JSON.objectNode().put("type", "datepicker").put("selected_date", date));
    }

    /** Chooses somebody of the workspace, by Slack id. */
    OpenForm person(String label, String userId) {
        return put(label, JSON.objectNode().put("type", "users_select").put("selected_user", userId));
    }

    OpenForm choose(String label, String choice) {
        ObjectNode value = JSON.objectNode().put("type", "static_select");
        JsonNode option = StreamSupport.stream(
                        block(label).at("/element/options").spliterator(), false)
                .filter(offered -> offered.at("/text/text").asText().equals(choice))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " does not offer " + choice));
        value.set("selected_option", option);
        return put(label, value);
    }

    Outcome submit() {
        return sandbox.acts().submitView(user, view().id(), typed);
    }

    /** Chooses and has the form told at once, as inputs with a dispatched action do. */
    OpenForm enter(String label, String choice) {
        choose(label, choice);
        JsonNode block = block(label);
        String blockId = block.path("block_id").asText();
        String actionId = block.at("/element/action_id").asText();
        ObjectNode value = typed.path(blockId).path(actionId).deepCopy();
        value.remove("type");
        Outcome outcome = sandbox.acts().choose(user, new Spot.InView(view().id()), blockId, actionId, value);
        assertThat(outcome.ok()).as(label).isTrue();
        return new OpenForm(sandbox, user);
    }

    /** Ticks or unticks the only box of a field that tells at once. */
    OpenForm tick(String label, boolean on) {
        JsonNode block = block(label);
        ObjectNode value = JSON.objectNode();
        var chosen = value.putArray("selected_options");
        if (on) {
            chosen.add(block.at("/element/options/0"));
        }
        String blockId = block.path("block_id").asText();
        String actionId = block.at("/element/action_id").asText();
        sandbox.acts().fillView(user, view().id(), typed);
        Outcome outcome = sandbox.acts().choose(user, new Spot.InView(view().id()), blockId, actionId, value);
        assertThat(outcome.ok()).as(label).isTrue();
        return new OpenForm(sandbox, user);
    }

    /** Chooses who the app suggests for what is typed. */
    OpenForm suggest(String label, String words, String choice) {
        JsonNode block = block(label);
        String blockId = block.path("block_id").asText();
        String actionId = block.at("/element/action_id").asText();
        Spot spot = new Spot.InView(view().id());
        JsonNode options = sandbox.acts().options(user, spot, blockId, actionId, words);
        JsonNode option = StreamSupport.stream(options.path("options").spliterator(), false)
                .filter(offered -> offered.at("/text/text").asText().equals(choice))
                .findFirst()
                .orElseThrow(() -> new AssertionError(choice + " is not among " + options));
        ObjectNode value = JSON.objectNode();
        value.set("selected_option", option);
        sandbox.acts().choose(user, spot, blockId, actionId, value);
        return new OpenForm(sandbox, user);
    }

    /** Presses the button with this label. */
    Outcome press(String label) {
        for (JsonNode block : blocks()) {
            List<JsonNode> elements = new ArrayList<>();
            block.path("elements").forEach(elements::add);
            elements.add(block.path("accessory"));
            for (JsonNode element : elements) {
                if (element.at("/text/text").asText().equals(label)) {
                    return sandbox.acts()
                            .pressButton(
                                    user,
                                    new Spot.InView(view().id()),
                                    block.path("block_id").asText(),
                                    element.path("action_id").asText());
                }
            }
        }
        throw new AssertionError("No button \"" + label + "\" in\n" + text());
    }

    private OpenForm put(String label, ObjectNode value) {
        JsonNode block = block(label);
        typed.putObject(block.path("block_id").asText())
                .set(block.at("/element/action_id").asText(), value);
        return this;
    }

    private JsonNode block(String label) {
        return blocks().stream()
                .filter(block -> block.at("/label/text").asText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field \"" + label + "\" among " + labels()));
    }

    private List<JsonNode> blocks() {
        return StreamSupport.stream(view().content().path("blocks").spliterator(), false)
                .toList();
    }
}
