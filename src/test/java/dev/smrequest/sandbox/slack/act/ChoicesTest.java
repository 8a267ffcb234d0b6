package dev.smrequest.sandbox.slack.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.SlackTown;
import dev.smrequest.sandbox.slack.client.Spot;
import dev.smrequest.sandbox.slack.delivery.AppDouble;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people choose in messages is remembered for each, and what apps offer in external selects is checked. */
class ChoicesTest {

    private static final String BLOCKS = """
            [{"type":"actions","block_id":"b","elements":[
               {"type":"datepicker","action_id":"day","initial_date":"2026-03-01"},
               {"type":"external_select","action_id":"who"},
               {"type":"overflow","action_id":"more","options":[
                 {"text":{"type":"plain_text","text":"One"},"value":"1"}]}]}]
            """;
    private static final String GROUP = "{\"label\":{\"type\":\"plain_text\",\"text\":\"G\"},\"options\":[%s]}";
    private static final String OPTION = "{\"text\":{\"type\":\"plain_text\",\"text\":\"o\"},\"value\":\"%s\"}";

    private final SlackTown town = new SlackTown(SlackTown.manifestWithHome("app_mention"));
    private final AppDouble app = new AppDouble(town);

    @AfterEach
    void close() {
        app.close();
        town.close();
    }

    @Test
    void message_secondChoice_carriesTheFirstInItsState() throws Exception {
        Spot.InMessage card = post();
        choose(card, "U0ADA", "day", "{'selected_date':'2026-03-09'}");
        choose(card, "U0ADA", "more", "{'selected_option':{'text':{'type':'plain_text','text':'One'},'value':'1'}}");

        assertThat(stateOf(1).at("/day/selected_date").asText()).isEqualTo("2026-03-09");
        assertThat(stateOf(1).has("more")).isFalse();
    }

    @Test
    void message_choiceOfOnePerson_isNotAnothers() throws Exception {
        Spot.InMessage card = post();
        choose(card, "U0ADA", "day", "{'selected_date':'2026-03-09'}");
        choose(card, "U0BEN", "who", "{'selected_option':null}");

        assertThat(stateOf(1).at("/day/selected_date").asText()).isEqualTo("2026-03-01");
    }

    @Test
    void message_updatedWithTheSameIds_keepsTheChoice() throws Exception {
        Spot.InMessage card = post();
        choose(card, "U0ADA", "day", "{'selected_date':'2026-03-09'}");
        town.client()
                .chatUpdate(
                        r -> r.channel(card.channel()).ts(card.ts()).text("new").blocksAsString(BLOCKS));

        assertThat(town.acts().chosen("U0ADA", card).at("/b/day/selected_date").asText())
                .isEqualTo("2026-03-09");
    }

    @Test
    void choice_ofAFieldTheElementHasNot_isRefused() throws Exception {
        Spot.InMessage card = post();
        assertThatThrownBy(() -> choose(card, "U0ADA", "day", "{'selected_time':'09:00'}"))
                .hasMessage("A datepicker has no selected_time.");
    }

    @Test
    void externalSelect_answeredWithGroups_offersGroups() throws Exception {
        app.answers("{\"option_groups\":[" + GROUP.formatted(OPTION.formatted("1")) + "]}");
        JsonNode offered = town.acts().options("U0ADA", post(), "b", "who", "abc");

        assertThat(offered.at("/option_groups/0/options/0/value").asText()).isEqualTo("1");
        assertThat(app.payloads().get(0).path("value").asText()).isEqualTo("abc");
    }

    @Test
    void externalSelect_answeredWithMoreThanAHundred_offersNothingAndSaysSo() throws Exception {
        String options = String.join(",", Collections.nCopies(101, OPTION.formatted("x")));
        app.answers("{\"options\":[" + options + "]}");

        assertThat(town.acts().options("U0ADA", post(), "b", "who", "abc"))
                .isEqualTo(SlackTown.json("{'options':[],'trouble':'Result not loaded. Try again?'}"));
    }

    @Test
    void externalSelect_withTooLittleTyped_doesNotAsk() throws Exception {
        town.acts().options("U0ADA", post(), "b", "who", "ab");

        assertThat(app.got).isEmpty();
    }

    @Test
    void overflow_inAModal_isSentWithoutState() throws Exception {
        String home = "{\"type\":\"home\",\"blocks\":" + BLOCKS + "}";
        String id = town.client()
                .viewsPublish(r -> r.userId("U0ADA").viewAsString(home))
                .getView()
                .getId();
        ObjectNode one = SlackTown.json("{'selected_option':{'text':{'type':'plain_text','text':'One'},'value':'1'}}");

        assertThat(town.acts()
                        .choose("U0ADA", new Spot.InView(id), "b", "more", one)
                        .ok())
                .isTrue();
        assertThat(app.payloads().get(0).at("/view/state/values/b").has("more")).isFalse();
    }

    @Test
    void checkboxesInAForm_areToldOnlyWithADispatchedAction() throws Exception {
        String blocks = Stream.of("true", "false")
                .map(told -> "{'type':'input','block_id':'told-" + told + "','dispatch_action':" + told
                        + ",'label':{'type':'plain_text','text':'L'},'element':{'type':'checkboxes','action_id':'tick',"
                        + "'options':[{'text':{'type':'plain_text','text':'One'},'value':'1'}]}}")
                .collect(Collectors.joining(",", "[", "]"));
        String home = "{\"type\":\"home\",\"blocks\":" + blocks.replace('\'', '"') + "}";
        Spot.InView view = new Spot.InView(town.client()
                .viewsPublish(r -> r.userId("U0ADA").viewAsString(home))
                .getView()
                .getId());
        ObjectNode one =
                SlackTown.json("{'selected_options':[{'text':{'type':'plain_text','text':'One'},'value':'1'}]}");

        assertThat(town.acts().choose("U0ADA", view, "told-false", "tick", one).ok())
                .isTrue();
        assertThat(app.got).isEmpty();
        assertThat(town.acts().choose("U0ADA", view, "told-true", "tick", one).ok())
                .isTrue();

        JsonNode payload = app.payloads().get(0);
        assertThat(payload.at("/actions/0/type").asText()).isEqualTo("checkboxes");
        assertThat(payload.at("/actions/0/selected_options/0/value").asText()).isEqualTo("1");
        for (String block : List.of("told-true", "told-false")) {
            assertThat(payload.at("/view/state/values/" + block + "/tick/selected_options/0/value")
                            .asText())
                    .isEqualTo("1");
        }
    }

    private Spot.InMessage post() throws Exception {
        String ts = town.client()
                .chatPostMessage(r -> r.channel("C0PRODMKT").text("card").blocksAsString(BLOCKS))
                .getTs();
        return new Spot.InMessage("C0PRODMKT", ts);
    }

    private void choose(Spot spot, String who, String actionId, String value) {
        assertThat(town.acts()
                        .choose(who, spot, "b", actionId, SlackTown.json(value))
                        .ok())
                .isTrue();
    }

    private JsonNode stateOf(int delivery) {
        return app.payloads().get(delivery).at("/state/values/b");
    }
}
