package dev.smrequest.sandbox.slack.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import dev.smrequest.sandbox.slack.SlackTown;
import dev.smrequest.sandbox.slack.client.Spot;
import dev.smrequest.sandbox.slack.delivery.AppDouble;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every interaction, field by field against the table of Slack's shapes: nothing missing, nothing of our own. */
class PayloadTableTest {

    private static final PayloadTable TABLE = PayloadTable.read();

    private final SlackTown town = new SlackTown(SlackTown.manifestWithHome("app_mention")
            .replace("features:\n", "features:\n  unfurl_domains: [gitlab.com]\n"));
    private final AppDouble app = new AppDouble(town);

    @AfterEach
    void close() {
        app.close();
        town.close();
    }

    @Test
    void table_everyRow_namesItsSource() {
        assertThat(TABLE.unsourced()).isEmpty();
    }

    @Test
    void comparison_missingForeignAndWrongFields_areAllFound() {
        ObjectNode team = SlackTown.json("{'id':7,'plan':'free'}");
        assertThat(TABLE.differences("team", team))
                .containsExactly("/domain: missing", "/id: must be string, is 7", "/plan: Slack has no such field");
    }

    @Test
    void command_typed_isAsInTheTable() {
        town.acts().runCommand("U0ADA", "C0PRODMKT", "/sm-request battlecard");
        assertLike("command", new ObjectMapper().valueToTree(app.forms().get(0)));
    }

    @Test
    void globalShortcut_chosen_isAsInTheTable() {
        town.acts().globalShortcut("U0ADA", "file_request");
        assertLike("shortcut", last());
    }

    @Test
    void messageShortcut_chosen_isAsInTheTable() {
        String ts =
                town.acts().postMessage("U0BEN", "C0PRODMKT", "We need a deck").id();
        town.acts().messageShortcut("U0ADA", "file_from_message", "C0PRODMKT", ts);
        assertLike("message_action", last());
    }

    @Test
    void elements_inAMessage_areAsInTheTable() throws Exception {
        ChatPostMessageResponse posted = town.client()
                .chatPostMessage(r -> r.channel("C0PRODMKT").text("card").blocksAsString(blocks()));
        assertThat(posted.getError()).isNull();
        touchAll(new Spot.InMessage("C0PRODMKT", posted.getTs()), "block_actions in a message");
        suggest(new Spot.InMessage("C0PRODMKT", posted.getTs()), "block_suggestion in a message");
    }

    @Test
    void elements_inAnEphemeralMessage_areAsInTheTable() throws Exception {
        String ts = town.client()
                .chatPostEphemeral(
                        r -> r.channel("C0PRODMKT").user("U0ADA").text("x").blocksAsString(blocks()))
                .getMessageTs();
        touchAll(new Spot.InMessage("C0PRODMKT", ts), "block_actions in an ephemeral message");
        suggest(new Spot.InMessage("C0PRODMKT", ts), "block_suggestion in an ephemeral message");
    }

    @Test
    void elements_inAPreviewOfALink_areAsInTheTable() throws Exception {
        String link = "https://gitlab.com/brief";
        String ts = town.acts().postMessage("U0BEN", "C0PRODMKT", link).id();
        String unfurls = "{\"" + link + "\":{\"blocks\":" + blocks() + "}}";
        assertThat(town.client()
                        .chatUnfurl(r -> r.channel("C0PRODMKT").ts(ts).rawUnfurls(unfurls))
                        .getError())
                .isNull();
        touchAll(new Spot.InMessage("C0PRODMKT", ts), "block_actions in a preview");
    }

    @Test
    void elements_inAModal_areAsInTheTable() throws Exception {
        Spot spot = new Spot.InView(open(true));
        touchAll(spot, "block_actions in a modal");
        suggest(spot, "block_suggestion in a modal");
    }

    @Test
    void elements_inTheHomeTab_areAsInTheTable() throws Exception {
        String home = "{\"type\":\"home\",\"blocks\":" + blocks() + "}";
        String id = town.client()
                .viewsPublish(r -> r.userId("U0ADA").viewAsString(home))
                .getView()
                .getId();
        touchAll(new Spot.InView(id), "block_actions in the Home tab");
        suggest(new Spot.InView(id), "block_suggestion in the Home tab");
    }

    @Test
    void modal_submittedAndClosed_isAsInTheTable() throws Exception {
        String id = open(true);
        app.answers("{\"response_action\":\"errors\",\"errors\":{\"plain_text_input\":\"no\"}}");
        ObjectNode values = SlackTown.json("{}");
        EveryElement.all().stream()
                .filter(sample -> sample.type().endsWith("_input"))
                .forEach(sample -> values.withObject("/" + sample.type()).set("a", sample.chosen()));
        town.acts().submitView("U0ADA", id, values);
        assertLike("view_submission", last());
        town.acts().closeView("U0ADA", id);
        assertLike("view_closed", last());
    }

    private void touchAll(Spot spot, String shape) {
        List<String> differences = new ArrayList<>();
        for (EveryElement.Sample sample : EveryElement.all()) {
            town.acts().choose("U0ADA", spot, sample.type(), "a", sample.chosen());
            JsonNode sent = last();
            TABLE.differences(shape, sent).forEach(each -> differences.add(sample.type() + each));
            TABLE.differences("action " + sample.type(), sent.at("/actions/0"))
                    .forEach(each -> differences.add(sample.type() + "/actions/0" + each));
        }
        assertThat(differences).isEmpty();
        assertThat(app.got).hasSizeGreaterThanOrEqualTo(EveryElement.all().size());
    }

    private void suggest(Spot spot, String shape) {
        town.acts().options("U0ADA", spot, "external_select", "a", "al");
        assertLike(shape, last());
    }

    private String open(boolean notify) throws Exception {
        town.acts().globalShortcut("U0ADA", "file_request");
        String text = "{\"type\":\"plain_text\",\"text\":\"T\"}";
        String view = "{\"type\":\"modal\",\"title\":" + text + ",\"submit\":" + text + ",\"notify_on_close\":" + notify
                + ",\"blocks\":" + blocks() + "}";
        String trigger = last().path("trigger_id").asText();
        return town.client()
                .viewsOpen(r -> r.triggerId(trigger).viewAsString(view))
                .getView()
                .getId();
    }

    private static String blocks() {
        return EveryElement.blocks().toString();
    }

    private JsonNode last() {
        List<JsonNode> all = app.payloads();
        return all.get(all.size() - 1);
    }

    private static void assertLike(String shape, JsonNode sent) {
        assertThat(TABLE.differences(shape, sent)).isEmpty();
    }
}
