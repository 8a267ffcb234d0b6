package dev.smrequest.sandbox.slack.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.SlackTown;
import dev.smrequest.sandbox.slack.delivery.AppDouble;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the app hears of edits, deletions, reactions, files and links (Slack: Events API, message subtypes). */
class MessageEventsTest {

    private static final String ROOM = "C0PRODMKT";
    private static final String EVENTS = """
            settings:
              event_subscriptions:
                request_url: https://sm-request.example.com/slack/events
                bot_events: [message.channels, reaction_added, reaction_removed, file_shared, link_shared]
            """;

    private final SlackTown town = new SlackTown(
            SlackTown.manifestWithScopes("reactions:read", "files:read", "files:write", "links:read", "links:write")
                    .replace("settings:\n", EVENTS)
                    .replace("features:\n", "features:\n  unfurl_domains: [gitlab.example.com]\n"));
    private final AppDouble app = new AppDouble(town);
    private final Talk talk = town.slack.talk();

    @AfterEach
    void close() {
        app.close();
        town.close();
    }

    @Test
    void ownMessage_edited_comesWithBothVersions() {
        String ts = say("frist words");
        talk.edit("U0ADA", ROOM, ts, "first words");
        JsonNode event = event(1);
        assertThat(event.path("type").asText()).isEqualTo("message");
        assertThat(event.path("subtype").asText()).isEqualTo("message_changed");
        assertThat(event.path("hidden").asBoolean()).isTrue();
        assertThat(event.path("channel").asText()).isEqualTo(ROOM);
        assertThat(event.path("channel_type").asText()).isEqualTo("channel");
        assertThat(event.at("/message/ts").asText()).isEqualTo(ts);
        assertThat(event.at("/message/text").asText()).isEqualTo("first words");
        assertThat(event.at("/message/edited/user").asText()).isEqualTo("U0ADA");
        assertThat(event.at("/previous_message/text").asText()).isEqualTo("frist words");
        assertThat(event.path("ts").asText())
                .isEqualTo(event.path("event_ts").asText())
                .isNotEqualTo(ts);
    }

    @Test
    void ownMessage_deleted_isNamedByItsTs() {
        String ts = say("never mind");
        talk.delete("U0ADA", ROOM, ts);
        JsonNode event = event(1);
        assertThat(event.path("subtype").asText()).isEqualTo("message_deleted");
        assertThat(event.path("deleted_ts").asText()).isEqualTo(ts);
        assertThat(event.at("/previous_message/text").asText()).isEqualTo("never mind");
    }

    @Test
    void headOfAThread_deleted_leavesATombstone() {
        String ts = say("question");
        talk.post("U0BEN", ROOM, Said.words("answer", ts));
        event(1);
        talk.delete("U0ADA", ROOM, ts);
        JsonNode event = event(2);
        assertThat(event.path("subtype").asText()).isEqualTo("message_changed");
        assertThat(event.at("/message/subtype").asText()).isEqualTo("tombstone");
        assertThat(town.world().messages().thread(ROOM, ts)).hasSize(2);
    }

    @Test
    void reaction_addedAndTakenBack_namesItemAndAuthor() {
        String ts = say("done");
        talk.react("U0BEN", ROOM, ts, "tada");
        JsonNode added = event(1);
        assertThat(added.path("type").asText()).isEqualTo("reaction_added");
        assertThat(added.path("reaction").asText()).isEqualTo("tada");
        assertThat(added.path("user").asText()).isEqualTo("U0BEN");
        assertThat(added.path("item_user").asText()).isEqualTo("U0ADA");
        assertThat(added.path("item"))
                .isEqualTo(SlackTown.json("{'type':'message','channel':'" + ROOM + "','ts':'" + ts + "'}"));
        talk.react("U0BEN", ROOM, ts, "tada");
        assertThat(event(2).path("type").asText()).isEqualTo("reaction_removed");
        assertThat(town.world().messages().find(ROOM, ts).orElseThrow().json().has("reactions"))
                .isFalse();
    }

    @Test
    void threadReply_broadcast_carriesItsRoot() {
        String ts = say("question");
        talk.post("U0BEN", ROOM, new Said("answer", ts, true, java.util.List.of()));
        JsonNode event = event(1);
        assertThat(event.path("subtype").asText()).isEqualTo("thread_broadcast");
        assertThat(event.at("/root/text").asText()).isEqualTo("question");
    }

    @Test
    void link_ofAnUnfurlDomain_isSharedFromAnyConversationAndCanBeUnfurled() throws Exception {
        String url = "https://gitlab.example.com/a/b/-/issues/1";
        String ts =
                talk.post("U0OMAR", "C0SALES", Said.words("See " + url, null)).ts();
        JsonNode event = event(0);
        assertThat(event.path("type").asText()).isEqualTo("link_shared");
        assertThat(event.at("/links/0/url").asText()).isEqualTo(url);
        assertThat(event.at("/links/0/domain").asText()).isEqualTo("gitlab.example.com");
        assertThat(event.path("is_bot_user_member").asBoolean()).isFalse();
        String unfurls = "{\"" + url + "\":{\"text\":\"Issue 1\"}}";
        assertThat(town.client()
                        .chatUnfurl(r -> r.channel("C0SALES").ts(ts).rawUnfurls(unfurls))
                        .getError())
                .isNull();
        assertThat(town.world()
                        .messages()
                        .find("C0SALES", ts)
                        .orElseThrow()
                        .json()
                        .at("/attachments/0/from_url")
                        .asText())
                .isEqualTo(url);
        assertThat(town.client()
                        .chatUnfurl(r -> r.channel("C0SALES").ts(ts).rawUnfurls("{\"https://other.example.com\":{}}"))
                        .getError())
                .isEqualTo("cannot_unfurl_url");
    }

    @ParameterizedTest
    @CsvSource({
        "Is it https://gitlab.example.com/g/1?, https://gitlab.example.com/g/1",
        "'https://gitlab.example.com/g/1, and more', https://gitlab.example.com/g/1",
        "https://gitlab.example.com/g/1?a=b&c=d., https://gitlab.example.com/g/1?a=b&c=d",
        "https://gitlab.example.com/g/1/, https://gitlab.example.com/g/1/",
    })
    void link_withPunctuationBehindIt_isToldWithoutThat(String words, String url) {
        talk.post("U0ADA", "C0SALES", Said.words(words, null));
        assertThat(event(0).at("/links/0/url").asText()).isEqualTo(url);
    }

    private String say(String words) {
        String ts = talk.post("U0ADA", ROOM, Said.words(words, null)).ts();
        event(0);
        return ts;
    }

    private JsonNode event(int number) {
        await().atMost(10, TimeUnit.SECONDS).until(() -> app.got.size() > number);
        return app.events().get(number).path("event");
    }
}
