package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BOT;
import static dev.smrequest.journey.Town.DEV;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Slack refuses or repeats delays messages alone: the request is filed, and somebody hears of it who can help. */
class SlackTroubleJourneyTest extends FilingTown {
    @Test
    void bot_not_in_the_channel_tells_the_admin_and_posts_the_card_once_invited() {
        town.sandbox.slack().channels().leave(PRODUCT_MARKETING, BOT);
        submit("Battlecard");
        town.advance(Duration.ofMinutes(1));

        assertThat(town.issues()).hasSize(1);
        assertThat(town.directMessages(ADA)).hasSize(1);
        assertThat(town.directMessages(DEV))
                .singleElement()
                .satisfies(dm -> assertThat(dm.text()).contains("The card of request #1 cannot be posted", "/invite"));

        town.sandbox.slack().channels().join(PRODUCT_MARKETING, BOT);
        town.settle();

        assertThat(town.cards()).hasSize(1);
        assertThat(town.directMessages(DEV)).hasSize(1);
    }

    @Test
    void card_waiting_for_a_channel_goes_to_the_one_the_admin_chose_instead() {
        town.sandbox.slack().channels().leave(PRODUCT_MARKETING, BOT);
        submit("Battlecard");
        town.advance(Duration.ofMinutes(1));
        town.stopBot();
        town.sandbox.slack().channels().join(Town.SALES, BOT);
        town.set("SLACK_CHANNEL", "sales");
        town.startBot();
        town.settle();

        assertThat(town.cards()).isEmpty();
        assertThat(town.messages(Town.SALES))
                .filteredOn(message -> message.author().equals(BOT) && !message.ephemeral())
                .singleElement()
                .satisfies(card -> assertThat(card.text()).startsWith("Request #1 Battlecard"));
    }

    @Test
    void direct_message_refused_still_files_and_tells_the_admin() {
        town.slackSuffers(
                "conversations.open",
                new Effect.Refuse(200, Map.of(), "{\"ok\":false,\"error\":\"cannot_dm_bot\"}"),
                1);
        submit("Battlecard");
        town.settle();

        assertThat(town.issues()).hasSize(1);
        assertThat(town.cards()).hasSize(1);
        assertThat(town.directMessages(ADA)).isEmpty();
        assertThat(town.directMessages(DEV))
                .singleElement()
                .satisfies(dm -> assertThat(dm.text()).contains("<@" + ADA + ">", "Filed: "));
    }

    @Test
    void submission_delivered_twice_files_once() {
        OpenForm form = filled("Battlecard");
        town.sandbox.faults().add(Fault.once(Side.DELIVERY, "", new Effect.Twice()));
        form.submit();
        town.settle();

        assertThat(town.issues()).hasSize(1);
        assertThat(town.cards()).hasSize(1);
        assertThat(town.directMessages(ADA)).hasSize(1);
    }

    @Test
    void form_that_slack_refuses_to_open_is_told_to_the_person() {
        town.slackSuffers("views.open", Effect.Refuse.serverError(500), 1);

        town.request(ADA, "Battlecard");

        assertThat(town.form(ADA).isOpen()).isFalse();
        assertThat(town.messages(Town.SALES))
                .last()
                .satisfies(told -> assertThat(told.ephemeral()).isTrue());
    }
}
