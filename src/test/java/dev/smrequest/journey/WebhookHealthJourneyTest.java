package dev.smrequest.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What admins and {@code /readyz} hear when webhooks do not come as they should. */
class WebhookHealthJourneyTest {
    @TempDir
    Path data;

    private Town town;

    @BeforeEach
    void open() {
        town = Town.hooked(data);
        town.bot().doChore("sweep-gitlab");
        town.filed(Town.ADA, "A battlecard for Acme");
        town.hooks();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void webhooks_arriving_areReady() {
        look();

        assertThat(town.ready())
                .contains("\"webhooks\":{\"status\":\"up\",\"detail\":\"Last delivery at 2026-11-23T09:")
                .contains("Whether GitLab has disabled the webhook is unknown, as the bot's token may not look");
        assertThat(told()).isEmpty();
    }

    @Test
    void sweep_findingWhatNoWebhookTold_isToldUntilADeliveryComes() {
        town.advance(Duration.ofMinutes(5));
        missed();

        look();

        assertThat(town.ready())
                .contains("\"webhooks\":{\"status\":\"degraded\"")
                .contains("found changes in GitLab that no webhook told of, and none about an issue has come since"
                        + " 2026-11-23T09:00");
        assertThat(told()).singleElement().asString().contains("A delivery that arrives ends this.");
        change("title=Heard again");
        town.hooks();
        assertThat(town.ready()).contains("\"webhooks\":{\"status\":\"up\"");
    }

    @Test
    void comments_arriving_areNoSignThatIssuesAreToldOf() {
        town.advance(Duration.ofMinutes(5));
        missed();
        new GitLabEyes(town.sandbox, "ben.ortiz").send("POST", "/issues/1/notes", "body=On it.");
        town.hooks();

        assertThat(town.ready())
                .contains("\"webhooks\":{\"status\":\"degraded\"")
                .contains("that Issues events (Work item events on newer GitLab) is ticked");
    }

    @Test
    void silence_overSince_isNotToldAgainAfterAQuietWeekend() {
        town.advance(Duration.ofMinutes(5));
        missed();
        change("title=Heard again");
        town.hooks();

        town.advance(Duration.ofDays(3));
        town.bot().doChore("forget-webhooks");
        look();

        assertThat(town.ready())
                .contains("\"webhooks\":{\"status\":\"up\",\"detail\":\"Last delivery at 2026-11-23T09:");
        assertThat(told()).isEmpty();
    }

    @Test
    void webhook_disabledByGitLab_isToldToWhoeverMayLook() {
        town.owner().botRole("MAINTAINER");
        disable();

        look();

        assertThat(told()).singleElement().asString().contains("GitLab has disabled webhook ");
    }

    @Test
    void trouble_thatLasts_isToldOnceADayAndAtOnceWhenItComesBack() {
        town.owner().botRole("MAINTAINER");
        disable();
        look();
        town.advance(Duration.ofHours(23));
        disable();
        look();
        assertThat(told()).hasSize(1);

        town.advance(Duration.ofHours(2));
        disable();
        look();
        assertThat(told()).hasSize(2);

        town.advance(Duration.ofHours(1));
        change("title=Mended");
        look();
        disable();
        look();
        assertThat(told()).hasSize(3).allMatch(text -> !text.contains("more like this"));
    }

    @Test
    void deliveries_signedWithAnotherToken_areToldWithWhatToCheck() {
        town.sandbox
                .gitlabService()
                .webhookTo(town.bot().address().resolve("/gitlab/webhook"), "whsec_" + "A".repeat(43) + "=");
        for (int i = 0; i < 3; i++) {
            change("title=Change " + i);
        }

        look();

        assertThat(town.ready())
                .contains("3 webhooks failed verification within the hour (3 with a wrong signature). ");
        assertThat(told()).singleElement().asString().contains("gitlab.webhook_signing_token");
    }

    /** A change that the webhook does not tell, found by a sweep a while ago. */
    private void missed() {
        town.sandbox.faults().add(new Fault(Side.DELIVERY, ".*/gitlab/webhook", new Effect.DropBefore(), 1));
        change("title=Changed unheard");
        town.bot().doChore("sweep-gitlab");
        town.advance(Duration.ofMinutes(3));
    }

    private void disable() {
        town.sandbox.faults().clear();
        town.sandbox.faults().add(new Fault(Side.DELIVERY, ".*/gitlab/webhook", new Effect.DropBefore(), 4));
        for (int i = 0; i < 4; i++) {
            change("title=Change " + i);
        }
        town.sandbox.faults().clear();
    }

    private void change(String parameters) {
        town.gitlabPerson("ben.ortiz", 1, parameters);
        town.sandbox.gitlabService().deliveries().flush();
    }

    private void look() {
        town.bot().goRounds();
        town.settle();
    }

    private List<String> told() {
        return town.directMessages(Town.DEV).stream().map(Message::text).toList();
    }
}
