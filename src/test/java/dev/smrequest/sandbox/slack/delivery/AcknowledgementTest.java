package dev.smrequest.sandbox.slack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import dev.smrequest.sandbox.slack.SlackTown;
import dev.smrequest.sandbox.slack.act.Outcome;
import dev.smrequest.sandbox.slack.modal.View;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Exchange;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a person sees of each way an app can acknowledge, or fail to. */
class AcknowledgementTest {

    private static final String FORM = "{'type':'modal','callback_id':'form','title':{'type':'plain_text','text':'T'},"
            + "'submit':{'type':'plain_text','text':'Go'},'blocks':["
            + "{'type':'input','block_id':'title','label':{'type':'plain_text','text':'Title'},"
            + "'element':{'type':'plain_text_input','action_id':'value','max_length':5}}]}";
    private static final String NOTE =
            "{'type':'modal','title':{'type':'plain_text','text':'Filing'}," + "'blocks':[{'type':'divider'}]}";
    private static final ObjectNode TYPED = SlackTown.json("{'title':{'value':{'value':'hello'}}}");

    private final SlackTown town = new SlackTown();
    private final AppDouble app = new AppDouble(town);

    @AfterEach
    void close() {
        app.close();
        town.close();
    }

    @Test
    void command_emptyAnswer_showsNothing() {
        assertThat(command()).isEqualTo(new Outcome("", Map.of(), ""));
        assertThat(town.world().messages().in("C0PRODMKT")).isEmpty();
    }

    @Test
    void command_jsonAnswer_isEphemeralUnlessInChannel() {
        app.answers("{\"text\":\"only you\"}");
        command();
        app.answers("{\"text\":\"all\",\"response_type\":\"in_channel\"}");
        command();
        assertThat(texts("U0ADA")).containsExactly("only you", "all");
        assertThat(texts("U0BEN")).containsExactly("all");
    }

    @Test
    void command_notOkNoAnswerOrUnknown_isTold() {
        app.answersStatus(500, Map.of());
        assertThat(command().problem()).isEqualTo("/sm-request failed with the error \"dispatch_failed\"");
        assertThat(town.acts().runCommand("U0ADA", "C0PRODMKT", "/nothing x").problem())
                .startsWith("/nothing is not a valid command.");
        assertThat(town.acts().runCommand("U0OMAR", "C0PRODMKT", "/sm-request").ok())
                .isFalse();
    }

    @Test
    void command_answerAfterTheLimit_isATimeout() {
        CountDownLatch never = new CountDownLatch(1);
        town.slack.courier().patience(Duration.ofMillis(100));
        app.answers(got -> waited(never));
        assertThat(command().problem()).isEqualTo("/sm-request failed with the error \"operation_timeout\"");
        never.countDown();
    }

    @Test
    void submit_emptyAnswer_closesTheView() throws Exception {
        String id = open(FORM);
        app.answers("");
        assertThat(town.acts().submitView("U0ADA", id, TYPED).ok()).isTrue();
        assertThat(town.slack.views().stack("U0ADA")).isEmpty();
    }

    @Test
    void submit_errors_standAtTheInputAndTheViewStays() throws Exception {
        String id = open(FORM);
        app.answers("{\"response_action\":\"errors\",\"errors\":{\"title\":\"Too vague\"}}");
        assertThat(town.acts().submitView("U0ADA", id, TYPED).fieldErrors()).isEqualTo(Map.of("title", "Too vague"));
        View view = town.slack.views().top("U0ADA").orElseThrow();
        assertThat(view.state().at("/title/value/value").asText()).isEqualTo("hello");
    }

    @Test
    void submit_errorsAtUnknownBlockOrRubbish_isTrouble() throws Exception {
        String id = open(FORM);
        for (String answer : List.of(
                "{\"response_action\":\"errors\",\"errors\":{\"other\":\"x\"}}",
                "{\"response_action\":\"dance\"}",
                "{\"response_action\":\"update\",\"view\":{\"type\":\"modal\"}}",
                "not json")) {
            app.answers(answer);
            assertThat(town.acts().submitView("U0ADA", id, TYPED).problem())
                    .as(answer)
                    .isEqualTo("We had some trouble connecting. Try again?");
        }
        assertThat(town.slack.views().stack("U0ADA")).hasSize(1);
    }

    @Test
    void submit_updatePushAndClear_areObeyed() throws Exception {
        String id = open(FORM);
        app.answers("{\"response_action\":\"push\",\"view\":" + SlackTown.json(FORM) + "}");
        town.acts().submitView("U0ADA", id, TYPED);
        View pushed = town.slack.views().top("U0ADA").orElseThrow();
        assertThat(pushed.place().previous()).isEqualTo(id);
        app.answers("{\"response_action\":\"update\",\"view\":" + SlackTown.json(NOTE) + "}");
        town.acts().submitView("U0ADA", pushed.id(), TYPED);
        View updated = town.slack.views().top("U0ADA").orElseThrow();
        assertThat(updated.id()).isEqualTo(pushed.id());
        assertThat(updated.hash()).isNotEqualTo(pushed.hash());
        app.answers("{\"response_action\":\"clear\"}");
        town.acts().submitView("U0ADA", id, TYPED);
        assertThat(town.slack.views().stack("U0ADA")).isEmpty();
    }

