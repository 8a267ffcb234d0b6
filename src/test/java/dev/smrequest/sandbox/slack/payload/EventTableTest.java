package dev.smrequest.sandbox.slack.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.SlackTown;
import dev.smrequest.sandbox.slack.delivery.AppDouble;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every event the sandbox sends, field by field against the table of Slack's shapes. */
class EventTableTest {

    private static final PayloadTable TABLE = PayloadTable.read();

    private final SlackTown town = new SlackTown(SlackTown.manifestWithHome(
                    "app_mention",
                    "app_home_opened",
                    "message.channels",
                    "message.groups",
                    "message.im",
                    "link_shared",
                    "reaction_added")
            .replace("features:\n", "features:\n  unfurl_domains: [example.com]\n"));
    private final AppDouble app = new AppDouble(town);

    @AfterEach
    void close() {
        app.close();
        town.close();
    }

    @Test
    void message_inAChannel_isAsInTheTable() {
        assertLike("event message.channels", after(() -> town.acts().postMessage("U0ADA", "C0PRODMKT", "hello")));
    }

    @Test
    void message_toTheApp_isAsInTheTable() {
        String dm = town.world()
                .channels()
                .dm(town.world().app().botUser(), "U0ADA")
                .id();
        assertLike("event message.im", after(() -> town.acts().postMessage("U0ADA", dm, "hello")));
    }

    @Test
    void mention_ofTheApp_isAsInTheTable() {
        String bot = town.world().people().get(town.world().app().botUser()).name();
        List<JsonNode> sent = after(2, () -> town.acts().postMessage("U0ADA", "C0PRODMKT", "@" + bot + " help"));
        assertLike("event app_mention", ofType("app_mention", sent));
    }

    @Test
    void message_inAPrivateChannel_isAsInTheTable() {
        town.world().channels().join("C0SMLEADS", town.world().app().botUser());
        assertLike("event message.groups", after(() -> town.acts().postMessage("U0BEN", "C0SMLEADS", "hello")));
    }

    @Test
    void link_onTheAppsDomain_isAsInTheTable() {
        List<JsonNode> sent = after(2, () -> say("See https://example.com/brief"));
        assertLike("event link_shared", ofType("link_shared", sent));
    }

    @Test
    void reaction_toAMessage_isAsInTheTable() {
        AtomicReference<String> ts = new AtomicReference<>();
        after(() -> ts.set(say("hello")));
        List<JsonNode> sent = after(2, () -> town.slack.talk().react("U0BEN", "C0PRODMKT", ts.get(), "tada"));
        assertLike("event reaction_added", ofType("reaction_added", sent));
    }

    @Test
    void home_openedBeforeAndAfterItIsPublished_isAsInTheTable() throws Exception {
        assertLike("event app_home_opened", after(() -> town.acts().openHome("U0ADA")));
        app.got.clear();
        String view = "{\"type\":\"home\",\"blocks\":" + EveryElement.blocks() + "}";
        town.client().viewsPublish(r -> r.userId("U0ADA").viewAsString(view));
        assertLike("event app_home_opened again", after(() -> town.acts().openHome("U0ADA")));
    }

    @Test
    void event_inAChannelSharedWithAnotherCompany_saysSo() {
        town.world().channels().join("C0ACME", town.world().app().botUser());
        JsonNode sent = after(() -> town.acts().postMessage("U0ADA", "C0ACME", "hello"));
        assertThat(sent.path("is_ext_shared_channel").asBoolean()).isTrue();
        assertLike("event message.groups", sent);
    }

    @Test
    void reaction_withoutTheScope_isNotTold() {
        String manifest = SlackTown.manifestWithHome("reaction_added", "message.channels")
                .replaceFirst("(?m)^ +- reactions:read\\n", "");
        try (SlackTown deaf = new SlackTown(manifest);
                AppDouble hearing = new AppDouble(deaf)) {
            String ts = deaf.acts().postMessage("U0ADA", "C0PRODMKT", "hello").id();
            deaf.slack.talk().react("U0BEN", "C0PRODMKT", ts, "tada");
            deaf.acts().postMessage("U0ADA", "C0PRODMKT", "bye");
            await().atMost(10, TimeUnit.SECONDS).until(() -> hearing.got.size() >= 2);
            assertThat(hearing.events())
                    .allMatch(each -> each.at("/event/type").asText().equals("message"));
        }
    }

    @Test
    void event_inAChannelOfOurOwn_saysSo() {
        JsonNode sent = after(() -> town.acts().postMessage("U0ADA", "C0PRODMKT", "hello"));
        assertThat(sent.path("is_ext_shared_channel").asBoolean(true)).isFalse();
    }

    private JsonNode after(Runnable act) {
        return after(1, act).get(0);
    }

    /** Events come on their own threads: the answer waits until so many have arrived. */
    private List<JsonNode> after(int count, Runnable act) {
        act.run();
        await().atMost(10, TimeUnit.SECONDS).until(() -> app.got.size() >= count);
        return app.events();
    }

    private String say(String text) {
        return town.acts().postMessage("U0ADA", "C0PRODMKT", text).id();
    }

    private static JsonNode ofType(String type, List<JsonNode> sent) {
        return sent.stream()
                .filter(each -> each.at("/event/type").asText().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static void assertLike(String shape, JsonNode sent) {
        assertThat(TABLE.differences(shape, sent)).isEmpty();
    }
}
