package dev.smrequest.sandbox.slack.act;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.SlackTown;
import dev.smrequest.sandbox.slack.client.Spot;
import dev.smrequest.sandbox.slack.delivery.AppDouble;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the fields of deliveries hold; which fields there are is held by the table of payloads. */
class PayloadValuesTest {

    private final SlackTown town = new SlackTown();
    private final AppDouble app = new AppDouble(town);

    @AfterEach
    void close() {
        app.close();
        town.close();
    }

    @Test
    void command_typed_hasEveryField() {
        town.acts().runCommand("U0ADA", "C0PRODMKT", "/sm-request  Battlecard & <more> ");
        Map<String, String> form = app.forms().get(0);
        assertThat(form.remove("trigger_id")).matches("\\d+\\.\\d+\\.[0-9a-f]+");
        assertThat(form.remove("response_url")).startsWith(town.url() + "slack/hooks/commands/T0SANDBOX/");
        assertThat(form)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("token", "verificationtokenofthesandbox"),
                        Map.entry("team_id", "T0SANDBOX"),
                        Map.entry("team_domain", "sandbox"),
                        Map.entry("channel_id", "C0PRODMKT"),
                        Map.entry("channel_name", "product-marketing"),
                        Map.entry("user_id", "U0ADA"),
                        Map.entry("user_name", "ada"),
                        Map.entry("command", "/sm-request"),
                        Map.entry("text", "Battlecard & <more>"),
                        Map.entry("api_app_id", "A0SMREQUEST"),
                        Map.entry("is_enterprise_install", "false")));
    }

    @Test
    void messageShortcut_chosen_carriesTheMessage() {
        String ts = town.acts()
                .postMessage("U0BEN", "C0PRODMKT", "We need #sales & <you>")
                .id();
        town.acts().messageShortcut("U0ADA", "file_from_message", "C0PRODMKT", ts);
        JsonNode payload = app.payloads().get(0);
        assertThat(payload.path("type").asText()).isEqualTo("message_action");
        assertThat(payload.at("/message/text").asText()).isEqualTo("We need <#C0SALES|sales> &amp; &lt;you&gt;");
        assertThat(payload.at("/message/user").asText()).isEqualTo("U0BEN");
        assertThat(payload.path("message_ts").asText()).isEqualTo(ts);
    }

    @Test
    void viewSubmission_submitted_carriesTheWholeView() throws Exception {
        String id = open("{'type':'modal','callback_id':'form','title':{'type':'plain_text','text':'T'},"
                + "'submit':{'type':'plain_text','text':'Go'},'private_metadata':'m','blocks':["
                + "{'type':'input','block_id':'title','label':{'type':'plain_text','text':'Title'},"
                + "'element':{'type':'plain_text_input','action_id':'value'}},"
                + "{'type':'input','block_id':'due','optional':true,'label':{'type':'plain_text','text':'Due'},"
                + "'element':{'type':'datepicker','action_id':'value'}}]}");
        town.acts().submitView("U0ADA", id, SlackTown.json("{'title':{'value':{'value':'Battlecard'}}}"));
        JsonNode payload = app.payloads().get(1);
        assertThat(payload.at("/view/state"))
                .isEqualTo(
                        SlackTown.json("{'values':{'title':{'value':{'type':'plain_text_input','value':'Battlecard'}},"
                                + "'due':{'value':{'type':'datepicker','selected_date':null}}}}"));
        assertThat(payload.at("/view/private_metadata").asText()).isEqualTo("m");
    }

    @Test
    void viewClosed_notifyOnClose_tellsTheApp() throws Exception {
        String id = open("{'type':'modal','callback_id':'form','notify_on_close':true,"
                + "'title':{'type':'plain_text','text':'T'},'blocks':[{'type':'divider'}]}");
        town.acts().closeView("U0ADA", id);
        JsonNode payload = app.payloads().get(1);
        assertThat(payload.path("is_cleared").asBoolean()).isFalse();
        assertThat(town.slack.views().stack("U0ADA")).isEmpty();
    }

    @Test
    void blockActions_buttonInMessage_carriesMessageAndChannel() throws Exception {
        String ts = town.client()
                .chatPostMessage(
                        r -> r.channel("C0PRODMKT")
                                .text("card")
                                .blocksAsString(
                                        "[{\"type\":\"actions\",\"block_id\":\"b\",\"elements\":[{\"type\":\"button\","
                                                + "\"action_id\":\"a\",\"value\":\"7\",\"text\":{\"type\":\"plain_text\",\"text\":\"Go\"}}]}]"))
                .getTs();
        town.acts().pressButton("U0ADA", new Spot.InMessage("C0PRODMKT", ts), "b", "a");
        JsonNode payload = app.payloads().get(0);
        ObjectNode action = (ObjectNode) payload.at("/actions/0");
        assertThat(action.remove("action_ts").asText()).matches("\\d+\\.\\d{6}");
        assertThat(action)
                .isEqualTo(SlackTown.json("{'type':'button','action_id':'a','block_id':'b','value':'7',"
                        + "'text':{'type':'plain_text','text':'Go','emoji':true}}"));
        assertThat(payload.path("container"))
                .isEqualTo(SlackTown.json(
                        "{'type':'message','message_ts':'" + ts + "','channel_id':'C0PRODMKT','is_ephemeral':false}"));
    }

    private String open(String view) throws Exception {
        town.acts().globalShortcut("U0ADA", "file_request");
        String trigger = app.payloads().get(0).path("trigger_id").asText();
        String json = SlackTown.json(view).toString();
        return town.client()
                .viewsOpen(r -> r.triggerId(trigger).viewAsString(json))
                .getView()
                .getId();
    }
}
