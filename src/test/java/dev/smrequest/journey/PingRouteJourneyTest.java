package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.DEV;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.journey.Seeds.Seed;
import dev.smrequest.sandbox.slack.world.presence.Presence;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A ping with a link is answered in its thread: the request on one line, and who is responsible, and why. */
class PingRouteJourneyTest extends PingTown {
    @Test
    void request_assigned_in_gitlab_goes_to_the_assignee() {
        long iid = seeds.add(Seed.of("Deck <!channel> & *more*", 3, "sm_req::assigned", "pmm", "usecase::CI")
                .due("2026-12-24")
                .assigned("chloe.lindqvist"));
        String ping = says(ADA, "@pmm-team can you look at " + town.link(iid) + " please?");

        assertThat(answer(ping))
                .isEqualTo("*<" + town.link(iid)
                        + "|#1 Deck &lt;!channel&gt; &amp; *more*>* · Assigned · PMM · Chloe Lindqvist · due 2026-12-24\n"
                        + "*Responsible:* <@U0CHLOE>, who is assigned to it.");
        assertThat(answer(ping, ADA).text()).isEqualTo(answer(ping));
        assertThat(answer(ping, ADA).buttons()).containsExactly("On it", "Triage", "Not me: pass on", "Show snippet");
        assertThat(told(CHLOE)).isEmpty();
    }

    @Test
    void request_with_a_team_goes_to_its_lead() {
        String ping = says(ADA, "@pmm-team " + linked(Seed.of("Survey", 3, "sm_req::triage", "tech-pmm")));

        assertThat(answer(ping))
                .isEqualTo(line(1, "Survey", "Triage · Technical PMM · nobody assigned · no due date")
                        + "\n*Responsible:* <@U0BEN>, who leads the Technical PMM team.");
    }

    @Test
    void request_for_a_use_case_goes_to_its_counterpart() {
        String ping = says(ADA, "@pmm-team " + linked(Seed.of("Survey", 3, "sm_req::new_request", "usecase::CI")));

        assertThat(answer(ping))
                .isEqualTo(line(1, "Survey", "New request · no team yet · nobody assigned · no due date")
                        + "\n*Responsible:* <@U0CHLOE>, who owns usecase::CI.");
    }

    @Test
    void request_of_nobody_goes_to_triage_duty() {
        assertThat(answer(says(ADA, "@pmm-team " + unowned())))
                .endsWith("\n*Responsible:* <@U0DEV>, who has triage duty this week.");
    }

    @Test
    void triage_duty_away_by_status_goes_to_the_next_in_turn() {
        presence(DEV, Presence.AWAY.saying(":palm_tree:", "Goa"));

        assertThat(answer(says(ADA, "@pmm-team " + unowned())))
                .endsWith("\n*Responsible:* <@U0BEN>, who has triage duty in place of those who are away.");
    }

    @Test
    void triage_duty_not_to_be_disturbed_and_the_other_away_goes_to_the_group() {
        presence(DEV, Presence.HERE.quiet(Town.MONDAY.plus(Duration.ofHours(2))));
        presence(BEN, Presence.AWAY.saying(":face_with_thermometer:", ""));

        assertThat(answer(says(ADA, "@pmm-team " + unowned())))
                .endsWith("\n*Responsible:* all of @pmm-team, as everybody who shares triage duty is away.");
    }

    @Test
    void assignee_away_is_named_and_the_lead_stands_in() {
        presence(CHLOE, Presence.AWAY.saying(":palm_tree:", "Goa <!channel>"));
        String ping = says(ADA, "@pmm-team " + assigned("pmm"));
        town.advance(Duration.ofMinutes(30));

        assertThat(answer(ping))
                .endsWith("\n*Responsible:* <@U0OMAR>, who leads the PMM team, in place of *Chloe Lindqvist*, who is"
                        + " assigned to it and is away.");
        assertThat(told(CHLOE)).isEmpty();
        assertThat(told(OMAR))
                .singleElement()
                .asString()
                .contains("You are the one who leads the PMM team, in place of *Chloe Lindqvist*, who is assigned to it"
                        + " and is away.");
        replies(CHLOE, ping, "I am on holiday, but it is in the folder");
        assertThat(answer(ping)).endsWith("\n<@U0CHLOE> has answered in the thread.");
    }

