package dev.smrequest.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import com.slack.api.model.Message;
import com.slack.api.model.User;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The official Slack SDK talks to the pretend Slack over HTTP. */
class SlackSdkConversationTest {

    private final SlackTown town = new SlackTown();
    private final MethodsClient client = town.client();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void authTest_rightToken_saysWhoTheBotIs() throws Exception {
        AuthTestResponse answer = client.authTest(r -> r);
        assertThat(answer.isOk()).isTrue();
        assertThat(answer.getUserId()).isEqualTo("U0SMBOT");
        assertThat(answer.getBotId()).isEqualTo("B0SMBOT");
        assertThat(answer.getTeamId()).isEqualTo("T0SANDBOX");
        assertThat(answer.getHttpResponseHeaders().get("x-oauth-scopes").get(0)).startsWith("commands,chat:write");
    }

    @Test
    void anyMethod_wrongOrNoToken_isRefused() throws Exception {
        assertThat(town.client("xoxb-wrong").authTest(r -> r).getError()).isEqualTo("invalid_auth");
        assertThat(town.client("").authTest(r -> r).getError()).isEqualTo("not_authed");
    }

    @Test
    void anyMethod_unknown_isRefused() throws Exception {
        assertThat(client.botsInfo(r -> r.bot("B1")).getError()).isEqualTo("unknown_method");
    }

    @Test
    void chatPostMessage_inChannel_isSeenByEveryone() throws Exception {
        ChatPostMessageResponse answer =
                client.chatPostMessage(r -> r.channel("C0PRODMKT").text("Hello").metadata(metadata()));
        assertThat(answer.isOk()).isTrue();
        assertThat(answer.getTs()).isEqualTo("1772452800.000000");
        assertThat(answer.getMessage().getBotId()).isEqualTo("B0SMBOT");
        assertThat(town.world().messages().seenBy("U0ADA", "C0PRODMKT"))
                .extracting(message -> message.text())
                .containsExactly("Hello");
    }

    @Test
    void chatPostMessage_placesItMayNotPost_areRefused() throws Exception {
        town.world().channels().archive("C0PRODMKT", true);
        assertThat(post("C0SALES")).isEqualTo("not_in_channel");
        assertThat(post("C0SMLEADS")).isEqualTo("channel_not_found");
        assertThat(post("C0NOWHERE")).isEqualTo("channel_not_found");
        assertThat(post("C0PRODMKT")).isEqualTo("is_archived");
        assertThat(post("U0SMBOT")).isEqualTo("cannot_dm_bot");
        assertThat(post("U0ADA")).isNull();
    }

    @Test
    void chatPostMessage_blocksBeyondTheLimits_areExplained() throws Exception {
        ChatPostMessageResponse answer = client.chatPostMessage(r -> r.channel("C0PRODMKT")
                .text("x")
                .blocksAsString(
                        "[{\"type\":\"section\"},{\"type\":\"header\",\"text\":{\"type\":\"plain_text\",\"text\":\""
                                + "h".repeat(151) + "\"}}]"));
        assertThat(answer.getError()).isEqualTo("invalid_blocks");
        assertThat(answer.getResponseMetadata().getMessages())
                .containsExactly(
                        "[ERROR] must define either `text` or `fields` [json-pointer:/blocks/0]",
                        "[ERROR] must be less than 151 characters [json-pointer:/blocks/1/text/text]");
        assertThat(answer.getErrors())
                .containsExactly(
                        "must define either `text` or `fields` [json-pointer:/blocks/0]",
                        "must be less than 151 characters [json-pointer:/blocks/1/text/text]");
    }

    @Test
    void chatPostMessage_noWords_isRefused() throws Exception {
        assertThat(client.chatPostMessage(r -> r.channel("C0PRODMKT")).getError())
                .isEqualTo("no_text");
        assertThat(client.chatPostMessage(r -> r.channel("C0PRODMKT").blocksAsString("{"))
                        .getError())
                .isEqualTo("invalid_blocks_format");
    }

