package dev.smrequest.slack.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.view.View;
import dev.smrequest.failure.Retry;
import dev.smrequest.slack.Marker;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.OpenedView;
import dev.smrequest.slack.Person;
import dev.smrequest.slack.Person.Standing;
import dev.smrequest.slack.SlackException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebSlackTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final Marker MARKER = new Marker("sm_request_card", "abc123");
    private static final String TOKEN = "xoxb-1-secret";

    private final List<String> heard = new ArrayList<>();
    private StubSlackApi api;
    private WebSlack slack;

    @BeforeEach
    void open() throws Exception {
        api = new StubSlackApi();
        slack = slackAt(api.url());
    }

    @AfterEach
    void close() throws Exception {
        slack.close();
        api.close();
    }

    @Test
    void post_withMarkerAndBlocks_sendsAllOfItOnce() throws Exception {
        api.answer("{\"ok\":true,\"channel\":\"C1\",\"ts\":\"5.6\"}");

        MessageRef ref = slack.post("C1", new Message("Größe & 🎉", List.of(Blocks.divider()), Optional.of(MARKER)));

        assertThat(ref).isEqualTo(new MessageRef("C1", "5.6"));
        StubSlackApi.Received call = api.received().get(0);
        assertThat(call.method()).isEqualTo("chat.postMessage");
        assertThat(call.authorization()).isEqualTo("Bearer " + TOKEN);
        Map<String, String> form = call.form();
        assertThat(form)
                .containsEntry("channel", "C1")
                .containsEntry("text", "Größe & 🎉")
                .containsEntry("blocks", "[{\"type\":\"divider\"}]")
                .containsEntry("unfurl_links", "0")
                .containsEntry("unfurl_media", "0");
        assertThat(new ObjectMapper().readTree(form.get("metadata")))
                .isEqualTo(new ObjectMapper()
                        .readTree("{\"event_type\":\"sm_request_card\",\"event_payload\":{\"id\":\"abc123\"}}"));
        assertThat(heard).containsExactly("127.0.0.1 200");
    }

    @Test
    void update_withoutBlocks_sendsTextAlone() {
        slack.update(new MessageRef("C1", "5.6"), Message.of("Done"));

        assertThat(api.received().get(0).form())
                .containsEntry("ts", "5.6")
                .containsEntry("text", "Done")
                .doesNotContainKey("blocks");
    }

    @Test
    void findByMarker_overPages_takesOnlyTheBotsOwnMessage() {
        String foreign = message("1.1", "U0BEN", "sm_request_card", "abc123");
        String otherMarker = message("1.2", "U0BOT", "sm_request_card", "other");
        String otherKind = message("1.3", "U0BOT", "sm_request_dm", "abc123");
        String plain = "{\"type\":\"message\",\"ts\":\"1.4\",\"user\":\"U0BOT\",\"text\":\"x\"}";
        api.answer("{\"ok\":true,\"user_id\":\"U0BOT\",\"bot_id\":\"B0BOT\",\"team\":\"Acme\"}")
                .answer("{\"ok\":true,\"messages\":[" + foreign + "," + otherMarker + "," + otherKind + "," + plain
                        + "],\"has_more\":true,\"response_metadata\":{\"next_cursor\":\"p2\"}}")
                .answer("{\"ok\":true,\"messages\":[" + message("1.5", "U0BOT", "sm_request_card", "abc123") + "]}");

        assertThat(slack.findByMarker("C1", MARKER, NOW)).contains(new MessageRef("C1", "1.5"));
        assertThat(api.received().get(1).form())
                .containsEntry("oldest", NOW.minusSeconds(600).getEpochSecond() + ".000000")
                .containsEntry("include_all_metadata", "1")
                .doesNotContainKey("cursor");
        assertThat(api.received().get(2).form()).containsEntry("cursor", "p2");
    }

    @Test
    void findByMarker_nothingThere_isEmptyAndAsksWhoItIsOnlyOnce() {
        api.answer("{\"ok\":true,\"user_id\":\"U0BOT\",\"bot_id\":\"B0BOT\"}")
                .answer("{\"ok\":true,\"messages\":[]}")
                .answer("{\"ok\":true,\"messages\":[]}");

        assertThat(slack.findByMarker("C1", MARKER, NOW)).isEmpty();
        assertThat(slack.findByMarker("C1", MARKER, NOW)).isEmpty();
        assertThat(api.received())
                .extracting(StubSlackApi.Received::method)
                .containsExactly("auth.test", "conversations.history", "conversations.history");
    }

    @Test
    void identity_afterAFailedStart_isAskedAgain() {
        api.answer(503, Map.of(), "down")
                .answer("{\"ok\":true,\"user_id\":\"U0BOT\",\"bot_id\":\"B0BOT\",\"team\":\"Acme\"}");

        assertThat(failure(slack::identity).retry()).isEqualTo(Retry.AFTER_CHECK);
        assertThat(slack.contact().isUp()).isFalse();
        assertThat(slack.identity()).isEqualTo(new BotIdentity("U0BOT", "B0BOT", "Acme"));
        assertThat(slack.contact().isUp()).isTrue();
        assertThat(slack.contact().sentence()).isEqualTo("last answer at 2026-03-02T09:30:00Z");
    }

    @Test
    void views_openedAndUpdated_answerIdAndHash() {
        View view = View.builder().type("modal").callbackId("file").build();
        api.answer("{\"ok\":true,\"view\":{\"id\":\"V1\",\"hash\":\"h1\"}}")
                .answer("{\"ok\":true,\"view\":{\"id\":\"V1\",\"hash\":\"h2\"}}");

        assertThat(slack.openView("1.2.t", view)).isEqualTo(new OpenedView("V1", "h1"));
        assertThat(slack.updateView("V1", Optional.of("h1"), view)).isEqualTo(new OpenedView("V1", "h2"));
        assertThat(api.received().get(1).form()).containsEntry("view_id", "V1").containsEntry("hash", "h1");
    }

    @Test
    void person_withUnknownZone_getsUtcAndTheNameColleaguesSee() {
        api.answer("{\"ok\":true,\"user\":{\"id\":\"U1\",\"name\":\"ada\",\"tz\":\"Europe/Berlin\",\"profile\":"
                        + "{\"display_name\":\"\",\"real_name\":\"Ada Park\",\"email\":\"ada@example.com\"}}}")
                .answer("{\"ok\":true,\"user\":{\"id\":\"U2\",\"name\":\"ben\",\"tz\":\"Mars/Base\"}}");

        assertThat(slack.person("U1"))
                .isEqualTo(new Person(
                        "U1", "Ada Park", ZoneId.of("Europe/Berlin"), Optional.of("ada@example.com"), Standing.MEMBER));
        assertThat(slack.person("U2"))
                .isEqualTo(new Person("U2", "ben", ZoneOffset.UTC, Optional.empty(), Standing.MEMBER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a status until later   | {"status_emoji":":palm_tree:","status_text":"Away","status_expiration":1772447401} | palm_tree Away true
            a status that ends now | {"status_emoji":":palm_tree:","status_text":"Away","status_expiration":1772443800} | palm_tree Away false
            a status without end   | {"status_emoji":":+1::skin-tone-2:","status_expiration":0}                         | +1::skin-tone-2  true
            no status              | {"status_emoji":"","status_text":"","status_expiration":0}                         |
            nothing at all         | {}                                                                               |
            """)
    void person_withAStatus_tellsItAndUntilWhen(String situation, String profile, String status) {
        api.answer("{\"ok\":true,\"user\":{\"id\":\"U1\",\"name\":\"ada\",\"profile\":" + profile + "}}");

        assertThat(slack.person("U1").status().map(some -> some.emoji() + " " + some.text() + " " + some.holdsAt(NOW)))
                .as(situation)
                .isEqualTo(Optional.ofNullable(status));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quiet now       | {"ok":true,"dnd_enabled":true,"next_dnd_start_ts":1772443800,"next_dnd_end_ts":1772443801}  | 2026-03-02T09:30:01Z
            quiet till now  | {"ok":true,"dnd_enabled":true,"next_dnd_start_ts":1772440000,"next_dnd_end_ts":1772443800}  |
            quiet later     | {"ok":true,"dnd_enabled":true,"next_dnd_start_ts":1772443801,"next_dnd_end_ts":1772449999}  |
            never quiet     | {"ok":true,"dnd_enabled":false,"next_dnd_start_ts":1,"next_dnd_end_ts":1}                   |
            nothing told    | {"ok":true}                                                                              |
            """)
    void quietTime_isToldWhileItLasts(String situation, String answer, Instant until) {
        api.answer(answer);

        assertThat(slack.quietUntil("U1", NOW)).as(situation).isEqualTo(Optional.ofNullable(until));
        assertThat(api.received().get(0).form()).containsEntry("user", "U1");
    }

    @Test
    void dmAndPermalink_areReadFromSlacksAnswer() {
        api.answer("{\"ok\":true,\"channel\":{\"id\":\"D7\"}}")
                .answer("{\"ok\":true,\"permalink\":\"https://acme.slack.example.com/archives/C1/p56\"}");

        assertThat(slack.openDm("U1")).isEqualTo("D7");
        assertThat(slack.permalink(new MessageRef("C1", "5.6")))
                .isEqualTo("https://acme.slack.example.com/archives/C1/p56");
    }

    @Test
    void channelId_byName_isFoundOverPagesAndRemembered() {
        api.answer(
                        "{\"ok\":true,\"channels\":[{\"id\":\"C1\",\"name\":\"general\"}],\"response_metadata\":{\"next_cursor\":\"p2\"}}")
                .answer("{\"ok\":true,\"channels\":[{\"id\":\"C2\",\"name\":\"product-marketing\"}]}");

        assertThat(slack.channelId("#product-marketing")).isEqualTo("C2");
        assertThat(slack.channelId("Product-Marketing ")).isEqualTo("C2");
        assertThat(slack.channelId("general")).isEqualTo("C1");
        assertThat(slack.channelId("C0XYZ")).isEqualTo("C0XYZ");
        assertThat(slack.channelId("<#C0XYZ|general>")).isEqualTo("C0XYZ");
        assertThat(api.received()).hasSize(2);
        assertThat(api.received().get(0).form()).containsEntry("types", "public_channel,private_channel");
    }

    @Test
    void channelId_unknown_isLookedForAgainLater() {
        api.answer("{\"ok\":true,\"channels\":[]}")
                .answer("{\"ok\":true,\"channels\":[{\"id\":\"C3\",\"name\":\"new-one\"}]}");

        SlackException unknown = failure(() -> slack.channelId("new-one"));
        assertThat(unknown)
                .hasMessage(
                        "Slack knows no channel #new-one that the bot can see. Check the name; if it is "
                                + "private, invite the bot there: /invite @SM Request (conversations.list, channel_not_found).");
        assertThat(unknown.retry()).isEqualTo(Retry.NEVER);
        assertThat(slack.channelId("new-one")).isEqualTo("C3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "not_in_channel; NEVER; The bot is not in channel C1. Invite the bot there: /invite @SM Request",
                "invalid_auth; SAFE; Slack does not accept the bot's token. Check SLACK_BOT_TOKEN (it starts with xoxb-) and reinstall the app",
                "some_new_error; NEVER; Slack refused this for channel C1",
                "ratelimited; SAFE; Slack asks the bot to slow down",
                "fatal_error; AFTER_CHECK; Slack has trouble of its own",
                "internal_error; AFTER_CHECK; Slack has trouble of its own",
            })
    void refusal_byErrorName_saysCauseAndNextStep(String error, Retry retry, String sentence) {
        api.answer("{\"ok\":false,\"error\":\"" + error + "\"}");

        SlackException failure = failure(() -> slack.post("C1", Message.of("x")));

        assertThat(failure).hasMessage(sentence + " (chat.postMessage, " + error + ").");
        assertThat(failure.error()).isEqualTo(error);
        assertThat(failure.retry()).isEqualTo(retry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invalid_auth",
                "not_authed",
                "token_revoked",
                "token_expired",
                "account_inactive",
                "missing_scope",
                "no_permission"
            })
    void refusal_thatAnAdminMendsForAllCalls_isWaitedFor(String error) {
        api.answer("{\"ok\":false,\"error\":\"" + error + "\"}")
                .answer(403, Map.of(), "{\"ok\":false,\"error\":\"" + error + "\"}");

        for (int call = 0; call < 2; call++) {
            SlackException failure = failure(() -> slack.post("C1", Message.of("x")));

            assertThat(failure.retry()).isEqualTo(Retry.SAFE);
            assertThat(failure.retryAfter()).contains(Duration.ofMinutes(10));
        }
    }

    @Test
    void refusal_ofThisCallOnly_namesNoWait() {
        api.answer("{\"ok\":false,\"error\":\"not_in_channel\"}");

        assertThat(failure(() -> slack.post("C1", Message.of("x"))).retryAfter())
                .isEmpty();
    }

    @Test
    void refusal_forAScope_namesNeededAndProvided() {
        api.answer(
                "{\"ok\":false,\"error\":\"missing_scope\",\"needed\":\"chat:write\",\"provided\":\"commands,im:write\"}");

        assertThat(failure(() -> slack.post("C1", Message.of("x"))))
                .hasMessage("The bot lacks the scope chat:write (it has commands,im:write). Add it under OAuth & "
                        + "Permissions and reinstall the app (chat.postMessage, missing_scope).");
    }

    @Test
    void refusal_ofBlocks_showsSlacksMessages() {
        api.answer("{\"ok\":false,\"error\":\"invalid_arguments\",\"response_metadata\":{\"messages\":"
                + "[\"[ERROR] missing required field: title [json-pointer:/view]\",\"[ERROR] second\"]}}");

        assertThat(failure(
                        () -> slack.openView("1.2", View.builder().type("modal").build())))
                .hasMessage(
                        "Slack does not accept what the bot sent. Please report this: [ERROR] missing required field: "
                                + "title [json-pointer:/view]; [ERROR] second (views.open, invalid_arguments).");
    }

    @Test
    void rateLimit_isSafeAndSaysHowLong() {
        api.answer(429, Map.of("Retry-After", "30"), "{\"ok\":false,\"error\":\"ratelimited\"}");

        SlackException failure = failure(() -> slack.post("C1", Message.of("x")));

        assertThat(failure.retry()).isEqualTo(Retry.SAFE);
        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(30));
        assertThat(api.received()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "500; oops; Slack has trouble of its own (chat.postMessage).",
                "503; {\"ok\":false,\"error\":\"service_unavailable\"}; Slack has trouble of its own (chat.postMessage, service_unavailable).",
            })
    void contact_afterAServerError_isLostUntilTheNextAnswer(int status, String body, String sentence) {
        api.answer("{\"ok\":true,\"ts\":\"1.1\"}")
                .answer(status, Map.of(), body)
                .answer("{\"ok\":true,\"ts\":\"1.2\"}");
        slack.post("C1", Message.of("x"));

        failure(() -> slack.post("C1", Message.of("x")));
        assertThat(slack.contact().isUp()).isFalse();
        assertThat(slack.contact().sentence()).isEqualTo(sentence);

        slack.post("C1", Message.of("x"));
        assertThat(slack.contact().isUp()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"500, AFTER_CHECK", "503, AFTER_CHECK", "302, NEVER", "404, NEVER"})
    void answer_withoutSlacksJson_isJudgedByStatus(int status, Retry retry) {
        api.answer(status, Map.of("Location", "https://elsewhere.example.com"), "<html>no</html>");

        assertThat(failure(() -> slack.post("C1", Message.of("x"))).retry()).isEqualTo(retry);
        assertThat(api.received()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"''", "<html>", "[]", "null", "{\"ok\":\"perhaps", "{}"})
    void answer_thatCannotBeRead_mayHaveDoneItsWork(String body) {
        api.answer(body);

        assertThat(failure(() -> slack.post("C1", Message.of("x"))).retry()).isEqualTo(Retry.AFTER_CHECK);
    }

    @Test
    void success_withoutWhatWasAskedFor_cannotBeRead() {
        for (Runnable call : List.<Runnable>of(
                slack::identity,
                () -> slack.openView("1.2", View.builder().type("modal").build()),
                () -> slack.openDm("U1"),
                () -> slack.permalink(new MessageRef("C1", "1.1")),
                () -> slack.person("U1"),
                () -> slack.channelId("general"))) {
            assertThat(failure(call::run)).hasMessageStartingWith("Slack's answer cannot be read (");
        }
    }

    @Test
    void connection_droppedAfterReading_isNotSentAgain() {
        api.drop();

        SlackException failure = failure(() -> slack.post("C1", Message.of("x")));

        assertThat(failure).hasMessage("Slack gave no answer in time (chat.postMessage).");
        assertThat(failure.retry()).isEqualTo(Retry.AFTER_CHECK);
        assertThat(api.received()).hasSize(1);
        assertThat(heard).containsExactly("127.0.0.1 0");
    }

    @Test
    void connection_keptAliveThenDropped_isNotSentAgainEither() {
        api.answer("{\"ok\":true,\"ts\":\"1.1\"}").drop();
        slack.post("C1", Message.of("first"));

        failure(() -> slack.post("C1", Message.of("second")));

        assertThat(api.received()).hasSize(2);
    }

    @Test
    void connection_refused_isSafeToTryAgain() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        try (WebSlack away = slackAt("http://127.0.0.1:" + free + "/api")) {
            SlackException failure = failure(() -> away.post("C1", Message.of("x")));

            assertThat(failure).hasMessage("Slack cannot be reached (chat.postMessage).");
            assertThat(failure.retry()).isEqualTo(Retry.SAFE);
            assertThat(away.contact().sentence()).isEqualTo("Slack cannot be reached (chat.postMessage).");
        }
    }

    @Test
    void openView_thatHangs_isGivenUpWithinTheThreeSeconds() throws Exception {
        try (ServerSocket silent = new ServerSocket(0);
                WebSlack hanging = slackAt("http://127.0.0.1:" + silent.getLocalPort() + "/api/")) {
            long started = System.nanoTime();
            SlackException failure = failure(
                    () -> hanging.openView("1.2", View.builder().type("modal").build()));

            assertThat(failure.retry()).isEqualTo(Retry.AFTER_CHECK);
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMillis(2_900));
        }
    }

    @Test
    void respond_postsAnEphemeralMessageWithoutToken() throws Exception {
        api.answer("ok");

        slack.respond(api.url() + "respond", Message.of("Hello"));

        StubSlackApi.Received call = api.received().get(0);
        assertThat(call.authorization()).isEqualTo("null");
        assertThat(new ObjectMapper().readTree(call.body()))
                .isEqualTo(new ObjectMapper()
                        .readTree("{\"response_type\":\"ephemeral\",\"text\":\"Hello\","
                                + "\"replace_original\":false,\"delete_original\":false}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "404; used_url; used_url; NEVER",
                "404; {\"ok\":false,\"error\":\"expired_url\"}; expired_url; NEVER",
                "200; {\"ok\":false,\"error\":\"invalid_blocks\"}; invalid_blocks; NEVER",
                "500; oops; ''; AFTER_CHECK",
                "429; ''; ratelimited; SAFE",
            })
    void respond_refused_saysWhy(int status, String body, String error, Retry retry) {
        api.answer(status, Map.of(), body);

        SlackException failure = failure(() -> slack.respond(api.url() + "respond/T1/secret", Message.of("x")));

        if (!error.isEmpty()) {
            assertThat(failure.error()).isEqualTo(error);
        }
        assertThat(failure.retry()).isEqualTo(retry);
        assertThat(failure.getMessage()).doesNotContain("respond/T1");
    }

    @Test
    void respond_toABrokenAddress_isRefusedForGood() {
        assertThat(failure(() -> slack.respond("nonsense", Message.of("x"))).retry())
                .isEqualTo(Retry.NEVER);
    }

    @Test
    void access_printed_hidesTheToken() {
        assertThat(new SlackAccess("https://slack.example.com/api", TOKEN))
                .hasToString("SlackAccess[https://slack.example.com/api/, masked]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "xoxb-1\n2", "xoxb-1\r", "xoxb-1\u0000", "xoxb-1\u007f", "xoxb-1 2", "xoxb-1ö"})
    void access_withATokenThatIsNone_isRefusedWithoutRepeatingIt(String token) {
        assertThatThrownBy(() -> new SlackAccess("https://slack.example.com/api", token))
                .hasMessage("SLACK_BOT_TOKEN is empty or holds a blank, a line break or a foreign letter")
                .hasNoCause();
    }

    private WebSlack slackAt(String url) {
        return new WebSlack(
                new SlackAccess(url, TOKEN),
                Clock.fixed(NOW, ZoneOffset.UTC),
                (host, status, took) -> heard.add(host + " " + status));
    }

    private static SlackException failure(ThrowingCallable call) {
        SlackException failure = catchThrowableOfType(SlackException.class, call);
        assertThat(failure).isNotNull();
        return failure;
    }

    private static String message(String ts, String user, String kind, String id) {
        return "{\"type\":\"message\",\"ts\":\"" + ts + "\",\"user\":\"" + user
                + "\",\"text\":\"x\",\"metadata\":{\"event_type\":\"" + kind + "\",\"event_payload\":{\"id\":\"" + id
                + "\"}}}";
    }
}
