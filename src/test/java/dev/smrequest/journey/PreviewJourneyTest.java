package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.BOT;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static dev.smrequest.journey.Town.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.journey.Seeds.Seed;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Previews of links to requests, over HTTP. */
class PreviewJourneyTest {
    private static final String ACME = "C0ACME";

    @TempDir
    private Path data;

    private Town town;
    private Seeds seeds;
    private SeenPreviews previews;

    @BeforeEach
    void open() {
        town = Town.open(data);
        seeds = new Seeds(town);
        previews = new SeenPreviews(town);
        seeds.add(Seed.of("Battlecard <Acme>", 3, "sm_req::backlog", "pmm").due("2026-12-24"));
    }

    @AfterEach
    void close() {
        town.close();
    }

    private String posted(String text) {
        String ts = previews.says(ADA, PRODUCT_MARKETING, text);
        town.settle();
        return ts;
    }

    private int shownBelow(String ts) {
        return previews.below(PRODUCT_MARKETING, ts).size();
    }

    @Test
    void link_to_a_request_shows_what_it_is_and_where_it_stands() {
        String ts = posted("What about " + town.link(1) + "?");

        assertThat(previews.below(PRODUCT_MARKETING, ts)).containsExactly("""
                        *<%s|#1 Battlecard &lt;Acme&gt;>*
                        *Backlog:* In the backlog for future scheduling. Not committed to be done yet.
                        *Team:* PMM
                        *Assignee:* nobody
                        *Due:* 2026-12-24
                        [Triage]
                        [Follow]""".formatted(town.link(1)));
    }

    @Test
    void triage_pressed_in_a_preview_opens_the_form() {
        String ts = posted("What about " + town.link(1) + "?");

        previews.press(BEN, PRODUCT_MARKETING, ts, "Triage");
        town.settle();
        assertThat(town.form(BEN).text()).contains("#1 Battlecard &lt;Acme&gt;", "*State:* Backlog");
        assertThat(previews.below(PRODUCT_MARKETING, ts)).hasSize(1);
    }

    @Test
    void follow_pressed_in_a_preview_is_answered_to_whoever_pressed_alone() {
        String ts = posted("What about " + town.link(1) + "?");

        previews.press(BEN, PRODUCT_MARKETING, ts, "Follow");
        town.settle();
        assertThat(town.whispers(BEN, PRODUCT_MARKETING))
                .containsExactly(
                        "You follow <" + town.link(1) + "|#1> now: I tell you by direct message what becomes of"
                                + " it. `/sm-request news` sets how much.");
        assertThat(previews.below(PRODUCT_MARKETING, ts)).hasSize(1);
    }

    @Test
    void triage_pressed_in_a_preview_by_somebody_who_may_not_is_explained() {
        seeds.add(Seed.of("Of somebody else", 3, "sm_req::triage"));
        String ts = previews.says(BEN, PRODUCT_MARKETING, town.link(2));
        town.settle();

        previews.press(ADA, PRODUCT_MARKETING, ts, "Triage");
        town.settle();
        assertThat(town.form(ADA).text())
                .isEqualTo(":warning: Only members of @pmm-team move requests, and you are none. Ask them in"
                        + " #product-marketing, or ask an admin of the workspace to add you to the group.");
    }

    @Test
    void request_named_by_the_title_in_a_preview_is_not_named_by_the_message() {
        seeds.add(Seed.of("Follow-up of #1", 3, "sm_req::triage"));
        String ts = posted("What about " + town.link(2) + "?");
        assertThat(previews.below(PRODUCT_MARKETING, ts).get(0)).contains("#2 Follow-up of #1");

        town.acts().messageShortcut(BEN, "triage_request", PRODUCT_MARKETING, ts);
        town.settle();
        assertThat(town.form(BEN).text()).contains("#2 Follow-up of #1", "*State:* Triage");
    }

