package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.BOT;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.DEV;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static dev.smrequest.journey.Town.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.journey.Seeds.Seed;
import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.slack.world.UserGroup;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a ping and what is not, and that a thread is answered once however many there are. */
class PingHearingJourneyTest extends PingTown {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            in code              | See `@pmm-team LINK`
            in a block of code   | Like this:~~```@pmm-team LINK```~~done
            quoted               | > @pmm-team LINK
            all quoted           | >>> What I wrote:~~@pmm-team LINK
            nobody               | Look at LINK
            somebody else's      | ada@pmm-team.example LINK
            a longer handle      | @pmm-team-emea LINK
            """)
    void message_without_a_mention_of_its_own_is_no_ping(String what, String text) {
        String ping = says(ADA, text.replace("~~", "\n").replace("LINK", unowned()));

        assertThat(answers(ping)).as(what).isEmpty();
    }

    @Test
    void handle_typed_where_there_is_no_group_is_a_ping() {
        town.sandbox.slack().put(new UserGroup("S0PMMTEAM", "others", "Others", List.of(), false));
        town.bot().goRounds();

        assertThat(answer(says(ADA, "Hey @PMM-Team, " + unowned()))).startsWith("*<" + town.link(1));
    }

    @Test
    void message_in_another_channel_is_none() {
        town.sandbox.slack().channels().join(SALES, BOT);
        town.says(ADA, SALES, "@pmm-team " + unowned());
        town.hear();

        assertThat(town.messages(SALES)).noneMatch(message -> message.author().equals(BOT));
    }

    @Test
    void mention_edited_in_later_is_none() {
        String said = says(ADA, "Look at " + unowned());
        talk().edit(ADA, PRODUCT_MARKETING, said, "@pmm-team look at " + town.link(1));
        town.hear();

        assertThat(answers(said)).isEmpty();
    }

    @Test
    void edit_and_message_of_the_bot_itself_change_nothing() {
        String said = says(ADA, "@pmm-team look at " + unowned());
        talk().edit(ADA, PRODUCT_MARKETING, said, "Never mind");
        town.advance(Duration.ofMinutes(1));

        assertThat(answer(said)).contains("*Responsible:* <@U0DEV>");
    }

    @Test
    void link_in_code_or_quoted_is_not_what_the_ping_is_about() {
        String link = unowned();
        String ping = says(ADA, "@pmm-team what is this?\n> " + link + "\nor `" + link + "`");

        assertThat(answer(ping)).startsWith("<@U0ADA>, which request is this about?");
    }

    @Test
    void several_links_are_answered_each_and_no_more_than_three() {
        String links = unowned() + " " + unowned() + " " + unowned() + " " + unowned() + " " + town.link(1);
        String ping = says(ADA, "@pmm-team " + links);

        assertThat(answers(ping).stream().map(Message::text))
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).startsWith("*<" + town.link(1)),
                        text -> assertThat(text).startsWith("*<" + town.link(2)),
                        text -> assertThat(text).startsWith("*<" + town.link(3)));
    }

    @Test
    void ping_below_a_card_is_about_its_request() {
        town.filed(ADA, "Battlecard for Acme");
        String card = town.cards().get(0).ts();
        replies(ADA, card, "@pmm-team any news?");

        assertThat(answer(card)).startsWith(line(1, "Battlecard for Acme", "New request"));
    }

    @Test
    void ping_below_a_message_with_a_link_is_about_that() {
        String head = says(ADA, "I filed " + unowned());
        replies(ADA, head, "@pmm-team any news?");

        assertThat(answer(head)).startsWith(line(1, "Survey", "New request"));
    }

    @Test
    void ping_below_a_message_about_nothing_asks() {
        String head = says(ADA, "Hello");
        replies(ADA, head, "@pmm-team any news?");

        assertThat(answer(head)).startsWith("<@U0ADA>, which request is this about?");
    }

    @Test
    void further_pings_in_a_thread_remind_by_direct_message_within_the_limit() {
        String ping = says(ADA, "@pmm-team " + unowned());
        for (int i = 0; i < 5; i++) {
            town.advance(Duration.ofSeconds(20));
            replies(ADA, ping, "@pmm-team anybody?");
        }

        assertThat(answer(ping)).contains("*Responsible:* <@U0DEV>");
        assertThat(told(DEV))
                .hasSize(3)
                .containsOnly("Somebody asked again, in the thread of <" + permalink(ping)
                        + "|a message> in <#C0PRODMKT>.\n"
                        + line(1, "Survey", "New request · no team yet · nobody assigned · no due date"));
    }

    @Test
    void further_ping_with_a_mention_of_the_responsible_reminds_nobody() {
        String ping = says(ADA, "@pmm-team " + unowned());
        replies(ADA, ping, "@pmm-team @dev hello?");

        assertThat(told(DEV)).isEmpty();
        assertThat(answers(ping)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {Town.DEV, Town.CHLOE})
    void reply_of_the_team_that_mentions_the_group_is_an_answer(String user) {
        String ping = says(ADA, "@pmm-team " + unowned());
        town.advance(Duration.ofMinutes(1));
        replies(user, ping, "I look at it. @pmm-team please leave it to me");
        town.advance(Duration.ofHours(4));

        assertThat(answer(ping)).endsWith("\n<@" + user + "> has answered in the thread.");
        assertThat(told(DEV)).isEmpty();
    }

    @Test
    void reply_of_the_team_with_a_link_to_another_request_answers_and_asks_for_that() {
        String ping = says(ADA, "@pmm-team " + unowned());
        town.advance(Duration.ofMinutes(1));
        replies(CHLOE, ping, "On " + town.link(1) + " already. @pmm-team who takes " + unowned() + "?");

        assertThat(answers(ping).stream().map(Message::text))
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("\n<@U0CHLOE> has answered in the thread."),
                        second -> assertThat(second)
                                .startsWith("*<" + town.link(2))
                                .endsWith("*Responsible:* <@U0DEV>, who has triage duty this week."));
        assertThat(told(DEV)).isEmpty();
    }

    @Test
    void reply_of_the_team_long_after_the_answer_asks_again() {
        String ping = says(ADA, "@pmm-team " + unowned());
        presses(DEV, ping, "On it");
        town.advance(Duration.ofMinutes(10));
        replies(CHLOE, ping, "@pmm-team how far is it?");

        assertThat(told(DEV)).singleElement().asString().startsWith("Somebody asked again");
    }

    @Test
    void further_ping_deleted_before_the_morning_is_not_told() {
        String ping = says(ADA, "@pmm-team " + linked(Seed.of("Survey", 3, "sm_req::triage", "tech_pmm")));
        replies(ADA, ping, "@pmm-team hello?");
        List<Message> all = town.messages(PRODUCT_MARKETING);
        talk().delete(ADA, PRODUCT_MARKETING, all.get(all.size() - 1).ts());
        town.advance(Duration.ofHours(8));

        assertThat(told(BEN)).isEmpty();
    }

    @Test
    void further_ping_answered_before_the_morning_is_not_told() {
        String ping = says(ADA, "@pmm-team " + linked(Seed.of("Survey", 3, "sm_req::triage", "tech_pmm")));
        replies(ADA, ping, "@pmm-team hello?");
        town.advance(Duration.ofMinutes(1));
        replies(CHLOE, ping, "I am at it");
        town.advance(Duration.ofHours(8));

        assertThat(told(BEN)).isEmpty();
    }

    @Test
    void further_ping_outside_working_hours_reminds_once_in_the_morning() {
        String ping = says(ADA, "@pmm-team " + linked(Seed.of("Survey", 3, "sm_req::triage", "tech_pmm")));
        replies(ADA, ping, "@pmm-team hello?");
        replies(ADA, ping, "@pmm-team anybody?");
        assertThat(told(BEN)).isEmpty();

        town.advance(Duration.ofHours(8));
        assertThat(told(BEN)).singleElement().asString().startsWith("Somebody asked again");
    }

    @Test
    void further_ping_in_a_thread_that_still_asks_reminds_and_asks_no_second_time() {
        String ping = says(ADA, "@pmm-team can you help?");
        replies(ADA, ping, "@pmm-team anybody?");

        assertThat(answer(ping)).startsWith("<@U0ADA>, which request is this about?");
        assertThat(told(DEV))
                .containsExactly(
                        "Somebody asked again, in the thread of <" + permalink(ping) + "|a message> in <#C0PRODMKT>.");
    }

    private String unowned() {
        return linked(Seed.of("Survey", 3, "sm_req::new_request"));
    }

    private String linked(Seed seed) {
        return town.link(seeds.add(seed));
    }
}
