package dev.smrequest.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A card that somebody deleted is posted anew once, however that is noticed; one that could not be shown is shown later. */
class CardLossJourneyTest {
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
    void card_deletedTwice_staysAwayWhenGitLabCannotBeReached() {
        delete();
        town.settle();
        delete();
        town.settle();
        town.gitlabPerson("ben.ortiz", 1, "add_labels=sm_req::triage&remove_labels=sm_req::new_request");
        town.bot().doChore("sweep-gitlab");
        town.gitlabSuffers("GET .*/issues/1", Effect.Refuse.serverError(502), 5);

        for (int second = 0; second < 30; second++) {
            town.advance(Duration.ofSeconds(1));
        }
        assertThat(town.cards()).isEmpty();
        town.settle();
        assertThat(town.cards()).isEmpty();
    }

    @Test
    void card_deletedTwiceWhileItWaitsToBeShown_staysAway() {
        delete();
        town.settle();
        town.slackSuffers("chat.update", Effect.Refuse.tooMany(30), 1);
        retitle("Contoso");
        town.bot().doChore("sweep-gitlab");
        town.advance(Duration.ofSeconds(1));
        delete();
        town.settle();

        assertThat(town.cards()).isEmpty();
    }

    @Test
    void card_deletedUnheard_isPostedAnewOnceAtTheNextChange() {
        deleteUnheard();
        retitle("Contoso");
        sweep();
        assertThat(town.cards())
                .extracting(Message::text)
                .containsExactly("Request #1 A battlecard for Contoso. State: New request");

        deleteUnheard();
        retitle("Initech");
        sweep();
        assertThat(town.cards()).isEmpty();
    }

    @Test
    void card_deletedAndHeardOfTwice_isPostedAnewOnceAndTheNextLossCounts() {
        town.sandbox.faults().add(new Fault(Side.DELIVERY, ".*/slack/events", new Effect.Twice(), 1));
        delete();
        town.settle();
        assertThat(town.cards()).hasSize(1);

        delete();
        town.settle();
        assertThat(town.cards()).isEmpty();
    }

    @Test
    void card_thatCouldNotBeShownForADay_isShownWhenThatIsMended() {
        town.slackSuffers("chat.update", new Effect.Refuse(200, Map.of(), NO), 10_000);
        retitle("Contoso");
        sweep();
        assertThat(town.cards()).extracting(Message::text).noneMatch(text -> text.contains("Contoso"));
        assertThat(town.directMessages(Town.DEV))
                .last()
                .extracting(Message::text)
                .asString()
                .contains("The card of request #1 is not as it should be", "I try it again every hour.");

        town.sandbox.faults().clear();
        town.bot().doChore("show-owed-cards");
        town.settle();

        assertThat(town.cards())
                .extracting(Message::text)
                .containsExactly("Request #1 A battlecard for Contoso. State: New request");
        town.clearTraffic();
        town.bot().doChore("show-owed-cards");
        town.settle();
        assertThat(town.gitlabCalls()).isEmpty();
    }

    private static final String NO = "{\"ok\":false,\"error\":\"restricted_action\"}";

    private void retitle(String customer) {
        town.gitlabPerson("ben.ortiz", 1, "title=A battlecard for " + customer);
    }

    private void deleteUnheard() {
        Effect unheard = new Effect.Refuse(200, Map.of(), "");
        town.sandbox.faults().add(new Fault(Side.DELIVERY, ".*/slack/events", unheard, 1));
        delete();
        town.settle();
        assertThat(town.cards()).isEmpty();
    }

    private void delete() {
        town.sandbox
                .slackService()
                .talk()
                .delete(Town.DEV, Town.PRODUCT_MARKETING, town.cards().get(0).ts());
    }

    private void sweep() {
        town.bot().doChore("sweep-gitlab");
        town.settle();
    }
}
