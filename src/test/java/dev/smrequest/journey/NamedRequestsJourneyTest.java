package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests as messages name them: short, by old links, and many at once. */
class NamedRequestsJourneyTest {
    private static final String ACME = "C0ACME";

    @TempDir
    private Path data;

    private Town town;

    private void open(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("DATA_DIR", data.toString());
        town = Town.open(settings);
        town.filed(ADA, "Battlecard for Acme");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void shortForm_inTheConfiguredChannel_isTheRequest() {
        open(Map.of());

        triage(PRODUCT_MARKETING, "Who takes #1? Not `#2`.");

        assertThat(town.form(BEN).text()).contains("#1 Battlecard for Acme");
    }

    @Test
    void shortForm_inTheChannelConfiguredById_isTheRequestAtOnce() {
        open(Map.of("SLACK_CHANNEL", ACME));

        triage(ACME, "Who takes #1?");

        assertThat(town.form(BEN).text()).contains("#1 Battlecard for Acme");
    }

    @Test
    void shortForm_inAnyOtherChannel_meansNothing() {
        open(Map.of());

        triage(ACME, "Who takes #1?");

        assertThat(town.form(BEN).text()).startsWith("This message names no request of Strategic Marketing");
    }

    @Test
    void link_ofThePathTheProjectWasMovedFrom_isTheRequest() throws IOException {
        Path file = Files.writeString(data.resolve("bot.yaml"), "triage: {earlier_projects: [old/requests]}");
        open(Map.of("SM_REQUEST_CONFIG", file.toString()));

        triage(ACME, town.link(1).replace("gitlab-com/marketing/product-marketing/-", "old/requests"));

        assertThat(town.form(BEN).text()).contains("#1 Battlecard for Acme");
    }

    @Test
    void message_namingThirtyRequests_letsThePersonChooseAmongTheFirst24AndSaysSo() {
        open(Map.of());

        triage(
                PRODUCT_MARKETING,
                IntStream.rangeClosed(1, 30).mapToObj(i -> "#" + i).collect(Collectors.joining(" ")));

        OpenForm form = town.form(BEN);
        assertThat(form.text())
                .startsWith("This message names 30 requests; here are the first 24. Which one? For another, type"
                        + " `/sm-request triage` with its number.")
                .contains("#24")
                .doesNotContain("#25");
        form.press("#1");
        town.settle();
        assertThat(town.form(BEN).text()).contains("#1 Battlecard for Acme");
    }

    private void triage(String channel, String text) {
        String ts = town.says(ADA, channel, text);
        assertThat(town.acts()
                        .messageShortcut(BEN, "triage_request", channel, ts)
                        .ok())
                .isTrue();
        town.settle();
    }
}
