package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.DEV;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.journey.Seeds.Seed;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A ping that links to no request: filed, linked or dismissed from the answer, and kept until then. */
class PingOfferJourneyTest extends PingTown {
    private static final String QUESTION = "<@U0ADA>, which request is this about? This message links to no request of"
            + " Strategic Marketing. File one from it, or link one that is there.\n";
    private static final String SAID = "@pmm-team we need a battlecard <now> for *Acme* & friends";

    @Test
    void ping_without_a_link_asks_and_says_who_looks_after_it() {
        String ping = says(ADA, SAID);

        assertThat(answer(ping)).isEqualTo(QUESTION + "*Responsible:* <@U0DEV>, who has triage duty.");
        assertThat(answer(ping, ADA).buttons())
                .containsExactly("File a request from this message", "Link an existing request", "Dismiss");
    }

    @Test
    void file_opens_the_form_with_what_was_said_and_the_answer_then_shows_the_request() {
        String ping = says(ADA, SAID);
        presses(ADA, ping, "File a request from this message");
        OpenForm form = town.form(ADA);
        assertThat(form.initial("Title")).isEqualTo("we need a battlecard <now> for *Acme* & friends");
        assertThat(form.view().content().toString()).contains("we need a battlecard <now> for *Acme* & friends");
        form.type("Title", "Battlecard for Acme")
                .type("Who is it for?", "Acme")
                .type("Why, and which outcome do you want?", "To win")
                .day("Due date", "2026-12-24")
                .submit();
        town.advance(Duration.ofSeconds(10));

        assertThat(answer(ping))
                .isEqualTo(
                        line(1, "Battlecard for Acme", "New request · no team yet · nobody assigned · due 2026-12-24")
                                + "\n*Responsible:* <@U0DEV>, who has triage duty this week.");
        assertThat(answer(ping, ADA).buttons()).containsExactly("On it", "Triage", "Not me: pass on", "Show snippet");
        assertThat(told(DEV))
                .containsExactly("<@U0ADA> waits for an answer to <" + permalink(ping)
                        + "|a message> in <#C0PRODMKT>. You are the one who has triage duty this week.\n"
                        + line(
                                1,
                                "Battlecard for Acme",
                                "New request · no team yet · nobody assigned · due 2026-12-24"));
        assertThat(kept()).doesNotContain("battlecard <now>");
        town.advance(Duration.ofMinutes(30));
        assertThat(told(DEV)).hasSize(2);
    }

    @Test
    void link_finds_a_request_by_words_and_the_answer_then_shows_it() {
        town.filed(ADA, "Deck for Acme");
        town.bot().goRounds();
        String ping = says(ADA, SAID);
        presses(CHLOE, ping, "Link an existing request");
        OpenForm form = town.form(CHLOE);
        assertThat(form.submit().fieldErrors()).containsOnlyKeys(form.blockId("Which request is the message about?"));
        form.suggest("Which request is the message about?", "deck", "#1 Deck for Acme")
                .submit();
        town.hear();

        assertThat(form.isOpen()).isFalse();
        assertThat(answer(ping)).startsWith(line(1, "Deck for Acme", "New request"));
        assertThat(kept()).doesNotContain("battlecard");
    }

    @Test
    void link_to_a_number_that_is_no_request_asks_again() {
        String ping = says(ADA, SAID);
        presses(ADA, ping, "Link an existing request");
        town.form(ADA)
                .suggest("Which request is the message about?", "4711", "#4711 (not among the newest)")
                .submit();
        town.hear();

        assertThat(answer(ping)).startsWith(QUESTION);
        assertThat(answer(ping, ADA).buttons()).contains("Dismiss");
    }

    @Test
    void link_to_what_the_thread_is_about_already_joins_it() {
        long iid = seeds.add(Seed.of("Deck", 3, "sm_req::triage", "pmm"));
        String ping = says(ADA, SAID);
        replies(ADA, ping, "@pmm-team " + town.link(iid));
        town.advance(Duration.ofSeconds(5));
        presses(ADA, ping, "Link an existing request");
        town.form(ADA)
                .suggest("Which request is the message about?", "1", "#1 (not among the newest)")
                .submit();
        town.hear();

        assertThat(answers(ping).get(0).text())
                .isEqualTo("Another message in this thread asks for the same request; it is answered there.");
        assertThat(answers(ping).get(1).text()).startsWith(line(iid, "Deck", "Triage"));
    }

    @Test
    void dismiss_of_the_author_ends_it_and_forgets_the_words() {
        String ping = says(ADA, SAID);
        assertThat(kept()).contains("we need a battlecard");
        presses(ADA, ping, "Dismiss");

        assertThat(answer(ping)).isEqualTo("<@U0ADA> said that no request follows from this message.");
        assertThat(answer(ping, ADA).buttons()).isEmpty();
        assertThat(kept()).doesNotContain("battlecard");
        town.advance(Duration.ofHours(5));
        assertThat(told(DEV)).isEmpty();
    }

    @Test
    void dismiss_of_a_triager_ends_it() {
        String ping = says(ADA, SAID);
        presses(CHLOE, ping, "Dismiss");

        assertThat(answer(ping)).isEqualTo("<@U0CHLOE> said that no request follows from this message.");
    }

    @Test
    void dismiss_of_somebody_else_is_refused() {
        town.sandbox.slack().channels().join(PRODUCT_MARKETING, GIA);
        String ping = says(ADA, SAID);
        presses(GIA, ping, "Dismiss");

        assertThat(whispers(GIA))
                .containsExactly("Only *Dev Rao* and members of @pmm-team can answer here, and you are none of them, so"
                        + " nothing has changed. Whoever is responsible is reminded; if it cannot wait, write in the"
                        + " thread.");
        assertThat(answer(ping)).startsWith(QUESTION);
    }

    @Test
    void offer_is_kept_over_a_restart_and_a_weekend() {
        String ping = says(ADA, SAID);
        town.advance(Duration.ofDays(5));
        town.stopBot();
        town.startBot();
        town.bot().refreshShelf();
        town.bot().goRounds();
        presses(ADA, ping, "File a request from this message");

        assertThat(town.form(ADA).initial("Title")).contains("we need a battlecard");
    }

    @Test
    void answer_of_the_team_keeps_the_offer_and_reminds_nobody() {
        String ping = says(ADA, SAID);
        replies(CHLOE, ping, "Which Acme?");
        town.advance(Duration.ofHours(5));

        assertThat(answer(ping)).startsWith(QUESTION);
        assertThat(told(DEV)).isEmpty();
    }

    @Test
    void link_to_no_request_asks_which_is_meant_once() {
        seeds.add(Seed.of("Deck", 3, "sm_req::triage"));
        String nothing = town.link(1).replaceAll("1$", "4711");
        String ping = says(ADA, "@pmm-team " + nothing + " " + nothing + "2");
        town.advance(Duration.ofMinutes(5));

        assertThat(answer(ping)).startsWith(QUESTION);
        assertThat(told(DEV)).isEmpty();
    }

    private String kept() {
        return town.bot().everything("select content, text from ping");
    }
}