    @Test
    void preview_follows_its_request_beside_those_of_other_links() {
        sweep();
        seeds.add(Seed.of("Deck", 3, "sm_req::triage"));
        String ts = posted(town.link(2) + " and " + town.link(1));
        town.gitlabPerson("ben.ortiz", 1, "title=Deck&add_labels=sm_req::triage&remove_labels=sm_req::backlog");

        sweep();
        int edits = unfurls();
        town.gitlabPerson("ben.ortiz", 1, "description=More words");
        sweep();

        assertThat(previews.below(PRODUCT_MARKETING, ts)).hasSize(2);
        assertThat(previews.below(PRODUCT_MARKETING, ts).get(0)).contains("#2 Deck", "*Triage:*");
        assertThat(previews.below(PRODUCT_MARKETING, ts).get(1)).contains("#1 Deck", "*Triage:*");
        assertThat(unfurls()).isEqualTo(edits).isEqualTo(2);
    }

    @Test
    void request_that_becomes_confidential_keeps_number_and_state_alone() {
        sweep();
        String ts = posted(town.link(1));
        town.gitlabPerson("ben.ortiz", 1, "confidential=true");

        sweep();

        assertThat(previews.below(PRODUCT_MARKETING, ts)).containsExactly("""
                        *<%s|#1 (confidential)>*
                        *Backlog:* In the backlog for future scheduling. Not committed to be done yet.""".formatted(town.link(1)));
    }

    @Test
    void step_taken_in_slack_shows_in_the_preview() {
        String ts = posted(town.link(1));

        previews.press(BEN, PRODUCT_MARKETING, ts, "Triage");
        town.settle();
        OpenForm form = town.form(BEN).enter("Next step", "Triage");
        town.settle();
        form = form.enter("Team", "PMM");
        town.settle();
        form.submit();
        town.settle();

        assertThat(previews.below(PRODUCT_MARKETING, ts))
                .singleElement()
                .asString()
                .contains("*Triage:*");
    }

    private void sweep() {
        town.bot().doChore("sweep-gitlab");
        town.settle();
    }

    private int unfurls() {
        return (int) town.sandbox.traffic().exchanges(Side.SLACK).stream()
                .filter(exchange -> exchange.call().path().endsWith("chat.unfurl"))
                .count();
    }

    @Test
    void confidential_request_shows_number_and_state_alone() {
        seeds.add(
                Seed.of("Secret", 3, "sm_req::triage", "pmm").due("2026-12-24").confidential());
        String ts = posted(town.link(2));

        assertThat(previews.below(PRODUCT_MARKETING, ts)).containsExactly("""
                        *<%s|#2 (confidential)>*
                        *Triage:* A team has it and checks whether there is enough detail to prioritize and plan the work.""".formatted(town.link(2)));
    }

    @Test
    void channel_shared_with_another_company_shows_number_and_state_alone() {
        town.sandbox.slack().channels().join(ACME, BOT);
        String ts = previews.says(ADA, ACME, town.link(1));
        town.settle();

        assertThat(previews.below(ACME, ts)).containsExactly("""
                        *<%s|#1>*
                        *Backlog:* In the backlog for future scheduling. Not committed to be done yet.""".formatted(town.link(1)));
    }

    @Test
    void channel_without_the_bot_shows_nothing() {
        String ts = previews.says(ADA, SALES, town.link(1));
        town.clearTraffic();
        town.settle();

        assertThat(previews.below(SALES, ts)).isEmpty();
        assertThat(town.gitlabCalls()).isEmpty();
    }

