package dev.smrequest.slack.app.bolt.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.server.gate.Door;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.slack.app.call.Reaction;
import dev.smrequest.slack.app.call.Said;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signed events over HTTP, through the gate and Bolt, to who listens, and what Slack is answered. */
class EventDeliveryTest {
    private static final Said HELLO = new Said(new MessageRef("C1", "1.1"), Optional.empty(), "U1", "hello");

    private Door door;

    @BeforeEach
    void open() throws Exception {
        door = new Door();
    }

    @AfterEach
    void close() throws Exception {
        door.close();
    }

    @Test
    void message_deletionAndReaction_areHeardAndAcknowledged() throws Exception {
        assertThat(deliver("\"type\":\"message\",\"channel\":\"C1\",\"user\":\"U1\",\"text\":\"hello\",\"ts\":\"1.1\"")
                        .statusCode())
                .isEqualTo(200);
        deliver("\"type\":\"message\",\"subtype\":\"message_deleted\",\"channel\":\"C1\",\"deleted_ts\":\"1.1\"");
        deliver("\"type\":\"reaction_added\",\"user\":\"U1\",\"reaction\":\"eyes\","
                + "\"item\":{\"type\":\"message\",\"channel\":\"C1\",\"ts\":\"1.1\"}");

        assertThat(door.handlers.calls)
                .containsExactly(
                        HELLO, new MessageRef("C1", "1.1"), new Reaction("U1", "eyes", new MessageRef("C1", "1.1")));
        assertThat(door.api.received()).isEmpty();
    }

    @Test
    void message_whoseListenerFails_isToComeAgainAndThenIsHeard() throws Exception {
        door.handlers.act = () -> {
            throw new IllegalStateException("secret detail");
        };
        HttpResponse<String> failed = said("C1");
        door.handlers.act = () -> {};
        HttpResponse<String> again = said("C1");

        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).doesNotContain("secret");
        assertThat(failed.headers().firstValue("x-slack-no-retry")).isEmpty();
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(door.handlers.calls).containsExactly(HELLO, HELLO);
    }

    @Test
    void message_beforeTheChannelsAreKnown_isToComeAgain() throws Exception {
        HttpResponse<String> early = said("C0");

        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(early.headers().firstValue("x-slack-no-retry")).isEmpty();
        assertThat(door.handlers.calls).isEmpty();
    }

    @Test
    void message_ofAChannelOfNoInterest_isAcknowledgedAndLetGo() throws Exception {
        assertThat(said("C9").statusCode()).isEqualTo(200);
        assertThat(door.handlers.calls).isEmpty();
    }

    private HttpResponse<String> said(String channel) throws Exception {
        return deliver("\"type\":\"message\",\"channel\":\"" + channel
                + "\",\"user\":\"U1\",\"text\":\"hello\",\"ts\":\"1.1\"");
    }

    private HttpResponse<String> deliver(String event) throws Exception {
        return door.post(
                "{\"type\":\"event_callback\",\"event_id\":\"Ev1\",\"team_id\":\"T1\",\"event\":{" + event + "}}");
    }
}
