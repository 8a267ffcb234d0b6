package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.journey.Seeds.Seed;
import dev.smrequest.sandbox.slack.world.Message;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What ends a ping: whoever is on it, an answer, a step, a close, a deletion; whoever was told reads so. */
class PingEndJourneyTest extends EscalatedPing {
    @Test
    void on_it_ends_it_and_those_told_read_so() {
        String ping = ask();
        town.advance(Duration.ofHours(1));
        presses(BEN, ping, "On it");

        assertThat(told(OMAR))
                .singleElement()
                .asString()
                .endsWith(LINE + "\n<@U0BEN> is on it, since "
                        + "<!date^1795428000^{date_short_pretty} {time}|2026-11-23 10:00 UTC>.");
        assertThat(told(CHLOE)).singleElement().asString().contains("\n<@U0BEN> is on it, since ");
        assertThat(newestTold(CHLOE).buttons()).isEmpty();
        assertQuietFromNow(ping);
    }

    @Test
    void step_of_a_triager_ends_it() {
        String ping = ask();
        presses(CHLOE, ping, "Triage");
        town.advance(Duration.ofSeconds(5));
        town.form(CHLOE).enter("Next step", "Move to backlog");
        town.advance(Duration.ofSeconds(5));
        town.form(CHLOE).submit();
        town.advance(Duration.ofSeconds(5));

        assertThat(town.labels(1)).contains("sm_req::backlog");
        assertThat(answer(ping)).endsWith("\nIt has moved on, so nobody is reminded any more.");
        assertThat(answer(ping)).contains(" · Backlog · ");
        assertQuietFromNow(ping);
    }

    @Test
    void step_of_somebody_in_gitlab_ends_it() {
        String ping = ask();
        town.gitlabPerson("dev.rao", 1, "add_labels=sm_req::backlog&remove_labels=sm_req::triage");
        town.advance(Duration.ofMinutes(30));

        assertThat(answer(ping)).endsWith("\nIt has moved on, so nobody is reminded any more.");
        assertQuietFromNow(ping);
        assertThat(told(CHLOE)).isEmpty();
    }

    @Test
    void step_in_gitlab_while_somebody_sleeps_is_not_told_them_in_the_morning() {
        String ping = says(
                ADA,
                "@pmm-team "
                        + linked(
                                Seed.of("Deck", 3, "sm_req::triage", "tech_pmm").assigned("chloe.lindqvist")));
        town.advance(Duration.ofMinutes(61));
        town.gitlabPerson("dev.rao", 1, "add_labels=sm_req::backlog&remove_labels=sm_req::triage");
        town.advance(Duration.ofHours(8));

        assertThat(told(BEN)).isEmpty();
        assertThat(answer(ping)).endsWith("\nIt has moved on, so nobody is reminded any more.");
    }

    @Test
    void request_closed_in_gitlab_ends_it() {
        String ping = ask();
        town.gitlabPerson("dev.rao", 1, "state_event=close");
        town.advance(Duration.ofMinutes(30));

        assertThat(answer(ping)).endsWith("\nIt is closed, so nobody is reminded.");
        assertQuietFromNow(ping);
    }

    @Test
    void answer_of_the_team_in_the_thread_ends_it() {
        String ping = ask();
        replies(BEN, ping, "I will look at it after lunch");

        assertThat(answer(ping)).endsWith("\n<@U0BEN> has answered in the thread.");
        assertQuietFromNow(ping);
    }

    @Test
    void answer_of_the_author_or_of_an_outsider_does_not_end_it() {
        town.sandbox.slack().channels().join(PRODUCT_MARKETING, GIA);
        String ping = ask();
        replies(ADA, ping, "It is for Thursday");
        replies(GIA, ping, "I need that as well");
        town.advance(Duration.ofMinutes(30));

        assertThat(answer(ping)).endsWith("\n*Responsible:* <@U0CHLOE>, who is assigned to it.");
        assertThat(told(CHLOE)).hasSize(1);
    }

    @Test
    void author_of_the_team_does_not_answer_their_own_ping() {
        String ping = says(
                BEN, "@pmm-team " + linked(Seed.of("Deck", 3, "sm_req::triage").assigned("chloe.lindqvist")));
        replies(BEN, ping, "It is for Thursday");
        town.advance(Duration.ofMinutes(30));

        assertThat(told(CHLOE)).hasSize(1);
    }

    @Test
    void message_deleted_ends_it() {
        String head = says(CHLOE, "Good morning");
        long iid = seeds.add(Seed.of("Deck", 3, "sm_req::triage", "pmm").assigned("chloe.lindqvist"));
        town.acts().reply(ADA, PRODUCT_MARKETING, "@pmm-team " + town.link(iid), head);
        town.hear();
        List<Message> all = town.messages(PRODUCT_MARKETING);
        String ping = all.get(all.size() - 2).ts();
        talk().delete(ADA, PRODUCT_MARKETING, ping);
        town.hear();

        assertThat(answer(head)).endsWith("\nThe message was deleted, so nobody is reminded any more.");
        assertQuietFromNow(head);
    }

    @Test
    void message_deleted_with_the_answer_below_ends_it_too() {
        String ping = ask();
        talk().delete(ADA, PRODUCT_MARKETING, ping);
        town.hear();

        assertThat(answer(ping)).endsWith("\nThe message was deleted, so nobody is reminded any more.");
        assertQuietFromNow(ping);
    }

    @Test
    void deletion_that_comes_before_the_message_leaves_nothing_to_answer() {
        String link = linked(Seed.of("Deck", 3, "sm_req::triage").assigned("chloe.lindqvist"));
        town.sandbox.connectBot(NOWHERE);
        String ping = says(ADA, "@pmm-team " + link);
        town.sandbox.connectBot(town.bot().address());
        talk().delete(ADA, PRODUCT_MARKETING, ping);
        town.hear();
        town.advance(Duration.ofMinutes(1));
        town.advance(Duration.ofMinutes(5));
        town.advance(Duration.ofHours(1));

        assertThat(town.messages(PRODUCT_MARKETING)).isEmpty();
        assertThat(told(CHLOE)).isEmpty();
    }
}