    @Test
    void chatPostMessage_tooOften_is429UntilTheClockMovesOn() throws Exception {
        town.slack.rates().burst(1);
        assertThat(post("C0PRODMKT")).isNull();
        assertThatThrownBy(() -> post("C0PRODMKT")).isInstanceOfSatisfying(SlackApiException.class, refused -> {
            assertThat(refused.getResponse().code()).isEqualTo(429);
            assertThat(refused.getResponse().header("Retry-After")).isEqualTo("1");
            assertThat(refused.getError().getError()).isEqualTo("ratelimited");
        });
        assertThat(post("U0ADA")).isNull();
        town.clock.advance(Duration.ofSeconds(1));
        assertThat(post("C0PRODMKT")).isNull();
    }

    @Test
    void chatUpdate_textAlone_removesTheBlocks() throws Exception {
        String ts = client.chatPostMessage(
                        r -> r.channel("C0PRODMKT").text("x").blocksAsString("[{\"type\":\"divider\"}]"))
                .getTs();
        assertThat(client.chatUpdate(r -> r.channel("C0PRODMKT").ts(ts).text("y"))
                        .isOk())
                .isTrue();
        var changed = town.world().messages().find("C0PRODMKT", ts).orElseThrow();
        assertThat(changed.text()).isEqualTo("y");
        assertThat(changed.json().has("blocks")).isFalse();
        assertThat(changed.json().path("edited").path("user").asText()).isEqualTo("U0SMBOT");
    }

    @Test
    void chatUpdate_notOwnOrUnknown_isRefused() throws Exception {
        String ts = town.acts().postMessage("U0ADA", "C0PRODMKT", "mine").id();
        assertThat(client.chatUpdate(r -> r.channel("C0PRODMKT").ts(ts).text("y"))
                        .getError())
                .isEqualTo("cant_update_message");
        assertThat(client.chatUpdate(r -> r.channel("C0PRODMKT").ts("1.2").text("y"))
                        .getError())
                .isEqualTo("message_not_found");
    }

    @Test
    void chatPostEphemeral_personNotThere_isRefused() throws Exception {
        assertThat(client.chatPostEphemeral(
                                r -> r.channel("C0PRODMKT").user("U0ADA").text("psst"))
                        .isOk())
                .isTrue();
        assertThat(client.chatPostEphemeral(
                                r -> r.channel("C0PRODMKT").user("U0OMAR").text("psst"))
                        .getError())
                .isEqualTo("user_not_in_channel");
        assertThat(town.world().messages().seenBy("U0ADA", "C0PRODMKT")).hasSize(1);
        assertThat(town.world().messages().seenBy("U0BEN", "C0PRODMKT")).isEmpty();
    }

    @Test
    void conversationsHistory_metadata_onlyWhenAskedFor() throws Exception {
        client.chatPostMessage(r -> r.channel("C0PRODMKT").text("x").metadata(metadata()));
        assertThat(history(false).get(0).getMetadata()).isNull();
        assertThat(history(true).get(0).getMetadata().getEventPayload()).containsEntry("id", "s1");
    }

    @Test
    void conversationsHistory_pages_newestFirstWithCursor() throws Exception {
        for (int i = 0; i < 5; i++) {
            town.acts().postMessage("U0ADA", "C0PRODMKT", "m" + i);
        }
        ConversationsHistoryResponse first =
                client.conversationsHistory(r -> r.channel("C0PRODMKT").limit(3));
        assertThat(first.getMessages()).extracting(Message::getText).containsExactly("m4", "m3", "m2");
        assertThat(first.isHasMore()).isTrue();
        ConversationsHistoryResponse rest = client.conversationsHistory(r -> r.channel("C0PRODMKT")
                .limit(3)
                .cursor(first.getResponseMetadata().getNextCursor()));
        assertThat(rest.getMessages()).extracting(Message::getText).containsExactly("m1", "m0");
        assertThat(rest.isHasMore()).isFalse();
    }

    @Test
    void conversationsReplies_thread_oldestFirst() throws Exception {
        String ts = town.acts().postMessage("U0ADA", "C0PRODMKT", "question").id();
        town.acts().reply("U0BEN", "C0PRODMKT", "answer", ts);
        assertThat(client.conversationsReplies(r -> r.channel("C0PRODMKT").ts(ts))
                        .getMessages())
                .extracting(Message::getText)
                .containsExactly("question", "answer");
        assertThat(history(false)).extracting(Message::getText).containsExactly("question");
        assertThat(history(false).get(0).getReplyCount()).isEqualTo(1);
    }

