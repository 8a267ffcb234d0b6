package dev.smrequest.sandbox.slack.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import dev.smrequest.sandbox.slack.SlackTown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The official SDK reacts, deletes, broadcasts and publishes a Home. */
class ReactionsConversationTest {

    private static final String ROOM = "C0PRODMKT";

    private final SlackTown town = new SlackTown(SlackTown.manifestWithScopes("reactions:read", "reactions:write"));
    private final MethodsClient client = town.client();
    private String ts;

    @BeforeEach
    void say() {
        ts = town.acts().postMessage("U0ADA", ROOM, "hello").id();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void reactions_addedTwiceRemovedTwice_refuseTheSecondTime() throws Exception {
        assertThat(add("eyes")).isNull();
        assertThat(add("eyes")).isEqualTo("already_reacted");
        assertThat(add("Not an emoji")).isEqualTo("invalid_name");
        var reaction = client.reactionsGet(r -> r.channel(ROOM).timestamp(ts))
                .getMessage()
                .getReactions()
                .get(0);
        assertThat(reaction.getName()).isEqualTo("eyes");
        assertThat(reaction.getUsers()).containsExactly("U0SMBOT");
        assertThat(remove("eyes")).isNull();
        assertThat(remove("eyes")).isEqualTo("no_reaction");
    }

    @Test
    void reactions_unknownMessageOrForeignChannel_areRefused() throws Exception {
        assertThat(client.reactionsAdd(r -> r.channel(ROOM).timestamp("1.2").name("eyes"))
                        .getError())
                .isEqualTo("message_not_found");
        assertThat(client.reactionsAdd(r -> r.channel("C0SALES").timestamp(ts).name("eyes"))
                        .getError())
                .isEqualTo("not_in_channel");
    }

    @Test
    void chatDelete_ownAndForeign_onlyTheOwnGoes() throws Exception {
        String own = client.chatPostMessage(r -> r.channel(ROOM).text("x")).getTs();
        assertThat(client.chatDelete(r -> r.channel(ROOM).ts(own)).isOk()).isTrue();
        assertThat(client.chatDelete(r -> r.channel(ROOM).ts(own)).getError()).isEqualTo("message_not_found");
        assertThat(client.chatDelete(r -> r.channel(ROOM).ts(ts)).getError()).isEqualTo("cant_delete_message");
    }

    @Test
    void chatPostMessage_replyBroadcast_standsInChannelAndThread() throws Exception {
        client.chatPostMessage(
                r -> r.channel(ROOM).threadTs(ts).replyBroadcast(true).text("done"));
        assertThat(client.conversationsHistory(r -> r.channel(ROOM)).getMessages())
                .extracting(message -> message.getText())
                .containsExactly("done", "hello");
        assertThat(client.conversationsReplies(r -> r.channel(ROOM).ts(ts)).getMessages())
                .hasSize(2);
    }

    @Test
    void conversationsReplies_unknownThread_isRefused() throws Exception {
        assertThat(client.conversationsReplies(r -> r.channel(ROOM).ts("1.2")).getError())
                .isEqualTo("thread_not_found");
    }

    private String add(String name) throws Exception {
        return client.reactionsAdd(r -> r.channel(ROOM).timestamp(ts).name(name))
                .getError();
    }

    private String remove(String name) throws Exception {
        return client.reactionsRemove(r -> r.channel(ROOM).timestamp(ts).name(name))
                .getError();
    }
}
