package dev.smrequest.sandbox.slack.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.model.ConversationType;
import com.slack.api.model.User;
import dev.smrequest.sandbox.slack.SlackTown;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The official SDK asks who is there, in which conversations, and whether they may be disturbed. */
class PeopleConversationTest {

    private final SlackTown town =
            new SlackTown(SlackTown.manifestWithScopes("channels:join", "dnd:read", "users.profile:read"));
    private final MethodsClient client = town.client();

    @AfterEach
    void close() {
        town.close();
    }

    @ParameterizedTest
    @CsvSource({
        "U0ADA,  false, false, false, false",
        "U0DEV,  true,  false, false, false",
        "U0GIA,  false, true,  true,  false",
        "U0NOOR, false, false, false, true",
    })
    void usersInfo_roles_areToldAsSlackTellsThem(
            String id, boolean admin, boolean restricted, boolean ultra, boolean stranger) throws Exception {
        User user = client.usersInfo(r -> r.user(id)).getUser();
        assertThat(user.isAdmin()).isEqualTo(admin);
        assertThat(user.isRestricted()).isEqualTo(restricted);
        assertThat(user.isUltraRestricted()).isEqualTo(ultra);
        assertThat(user.isStranger()).isEqualTo(stranger);
        assertThat(user.getTeamId()).isEqualTo(stranger ? "T0PARTNER" : "T0SANDBOX");
    }

    @Test
    void usersList_pages_endWithAnEmptyCursor() throws Exception {
        var first = client.usersList(r -> r.limit(5));
        assertThat(first.getMembers()).hasSize(5);
        var rest = client.usersList(
                r -> r.limit(5).cursor(first.getResponseMetadata().getNextCursor()));
        assertThat(rest.getMembers()).extracting(User::getId).containsExactly("U0GIA", "U0NOOR", "U0SMBOT");
        assertThat(rest.getResponseMetadata().getNextCursor()).isEmpty();
    }

    @Test
    void presenceStatusAndQuiet_areWhatThePageShows() throws Exception {
        assertThat(client.usersGetPresence(r -> r.user("U0ADA")).getPresence()).isEqualTo("active");
        assertThat(client.usersGetPresence(r -> r.user("U0OMAR")).getPresence()).isEqualTo("away");
        assertThat(client.usersProfileGet(r -> r.user("U0OMAR")).getProfile().getStatusText())
                .isEqualTo("On holiday");
        assertThat(client.dndInfo(r -> r.user("U0DEV")).isDndEnabled()).isTrue();
        town.clock.advance(Duration.ofHours(9));
        assertThat(client.dndInfo(r -> r.user("U0DEV")).isDndEnabled()).isFalse();
        assertThat(client.dndInfo(r -> r.user("U0NOBODY")).getError()).isEqualTo("user_not_found");
    }

    @Test
    void conversationsJoin_publicPrivateAndTwice_isTold() throws Exception {
        assertThat(client.conversationsJoin(r -> r.channel("C0SALES")).getError())
                .isNull();
        assertThat(client.conversationsJoin(r -> r.channel("C0SALES")).getWarning())
                .isEqualTo("already_in_channel");
        assertThat(client.conversationsJoin(r -> r.channel("C0SMLEADS")).getError())
                .isEqualTo("channel_not_found");
        assertThat(client.conversationsMembers(r -> r.channel("C0SALES")).getMembers())
                .containsExactly("U0ADA", "U0OMAR", "U0GIA", "U0DEV", "U0SMBOT");
    }

    @Test
    void privateAndSharedChannels_existForTheBotOnceItWasAdded() throws Exception {
        assertThat(client.conversationsInfo(r -> r.channel("C0ACME")).getError())
                .isEqualTo("channel_not_found");
        town.world().channels().join("C0ACME", "U0SMBOT");
        var shared = client.conversationsInfo(r -> r.channel("C0ACME")).getChannel();
        assertThat(shared.isExtShared()).isTrue();
        assertThat(shared.getTopic().getValue()).isEqualTo("The launch together with Acme");
        assertThat(client.conversationsList(r -> r.types(List.of(ConversationType.PRIVATE_CHANNEL)))
                        .getChannels())
                .hasSize(1);
    }

    @Test
    void apiTest_error_isGivenBack() throws Exception {
        assertThat(client.apiTest(r -> r.foo("bar")).getArgs().getFoo()).isEqualTo("bar");
        assertThat(client.apiTest(r -> r.error("my_error")).getError()).isEqualTo("my_error");
    }
}