    @Test
    void conversationsList_publicAndPrivate_seesWhatTheBotMay() throws Exception {
        ConversationsListResponse answer = client.conversationsList(
                r -> r.types(List.of(ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL)));
        assertThat(answer.getChannels())
                .extracting(Conversation::getName)
                .containsExactly("product-marketing", "sales");
        town.world().channels().join("C0SMLEADS", "U0SMBOT");
        assertThat(client.conversationsInfo(r -> r.channel("C0SMLEADS"))
                        .getChannel()
                        .isPrivate())
                .isTrue();
    }

    @Test
    void conversationsOpen_sameTwoPeople_sameConversation() throws Exception {
        String first = client.conversationsOpen(r -> r.users(List.of("U0ADA")))
                .getChannel()
                .getId();
        assertThat(client.conversationsOpen(r -> r.users(List.of("U0ADA")))
                        .getChannel()
                        .getId())
                .isEqualTo(first)
                .startsWith("D");
        assertThat(client.conversationsOpen(r -> r.users(List.of("U0NOBODY"))).getError())
                .isEqualTo("user_not_found");
        assertThat(client.conversationsOpen(r -> r.users(List.of("U0SMBOT"))).getError())
                .isEqualTo("cannot_dm_bot");
    }

    @Test
    void usersInfo_person_hasNameAndTimeZoneButNoEmail() throws Exception {
        User user = client.usersInfo(r -> r.user("U0CHLOE")).getUser();
        assertThat(user.getRealName()).isEqualTo("Chloe Lindqvist");
        assertThat(user.getTz()).isEqualTo("Europe/Stockholm");
        assertThat(user.getTzOffset()).isEqualTo(3600);
        assertThat(user.getProfile().getEmail()).isNull();
        assertThat(client.usersInfo(r -> r.user("U0NOBODY")).getError()).isEqualTo("user_not_found");
    }

    @Test
    void anyMethod_scopeNotInManifest_saysWhatIsNeeded() throws Exception {
        var answer =
                client.reactionsAdd(r -> r.channel("C0PRODMKT").name("eyes").timestamp("1.0"));
        assertThat(answer.getError()).isEqualTo("missing_scope");
        assertThat(answer.getNeeded()).isEqualTo("reactions:write");
        assertThat(answer.getProvided())
                .isEqualTo("commands,chat:write,im:write,im:history,channels:read,groups:read,channels:history,"
                        + "groups:history,users:read,dnd:read,links:read,links:write,usergroups:read,files:read");
        assertThat(town.lastNote()).isEqualTo("missing_scope; scope reactions:write");
    }

    @Test
    void usergroups_scopeInManifest_listsTheTeam() throws Exception {
        try (SlackTown other = new SlackTown(SlackTown.manifestWithScopes("usergroups:read"))) {
            assertThat(other.client()
                            .usergroupsList(r -> r)
                            .getUsergroups()
                            .get(0)
                            .getHandle())
                    .isEqualTo("pmm-team");
            assertThat(other.client()
                            .usergroupsUsersList(r -> r.usergroup("S0PMMTEAM"))
                            .getUsers())
                    .containsExactly("U0BEN", "U0CHLOE");
        }
    }

    @Test
    void chatGetPermalink_message_pointsToIt() throws Exception {
        String ts = town.acts().postMessage("U0ADA", "C0PRODMKT", "hi").id();
        assertThat(client.chatGetPermalink(r -> r.channel("C0PRODMKT").messageTs(ts))
                        .getPermalink())
                .isEqualTo("https://sandbox.slack.example.com/archives/C0PRODMKT/p1772452800000000");
    }

    private List<Message> history(boolean metadata) throws Exception {
        return client.conversationsHistory(r -> r.channel("C0PRODMKT").includeAllMetadata(metadata))
                .getMessages();
    }

    private String post(String channel) throws Exception {
        return client.chatPostMessage(r -> r.channel(channel).text("x")).getError();
    }

    private static Message.Metadata metadata() {
        return Message.Metadata.builder()
                .eventType("filed")
                .eventPayload(Map.of("id", "s1"))
                .build();
    }
}
