package dev.smrequest.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.gitlab.webhook.Hook;
import dev.smrequest.sandbox.gitlab.webhook.HookEvent;
import dev.smrequest.sandbox.gitlab.webhook.Hooks;
import dev.smrequest.sandbox.slack.world.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever installs the bot hears of the webhook while it is not as it should be. */
class WebhookSetupJourneyTest {
    @TempDir
    Path data;

    private Town town;

    @BeforeEach
    void open() {
        town = Town.hooked(data);
        town.bot().doChore("sweep-gitlab");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void webhook_notMadeYet_isToldUntilSomethingIsDelivered() {
        town.owner().botRole("MAINTAINER");
        Hook hook = hooks().all().get(0);
        hooks().remove(hook.id());

        look();

        assertThat(town.ready()).contains("\"webhooks\":{\"status\":\"degraded\"");
        assertThat(told())
                .containsExactly(
                        "The project has no webhook to /gitlab/webhook, and no delivery ever came. Add it in the"
                                + " project's Settings, Webhooks, as the bot's docs/sync.md says, and press Test.");
        hooks().put(hook);
        town.filed(Town.ADA, "A battlecard for Acme");
        town.hooks();
        hooks().remove(hook.id());
        look();
        assertThat(town.ready())
                .contains("\"webhooks\":{\"status\":\"up\"")
                .contains("The project itself has no webhook to /gitlab/webhook; deliveries come from its group's.");
    }

    @Test
    void triggers_notTicked_areToldByTheNamesGitLabShows() {
        town.owner().botRole("MAINTAINER");
        Hook hook = hooks().all().get(0);
        Set<HookEvent> ticked = Set.of(HookEvent.CONFIDENTIAL_ISSUE, HookEvent.NOTE);
        hooks().put(new Hook(hook.identity(), hook.url(), hook.name(), ticked, hook.secrets(), hook.health()));

        look();

        assertThat(told())
                .containsExactly("Webhook " + hook.id() + " does not tell of everything. In the project's Settings,"
                        + " Webhooks, tick Issues events (Work item events on newer GitLab), Confidential comments.");
    }

    @Test
    void role_tooSmallToLook_isNotTriedOut() {
        town.clearTraffic();

        look();

        assertThat(town.gitlabCalls()).doesNotContain("GET /hooks");
        assertThat(town.ready())
                .contains(
                        "\"webhooks\":{\"status\":\"up\",\"detail\":\"No delivery yet. Whether GitLab has disabled the"
                                + " webhook is unknown");
    }

    @Test
    void role_grownSince_isNoticedAtTheNextLook() {
        look();
        town.owner().botRole("MAINTAINER");

        look();

        assertThat(town.ready()).contains("No delivery yet. GitLab has the webhook enabled.");
    }

    private Hooks hooks() {
        return town.sandbox.gitlabService().hooks();
    }

    private void look() {
        town.bot().goRounds();
        town.settle();
    }

    private List<String> told() {
        return town.directMessages(Town.DEV).stream().map(Message::text).toList();
    }
}