    @Test
    void assignee_away_with_nobody_else_to_be_told_goes_to_the_group() {
        reopenWith(SETTINGS.replace("    - to: lead\n", "").replace("    - to: duty\n", ""));
        presence(CHLOE, Presence.AWAY.saying(":palm_tree:", ""));

        assertThat(answer(says(ADA, "@pmm-team " + assigned("pmm"))))
                .endsWith("\n*Responsible:* all of @pmm-team, as nobody can be told in place of *Chloe Lindqvist*, who"
                        + " is assigned to it and is away.");
    }

    @Test
    void assignee_away_from_a_confidential_request_is_named_without_why() {
        presence(CHLOE, Presence.AWAY.saying(":palm_tree:", ""));
        long iid = seeds.add(Seed.of("Secret", 3, "sm_req::triage", "pmm")
                .assigned("chloe.lindqvist")
                .confidential());

        assertThat(answer(says(ADA, "@pmm-team " + town.link(iid))))
                .endsWith("\n*Responsible:* <@U0OMAR>, who is responsible for it, in place of *Chloe Lindqvist*, who is"
                        + " away.");
    }

    @Test
    void assignee_not_to_be_disturbed_for_some_hours_is_asked() {
        presence(CHLOE, Presence.HERE.quiet(Town.MONDAY.plus(Duration.ofHours(2))));

        assertThat(answer(says(ADA, "@pmm-team " + assigned("pmm"))))
                .endsWith("\n*Responsible:* <@U0CHLOE>, who is assigned to it.");
    }

    private String assigned(String team) {
        return linked(Seed.of("Deck", 3, "sm_req::triage", team).assigned("chloe.lindqvist"));
    }

    @Test
    void somebody_mentioned_already_is_named_without_a_mention() {
        assertThat(answer(says(ADA, "@pmm-team @dev " + unowned())))
                .endsWith("\n*Responsible:* *Dev Rao*, who has triage duty this week.");
    }

    @Test
    void confidential_request_shows_number_and_state_alone() {
        long iid = seeds.add(Seed.of("Secret launch", 3, "sm_req::triage", "pmm", "usecase::CI")
                .assigned("chloe.lindqvist")
                .due("2026-12-24")
                .confidential());
        String ping = says(ADA, "@pmm-team " + town.link(iid));

        assertThat(answer(ping))
                .isEqualTo("*<" + town.link(iid)
                        + "|#1 (confidential)>* · Triage\n*Responsible:* <@U0CHLOE>, who is responsible for it.");
        town.advance(Duration.ofMinutes(30));
        assertThat(told(CHLOE))
                .containsExactly("A reminder: <@U0ADA> still waits for an answer to <" + permalink(ping)
                        + "|a message> in <#C0PRODMKT>. You are the one who is responsible for it.\n*<"
                        + town.link(iid) + "|#1 (confidential)>* · Triage");
    }

    @Test
    void closed_request_names_somebody_and_reminds_nobody() {
        String link = linked(Seed.of("Deck", 3, "sm_req::assigned").assigned("chloe.lindqvist"));
        town.gitlabPerson("dev.rao", 1, "state_event=close");
        String ping = says(ADA, "@pmm-team " + link);
        town.advance(Duration.ofHours(4));

        assertThat(answer(ping))
                .isEqualTo(line(1, "Deck", "Assigned, closed · no team yet · Chloe Lindqvist · no due date")
                        + "\n*Responsible:* <@U0CHLOE>, who is assigned to it.\nIt is closed, so nobody is reminded.");
        assertThat(answer(ping, ADA).buttons()).isEmpty();
        assertThat(told(CHLOE)).isEmpty();
    }

    @Test
    void buttons_of_the_answer_triage_and_show_snippets() {
        String ping = says(ADA, "@pmm-team " + unowned());
        presses(CHLOE, ping, "Triage");
        assertThat(town.form(CHLOE).text()).contains("#1 Survey");
        town.acts().closeAllViews(CHLOE);

        presses(CHLOE, ping, "Show snippet");
        assertThat(town.whisper(CHLOE, Town.PRODUCT_MARKETING).text()).contains("/label");
    }

    private String unowned() {
        return linked(Seed.of("Survey", 3, "sm_req::new_request"));
    }

    private String linked(Seed seed) {
        return town.link(seeds.add(seed));
    }
}
