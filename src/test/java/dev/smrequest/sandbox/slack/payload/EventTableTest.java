package dev.smrequest.sandbox.slack.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.SlackTown;
import dev.smrequest.sandbox.slack.delivery.AppDouble;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every event the sandbox sends, field by field against the table of Slack's shapes. */
class EventTableTest {

    private static final PayloadTable TABLE = PayloadTable.read();

    private final SlackTown town = new SlackTown(SlackTown.manifestWithHome(
            "app_mention", "app_home_opened", "message.channels", "message.groups", "message.im"));
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
        JsonNode mention = sent.stream()
                .filter(each -> each.at("/event/type").asText().equals("app_mention"))
                .findFirst()
                .orElseThrow();
        assertLike("event app_mention", mention);
    }

    @Test
    void home_openedBeforeAndAfterItIsPublished_isAsInTheTable() throws Exception {
        assertLike("event app_home_opened", after(() -> town.acts().openHome("U0ADA")));
        app.got.clear();
        String view = "{\"type\":\"home\",\"blocks\":" + EveryElement.blocks() + "}";
        town.client().viewsPublish(r -> r.userId("U0ADA").viewAsString(view));
        assertLike("event app_home_opened again", after(() -> town.acts().openHome("U0ADA")));
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

    private static void assertLike(String shape, JsonNode sent) {
        assertThat(TABLE.differences(shape, sent)).isEmpty();
    }
}
