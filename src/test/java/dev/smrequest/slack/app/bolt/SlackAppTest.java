package dev.smrequest.slack.app.bolt;

import static dev.smrequest.slack.app.bolt.Answered.USER;
import static dev.smrequest.slack.app.bolt.Answered.submission;
import static dev.smrequest.slack.app.bolt.Answered.text;
import static dev.smrequest.slack.app.bolt.RecordedHandlers.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.view.View;
import dev.smrequest.server.gate.Door;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.ModalReply;
import dev.smrequest.slack.app.Reply;
import dev.smrequest.slack.app.bolt.RecordedHandlers.Named;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.slack.app.call.ButtonCall.Origin;
import dev.smrequest.slack.app.call.CommandCall;
import dev.smrequest.slack.app.call.ModalState;
import dev.smrequest.slack.app.call.ShortcutCall;
import dev.smrequest.slack.app.call.ShortcutCall.NamedLink;
import dev.smrequest.slack.app.call.ShortcutCall.SourceMessage;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signed deliveries over HTTP, through the gate and Bolt, to the handlers and back. */
class SlackAppTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RESPONSE_URL = "https://hooks.slack.example.com/commands/1";

    private Door door;

    @BeforeEach
    void open() throws Exception {
        door = new Door();
    }

    @AfterEach
    void close() throws Exception {
        door.close();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            delimiter = ';',
            value = {
                "null;''",
                "'';''",
                "'  ';''",
                "Battlecard for Acme;Battlecard for Acme",
                "' Größe & 日本 🎉 ';Größe & 日本 🎉",
                "help us with Acme;help us with Acme",
                "helpful deck;helpful deck",
                "stat 12;stat 12",
            })
    void command_withAnyTitle_reachesTheDefault(String typed, String argument) throws Exception {
        HttpResponse<String> answer = door.command(typed);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(door.handlers.calls)
                .containsExactly(new CommandCall("U0ADA", "C0ASK", argument, "1.2.abc", RESPONSE_URL));
    }

    @Test
    void command_withSubcommand_getsTheRestAsArgument() throws Exception {
        door.handlers.reply = () -> told("Here it is.");

        HttpResponse<String> answer = door.command("STATUS  12 please ");

        assertThat(answer.body()).isEqualTo("{\"response_type\":\"ephemeral\",\"text\":\"Here it is.\"}");
        assertThat(door.handlers.calls)
                .containsExactly(
                        new Named("status", new CommandCall("U0ADA", "C0ASK", "12 please", "1.2.abc", RESPONSE_URL)));
    }

    @Test
    void help_listsEverySubcommandInItsOwnWords() throws Exception {
        assertThat(text(door.command("help"))).isEqualTo(HELP);
        assertThat(text(door.command("Help "))).isEqualTo(HELP);
        assertThat(door.handlers.calls).isEmpty();
    }

    private static final String HELP = """
            What you can type:
            • `/sm-request [title]` opens the form
            • `/sm-request status &lt;number&gt;` tells where it is
            • `/sm-request help` shows this list""";

    @ParameterizedTest
    @CsvSource({"hlep, help", "halp, help", "hel, help", "helpp, help"})
    void command_nearlyASubcommand_explains(String typed, String meant) throws Exception {
        assertThat(text(door.command(typed)))
                .isEqualTo("I do not know `" + typed + "`. Did you mean `/sm-request " + meant
                        + "`?\nIf it is the title of a request, type `/sm-request` alone and put the title in the form.\n\n"
                        + HELP);
        assertThat(door.handlers.calls).isEmpty();
    }

    @Test
    void command_withWordsItsSubcommandCannotRead_offersThemAsATitle() throws Exception {
        door.handlers.reply = () -> new Reply.NotUnderstood("`quo` is no number. Give one.");

        assertThat(text(door.command("status quo")))
                .isEqualTo(
                        "`quo` is no number. Give one.\nIf it is the title of a request, type `/sm-request` alone and put"
                                + " the title in the form.");
    }

    @Test
    void shortcuts_ofBothKinds_reachTheirHandler() throws Exception {
        door.interact("{\"type\":\"shortcut\",\"callback_id\":\"file_request\",\"trigger_id\":\"1.2\"," + USER + "}");
        door.interact(
                "{\"type\":\"message_action\",\"callback_id\":\"file_from_message\",\"trigger_id\":\"1.3\"," + USER
                        + ",\"channel\":{\"id\":\"C1\"},\"message\":{\"ts\":\"5.6\",\"text\":\"a &lt;b&gt;\",\"user\":\"U0BEN\","
                        + "\"files\":[{\"name\":\"plan.pdf\",\"permalink\":\"https://f.example.com/1\"}]},\"response_url\":\""
                        + RESPONSE_URL
                        + "\"}");

        assertThat(door.handlers.calls)
                .containsExactly(
                        new ShortcutCall("U0ADA", "1.2", Optional.empty(), Optional.empty()),
                        new ShortcutCall(
                                "U0ADA",
                                "1.3",
                                Optional.of(new SourceMessage(
                                        new MessageRef("C1", "5.6"),
                                        "a &lt;b&gt;",
                                        Optional.of("U0BEN"),
                                        List.of("5.6", "a &lt;b&gt;", "U0BEN", "plan.pdf", "https://f.example.com/1"),
                                        List.of(new NamedLink("plan.pdf", "https://f.example.com/1")))),
                                Optional.of(RESPONSE_URL)));
    }

    @Test
    void submission_withValues_reachesItsModalAndClosesTheStack() throws Exception {
        HttpResponse<String> answer = door.interact(
                "{\"type\":\"view_submission\"," + USER
                        + ",\"view\":{\"id\":\"V2\",\"root_view_id\":\"V1\",\"type\":\"modal\",\"callback_id\":\"file\",\"private_metadata\":\"p\","
                        + "\"state\":{\"values\":{\"title\":{\"a\":{\"type\":\"plain_text_input\",\"value\":\"Größe 🎉\"}}}}}}");

        ModalState submission = (ModalState) door.handlers.calls.get(0);
        assertThat(submission.userId() + submission.viewId() + submission.rootViewId() + submission.privateMetadata())
                .isEqualTo("U0ADAV2V1p");
        assertThat(submission.values().get("title").get("a").getValue()).isEqualTo("Größe 🎉");
        assertThat(answer.body()).isEqualTo("{\"response_action\":\"clear\"}");
    }

    @Test
    void submission_answered_saysSoInSlacksWords() throws Exception {
        View view = View.builder().type("modal").callbackId("next").build();
        String shown = "\"view\":{\"type\":\"modal\",\"callback_id\":\"next\"}}";

        assertThat(submit("1", new ModalReply.Errors(Map.of("title", "Too long"))))
                .isEqualTo(JSON.readTree("{\"response_action\":\"errors\",\"errors\":{\"title\":\"Too long\"}}"));
        assertThat(submit("2", new ModalReply.Show(view)))
                .isEqualTo(JSON.readTree("{\"response_action\":\"update\"," + shown));
        assertThat(submit("3", new ModalReply.Push(view)))
                .isEqualTo(JSON.readTree("{\"response_action\":\"push\"," + shown));
    }

    @Test
    void severalActions_inOneDelivery_eachReachTheirHandler() throws Exception {
        HttpResponse<String> answer = door.interact(
                "{\"type\":\"block_actions\",\"trigger_id\":\"1.4\"," + USER
                        + ",\"actions\":[{\"action_id\":\"refresh\",\"value\":\"7\"},{\"action_id\":\"link\"},{\"action_id\":\"again:2\"}]}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(door.handlers.calls)
                .containsExactly(
                        new Named("refresh", new ButtonCall("U0ADA", "refresh", "7", "1.4", Origin.UNKNOWN)),
                        new Named("again", new ButtonCall("U0ADA", "again:2", "", "1.4", Origin.UNKNOWN)));
    }

    @Test
    void delivery_repeatedBySlack_getsTheFirstAnswerAndRunsOnce() throws Exception {
        door.handlers.reply = () -> told("answer " + door.handlers.calls.size());

        assertThat(text(door.command("status 1"))).isEqualTo("answer 1");
        assertThat(text(door.command("status 1"))).isEqualTo("answer 1");
        assertThat(text(door.command("status 2"))).isEqualTo("answer 2");
        assertThat(door.handlers.calls).hasSize(2);
    }

    @Test
    void deliveries_ofAnyKind_neverCallSlackByThemselves() throws Exception {
        door.command("Deck");
        door.interact("{\"type\":\"shortcut\",\"callback_id\":\"file_request\",\"trigger_id\":\"1.2\"," + USER + "}");
        door.post(
                "{\"type\":\"event_callback\",\"event_id\":\"Ev2\",\"team_id\":\"T1\",\"event\":{\"type\":\"message\","
                        + "\"subtype\":\"bot_message\",\"bot_id\":\"B1\",\"text\":\"hi\",\"ts\":\"1.1\",\"channel\":\"C1\"}}");

        assertThat(door.api.received()).isEmpty();
        assertThat(door.handlers.calls).hasSize(2);
    }

    @Test
    void urlVerification_answersTheChallenge() throws Exception {
        HttpResponse<String> answer =
                door.post("{\"type\":\"url_verification\",\"challenge\":\"c-1\",\"token\":\"t\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("c-1");
    }

    @Test
    void acknowledgements_areMeasuredByKind() throws Exception {
        door.command("Deck");

        String figures = door.send(door.at("/metrics").GET()).body();

        assertThat(figures).contains("sm_request_acknowledgement_seconds_count{kind=\"command\"} 1");
        assertThat(figures).contains("sm_request_acknowledgement_seconds_bucket{kind=\"command\",le=\"3.0\"} 1");
    }

    @Test
    void handlers_withTheSameId_areRefusedAtStart() {
        List<Button> twice = new RecordedHandlers().handlers().buttons();
        Handlers handlers = Handlers.NONE.withButtons(List.of(twice.get(0), twice.get(0)));

        assertThatThrownBy(() -> new Dispatch("/sm-request", handlers, new Apology(null, Runnable::run)))
                .hasMessage("Two handlers for the button \"refresh\"");
    }

    private JsonNode submit(String viewId, ModalReply reply) throws Exception {
        door.handlers.modalReply = () -> reply;
        return submission(door, viewId);
    }
}
