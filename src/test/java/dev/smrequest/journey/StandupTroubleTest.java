package dev.smrequest.journey;

import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.DEV;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.traffic.Effect;
import org.junit.jupiter.api.Test;

/** The stand-up over HTTP when something is in the way: no right, nothing to do, a restart, GitLab away. */
class StandupTroubleTest extends WalkedTown {
    @Test
    void empty_queue_says_so() {
        OpenForm ben = begins(BEN, "");

        assertThat(ben.text()).isEqualTo(":tada: The queue is empty: there is nothing to decide on. Have a good day!");
        assertThat(summaries()).isEmpty();
    }

    @Test
    void outsider_is_refused_with_whom_to_ask() {
        issues("One");
        town.acts().runCommand(DEV, PRODUCT_MARKETING, "/sm-request standup");

        assertThat(town.whispers(DEV, PRODUCT_MARKETING))
                .last()
                .isEqualTo(":warning: Only members of @pmm-team move requests, and you are none. Ask them in"
                        + " #product-marketing, or ask an admin of the workspace to add you to the group.");
    }

    @Test
    void unknown_team_names_the_teams_there_are() {
        town.acts().runCommand(BEN, PRODUCT_MARKETING, "/sm-request standup sales");

        assertThat(town.whispers(BEN, PRODUCT_MARKETING))
                .last()
                .isEqualTo(":warning: There is no team `sales`. The teams are: PMM, Technical PMM, Partner Marketing,"
                        + " Competitive Intelligence, Market Research &amp; Customer Insight. Without a team,"
                        + " `/sm-request standup` walks through the new requests.");
    }

    @Test
    void walk_of_a_team_shows_what_it_has_not_planned_yet() {
        issues("One", "Two");
        issue("Three", "sm_request,sm_req::triage,pmm");
        OpenForm ben = begins(BEN, "PMM");

        assertThat(ben.title()).isEqualTo("Stand-up: 1 of 1");
        assertThat(ben.text()).contains("#3 Three").doesNotContain("\nPMM\n");
        presses(BEN, "Move to backlog");
        assertThat(summaries()).containsExactly(":sunrise: Stand-up of PMM by <@U0BEN>, 1 request. Backlog 1.");
    }

    @Test
    void confidential_request_shows_number_and_state_only() {
        new GitLabEyes(town.sandbox)
                .send("POST", "/issues", "title=Secret+plan&confidential=true&labels=" + NEW.replace("::", "%3A%3A"));
        issues("Secret plan");
        OpenForm ben = begins(BEN, "");

        assertThat(ben.text())
                .contains("#1 (confidential)", "*State:* New request")
                .doesNotContain("Secret", "Age");
        presses(BEN, "Skip");
        assertThat(ben.text()).contains("#2 Secret plan").doesNotContain("duplicates");
    }

    @Test
    void walk_goes_on_after_a_restart_of_the_bot() {
        issues("One", "Two", "Three");
        OpenForm ben = begins(BEN, "");
        ben.press("PMM");

        town.stopBot();
        town.startBot();
        town.settle();
        assertThat(town.labels(1)).contains("sm_req::triage", "pmm");
        assertThat(ben.title()).isEqualTo("Stand-up: 2 of 3");
        presses(BEN, "PMM");
        assertThat(ben.title()).isEqualTo("Stand-up: 3 of 3");
    }

    @Test
    void gitlab_away_during_the_walk_is_said_and_nothing_is_lost() {
        issues("One", "Two");
        OpenForm ben = begins(BEN, "");
        town.gitlabSuffers("/issues", Effect.Refuse.serverError(502), 4);

        presses(BEN, "PMM");
        assertThat(town.labels(1)).contains("sm_req::triage", "pmm");
        assertThat(ben.title()).isEqualTo("Stand-up: 2 of 2");
        presses(BEN, "PMM");
        assertThat(town.labels(2)).contains("sm_req::triage", "pmm");
        assertThat(summaries()).containsExactly(":sunrise: Stand-up by <@U0BEN>, 2 requests. Triage: PMM 2.");
    }

    @Test
    void view_closed_in_between_ends_the_walk_and_tells_by_direct_message() {
        issues("One", "Two");
        begins(BEN, "").press("PMM");
        town.acts().closeAllViews(BEN);
        town.settle();

        assertThat(town.labels(1)).contains("sm_req::triage", "pmm");
        assertThat(town.directMessages(BEN))
                .last()
                .satisfies(dm -> assertThat(dm.text()).contains("Triaged to the PMM team"));
        assertThat(summaries())
                .containsExactly(":sunrise: Stand-up by <@U0BEN>, 2 requests. Triage: PMM 1 · Not looked at 1.");
        assertThat(begins(CHLOE, "").title()).isEqualTo("Stand-up: 1 of 1");
    }
}