    @Test
    void three_are_shown_in_a_message_each_request_once() {
        for (int n = 2; n <= 5; n++) {
            seeds.add(Seed.of("Request " + n, 1, "sm_req::triage"));
        }
        String ts = posted(town.link(5) + " " + town.link(5) + "#note_7 " + town.link(4) + " " + town.link(3) + " "
                + town.link(2));

        assertThat(previews.below(PRODUCT_MARKETING, ts))
                .satisfiesExactly(
                        first -> assertThat(first).contains("#5 Request 5"),
                        second -> assertThat(second).contains("#4 Request 4"),
                        third -> assertThat(third).contains("#3 Request 3"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "29, 0", "30, 1", "60, 1"})
    void request_shown_in_a_channel_is_not_shown_there_again_within_half_an_hour(int minutes, int shown) {
        assertThat(shownBelow(posted(town.link(1)))).isEqualTo(1);

        // The clock of the first message stood one second further when its preview was shown.
        town.advance(Duration.ofMinutes(minutes).minusSeconds(minutes > 0 ? 1 : 0));
        assertThat(shownBelow(posted("Again: " + town.link(1)))).isEqualTo(shown);
    }

    @Test
    void request_shown_in_one_channel_is_shown_in_another_at_once() {
        town.sandbox.slack().channels().join(SALES, BOT);
        posted(town.link(1));
        String ts = previews.says(ADA, SALES, town.link(1));
        town.settle();

        assertThat(previews.below(SALES, ts)).hasSize(1);
    }

    @Test
    void event_delivered_again_changes_nothing() {
        town.sandbox.faults().add(new Fault(Side.DELIVERY, "event link_shared", new Effect.Twice(), 1));
        String ts = posted(town.link(1));

        assertThat(shownBelow(ts)).isEqualTo(1);
        assertThat(town.sandbox.traffic().exchanges(Side.SLACK).stream()
                        .filter(exchange -> exchange.call().path().contains("chat.unfurl")))
                .hasSize(1);
    }

    @Test
    void issue_that_is_not_there_and_links_elsewhere_show_nothing() {
        String ts = posted(town.link(1).replace("/1", "/999") + " "
                + town.link(1).replace("product-marketing", "other") + " https://gitlab.com/explore");

        assertThat(shownBelow(ts)).isZero();
    }

    @Test
    void request_behind_a_missing_one_is_shown() {
        String ts = posted(town.link(1).replace("/1", "/999") + " " + town.link(1));

        assertThat(shownBelow(ts)).isEqualTo(1);
    }

    @Test
    void gitlab_down_for_a_while_shows_the_preview_late() {
        town.gitlabSuffers("GET .*/issues/1", Effect.Refuse.serverError(502), 4);
        String ts = posted(town.link(1));

        assertThat(shownBelow(ts)).isEqualTo(1);
    }

    @Test
    void gitlab_down_for_more_than_an_hour_shows_nothing_and_the_next_message_does() {
        town.gitlabSuffers("GET .*/issues/1", Effect.Refuse.serverError(502), 1_000);
        String ts = posted(town.link(1));
        assertThat(shownBelow(ts)).isZero();

        town.sandbox.faults().clear();
        assertThat(shownBelow(posted(town.link(1)))).isEqualTo(1);
        assertThat(shownBelow(ts)).isZero();
    }

    @Test
    void message_deleted_meanwhile_is_let_be_and_the_next_message_shows_it() {
        String ts = previews.says(ADA, PRODUCT_MARKETING, town.link(1));
        town.sandbox.slackService().talk().delete(ADA, PRODUCT_MARKETING, ts);
        town.settle();

        assertThat(shownBelow(posted(town.link(1)))).isEqualTo(1);
    }

    @Test
    void link_edited_away_meanwhile_shows_nothing() {
        String ts = previews.says(ADA, PRODUCT_MARKETING, town.link(1));
        town.sandbox.slackService().talk().edit(ADA, PRODUCT_MARKETING, ts, "Never mind");
        town.settle();

        assertThat(shownBelow(ts)).isZero();
    }

    @Test
    void slack_that_does_not_answer_is_asked_again() {
        town.slackSuffers("POST .*chat.unfurl", new Effect.DropAfter(), 1);
        String ts = posted(town.link(1));

        assertThat(shownBelow(ts)).isEqualTo(1);
    }

    @Test
    void message_of_the_bot_with_a_link_is_none_of_its_business() {
        town.filed(ADA, "Another");

        assertThat(previews.heard()).isZero();
        assertThat(town.cards().get(0).json().has("attachments")).isFalse();
    }
}
