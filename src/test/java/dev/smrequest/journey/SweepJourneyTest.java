package dev.smrequest.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.traffic.Effect;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do in GitLab shows on the cards, though nothing told the bot of it. */
class SweepJourneyTest {
    @TempDir
    Path data;

    private Town town;

    @BeforeEach
    void open() {
        town = Town.open(data);
        sweep();
        town.filed(Town.ADA, "A battlecard for Acme");
        sweep();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void labels_changedInGitLab_showOnTheCardAfterOneSweep() {
        town.gitlabPerson("ben.ortiz", 1, "add_labels=sm_req::triage,pmm&remove_labels=sm_req::new_request");

        sweep();

        assertThat(town.cards())
                .singleElement()
                .extracting(Message::text)
                .asString()
                .endsWith("State: Triage");
    }

    @Test
    void request_bornInGitLab_getsItsOwnCard() {
        new GitLabEyes(town.sandbox, "ben.ortiz")
                .send("POST", "/issues", "title=From GitLab&labels=sm_request,sm_req::new_request");
        new GitLabEyes(town.sandbox, "ben.ortiz").send("POST", "/issues", "title=No request&labels=pmm");

        sweep();

        assertThat(town.cards())
                .extracting(Message::text)
                .containsExactly(
                        "Request #1 A battlecard for Acme. State: New request",
                        "Request #2 From GitLab. State: New request");
    }

    @Test
    void sweep_withNothingNew_takesOneCall() {
        town.clearTraffic();

        sweep();

        assertThat(town.gitlabCalls()).containsExactly("GET /issues");
    }

    @Test
    void sweeps_failingForAWhile_areToldByReadiness() {
        assertThat(town.ready())
                .contains("\"sweep\":{\"status\":\"up\",\"detail\":\"The last sweep ended at 2026-11-23T09:0");
        town.gitlabSuffers("GET .*/issues\\?", Effect.Refuse.serverError(502), 1_000);

        town.advance(Duration.ofMinutes(15));
        assertThatThrownBy(() -> town.bot().doChore("sweep-gitlab")).isInstanceOf(GitLabException.class);

        assertThat(town.ready())
                .contains("\"sweep\":{\"status\":\"degraded\",\"detail\":\"The last sweep ended at 2026-11-23T09:0")
                .contains(" One is due every 180 s, and without it what no webhook tells of does not show in Slack. The"
                        + " bot's log says why they fail.");
        town.sandbox.faults().clear();
        sweep();
        assertThat(town.ready()).contains("\"sweep\":{\"status\":\"up\"");
    }

    @Test
    void gitlab_unreachableAfterAChange_cardSaysAsOfWhen() {
        town.gitlabPerson("ben.ortiz", 1, "title=A battlecard for Contoso");
        town.bot().doChore("sweep-gitlab");
        town.gitlabSuffers("GET .*/issues/1", Effect.Refuse.serverError(502), 5);

        for (int second = 0; second < 30; second++) {
            town.advance(Duration.ofSeconds(1));
        }

        assertThat(texts())
                .contains("As of ")
                .contains("GitLab cannot be reached right now.")
                .contains("Acme");
        town.settle();
        assertThat(texts()).doesNotContain("As of ").contains("Contoso");
    }

    @Test
    void request_closedAsCompleted_isOneLine() {
        town.gitlabPerson(
                "ben.ortiz", 1, "add_labels=sm_req::completed&remove_labels=sm_req::new_request&state_event=close");

        sweep();

        assertThat(town.cards().get(0).json().path("blocks")).hasSize(1);
    }

    @Test
    void card_deleted_isPostedAnewOnce() {
        deleteCard();
        assertThat(town.cards()).hasSize(1);

        deleteCard();
        town.gitlabPerson("ben.ortiz", 1, "title=A battlecard for Contoso");
        sweep();
        assertThat(town.cards()).isEmpty();
    }

    @Test
    void channel_changed_cardGoesThere() {
        town.stopBot();
        town.set("SLACK_CHANNEL", "sales");
        town.sandbox.slack().channels().join(Town.SALES, Town.BOT);
        town.startBot();
        town.gitlabPerson("ben.ortiz", 1, "title=A battlecard for Contoso");

        sweep();

        assertThat(town.cards()).extracting(Message::text).containsExactly("This card is in <#C0SALES> now.");
        assertThat(town.messages(Town.SALES))
                .extracting(Message::text)
                .contains("Request #1 A battlecard for Contoso. State: New request");
    }

    private void deleteCard() {
        town.sandbox
                .slackService()
                .talk()
                .delete(Town.DEV, Town.PRODUCT_MARKETING, town.cards().get(0).ts());
        town.settle();
    }

    private String texts() {
        return town.cards().stream()
                .map(card -> card.json().toString())
                .toList()
                .toString();
    }

    private void sweep() {
        town.bot().doChore("sweep-gitlab");
        town.settle();
    }
}
