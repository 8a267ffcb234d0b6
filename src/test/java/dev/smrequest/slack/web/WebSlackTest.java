package dev.smrequest.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the client sends, and what it makes of good answers. */
class WebSlackTest extends SlackOverStub {
    private static final Marker MARKER = new Marker("sm_request_card", "abc123");

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

    private static String message(String ts, String user, String kind, String id) {
        return "{\"type\":\"message\",\"ts\":\"" + ts + "\",\"user\":\"" + user
                + "\",\"text\":\"x\",\"metadata\":{\"event_type\":\"" + kind + "\",\"event_payload\":{\"id\":\"" + id
                + "\"}}}";
    }
}