    @Test
    void submit_requiredMissingOrTooLong_isHeldBackByTheClient() throws Exception {
        String id = open(FORM);
        assertThat(town.acts()
                        .submitView("U0ADA", id, JsonNodeFactory.instance.objectNode())
                        .fieldErrors())
                .isEqualTo(Map.of("title", "Please complete this required field."));
        assertThat(town.acts()
                        .submitView("U0ADA", id, SlackTown.json("{'title':{'value':{'value':'longer'}}}"))
                        .fieldErrors())
                .isEqualTo(Map.of("title", "This field must be at most 5 characters."));
        assertThat(app.got).hasSize(1);
    }

    @Test
    void submit_deliveredTwice_reachesTheAppTwiceWithTheSameBody() throws Exception {
        String id = open(FORM);
        town.faults.add(Fault.once(Side.DELIVERY, "view_submission form", new Effect.Twice()));
        town.acts().submitView("U0ADA", id, TYPED);
        assertThat(app.got).hasSize(3);
        assertThat(app.got.get(1).body()).isEqualTo(app.got.get(2).body());
    }

    @Test
    void delivery_droppedAfter_reachesTheAppButThePersonSeesATimeout() {
        town.faults.add(Fault.once(Side.DELIVERY, "command", new Effect.DropAfter()));
        assertThat(command().problem()).isEqualTo("/sm-request failed with the error \"operation_timeout\"");
        assertThat(app.got).hasSize(1);
        town.faults.add(Fault.once(Side.DELIVERY, "command", new Effect.DropBefore()));
        assertThat(command().problem()).isEqualTo("/sm-request failed with the error \"dispatch_failed\"");
        assertThat(app.got).hasSize(1);
    }

    @Test
    void delivery_anything_isInTheTrafficLog() {
        command();
        Exchange logged = town.traffic.exchanges(Side.DELIVERY).get(0);
        assertThat(logged.note()).isEqualTo("command /sm-request");
        assertThat(logged.answer().status()).isEqualTo(200);
        assertThat(logged.call().headers()).containsKeys("X-Slack-Signature", "X-Slack-Request-Timestamp");
    }

    @Test
    void trigger_lateUsedOrInvented_isRefused() throws Exception {
        String trigger = trigger();
        assertThat(openWith(trigger, NOTE).isOk()).isTrue();
        assertThat(openWith(trigger, NOTE).getError()).isEqualTo("exchanged_trigger_id");
        assertThat(openWith("1.2.3", NOTE).getError()).isEqualTo("invalid_trigger_id");
        String late = trigger();
        town.clock.advance(Duration.ofMillis(3001));
        assertThat(openWith(late, NOTE).getError()).isEqualTo("expired_trigger_id");
    }

    @Test
    void views_staleHashGoneViewDeepStack_areRefused() throws Exception {
        String id = open(FORM);
        String json = SlackTown.json(NOTE).toString();
        assertThat(town.client()
                        .viewsUpdate(r -> r.viewId(id).hash("0.stale").viewAsString(json))
                        .getError())
                .isEqualTo("hash_conflict");
        for (String expected : new String[] {null, null, "push_limit_reached"}) {
            String trigger = trigger();
            assertThat(town.client()
                            .viewsPush(r -> r.triggerId(trigger).viewAsString(json))
                            .getError())
                    .isEqualTo(expected);
        }
        town.acts().closeAllViews("U0ADA");
        assertThat(town.client()
                        .viewsUpdate(r -> r.viewId(id).viewAsString(json))
                        .getError())
                .isEqualTo("not_found");
    }

    @Test
    void views_invalid_areExplained() throws Exception {
        String json = SlackTown.json(FORM.replace("'text':'T'", "'text':'" + "T".repeat(25) + "'"))
                .toString();
        var answer = town.client().viewsOpen(r -> r.triggerId("1.2.a").viewAsString(json));
        assertThat(answer.getError()).isEqualTo("invalid_arguments");
        assertThat(answer.getResponseMetadata().getMessages())
                .containsExactly("[ERROR] must be less than 25 characters [json-pointer:/view/title/text]");
    }

    @Test
    void viewsUpdate_sameIds_keepsWhatWasTyped() throws Exception {
        String id = open(FORM);
        town.acts().fillView("U0ADA", id, TYPED);
        String json = SlackTown.json(FORM.replace("'text':'T'", "'text':'New'")).toString();
        town.client().viewsUpdate(r -> r.viewId(id).viewAsString(json));
        assertThat(town.slack
                        .views()
                        .top("U0ADA")
                        .orElseThrow()
                        .state()
                        .at("/title/value/value")
                        .asText())
                .isEqualTo("hello");
    }

    private static String waited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS) ? "" : "never";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private Outcome command() {
        return town.acts().runCommand("U0ADA", "C0PRODMKT", "/sm-request Battlecard");
    }

    private List<String> texts(String person) {
        return town.world().messages().seenBy(person, "C0PRODMKT").stream()
                .map(message -> message.text())
                .toList();
    }

    private String trigger() {
        town.acts().globalShortcut("U0ADA", "file_request");
        return app.payloads().get(app.got.size() - 1).path("trigger_id").asText();
    }

    private ViewsOpenResponse openWith(String trigger, String view) throws Exception {
        String json = SlackTown.json(view).toString();
        return town.client().viewsOpen(r -> r.triggerId(trigger).viewAsString(json));
    }

    private String open(String view) throws Exception {
        return openWith(trigger(), view).getView().getId();
    }
}
