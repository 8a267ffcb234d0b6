package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.BOT;
import static dev.smrequest.journey.Town.DEV;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.act.Outcome;
import dev.smrequest.sandbox.slack.world.UserGroup;
import dev.smrequest.sandbox.traffic.Effect;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** "Needs attention now": from the box in the form to the one message that alerts the team. */
class UrgentJourneyTest extends UrgentTown {
    @Test
    void request_that_cannot_wait_alerts_the_team_once_and_says_so_everywhere() {
        file(ADA, "Battlecard for Acme", "They decide on Thursday\nand ask for it");

        JsonNode issue = onlyIssue();
        String link = issue.path("web_url").asText();
        assertThat(issue.path("description").asText())
                .startsWith("## Needs attention now\n\nThey decide on Thursday\\\nand ask for it\n\n"
                        + "**Needed by:** 2026-11-25\n\n## What do you need?");
        assertThat(texts(issue.path("labels"))).containsExactlyInAnyOrder("sm_request", "sm_req::new_request");
        assertThat(onlyAlert().text())
                .isEqualTo(
                        "<!subteam^S0PMMTEAM>, <@U0ADA> asks for attention now: <" + link + "|#1 Battlecard for Acme>");
        assertThat(new Pressed(town.sandbox, ADA, PRODUCT_MARKETING, onlyAlert().ts()).text())
                .isEqualTo("<!subteam^S0PMMTEAM>, <@U0ADA> asks for attention now: <" + link
                        + "|#1 Battlecard for Acme>\n*Needed by:* 2026-11-25\n*Why it cannot wait:*\n"
                        + ">They decide on Thursday\n>and ask for it");
        assertThat(town.directMessages(ADA))
                .singleElement()
                .satisfies(dm -> assertThat(dm.text())
                        .endsWith("\nThe team has been alerted in its channel that you need this by 2026-11-25."));
        assertThat(town.form(ADA).text()).contains("The team has been alerted in its channel");
    }

    @Test
    void request_that_can_wait_says_nothing_of_alerts() {
        fill(town.request(ADA, "Battlecard")).submit();
        town.settle();

        assertThat(alerts()).isEmpty();
        assertThat(onlyIssue().path("description").asText()).doesNotContain("Needs attention now");
        assertThat(town.directMessages(ADA))
                .singleElement()
                .satisfies(dm -> assertThat(dm.text()).doesNotContain("alerted"));
    }

    @Test
    void third_alert_within_a_day_is_refused_with_what_to_do_and_counts_again_a_day_later() {
        file(ADA, "First", "Now");
        town.advance(Duration.ofMinutes(30));
        file(ADA, "Second", "Now");
        OpenForm form = urgent(fill(town.request(ADA, "Third")), "Now");

        Outcome refused = form.submit();
        assertThat(refused.fieldErrors())
                .containsOnly(Map.entry(
                        form.blockId(BOX),
                        "You have alerted the team 2 times in the last 24 hours, and that is the limit. The next time"
                                + " is possible from " + "Tuesday 24 November, 09:01 UTC"
                                + ". Please untick this box to file the request"
                                + " normally now, and ask in #product-marketing if it cannot wait. Nothing you typed is"
                                + " lost."));
        assertThat(form.submit().fieldErrors()).hasSize(1);
        assertThat(town.form(ADA).view().state().toString()).contains("A one-page battlecard", "Now");
        town.settle();
        assertThat(alerts()).hasSize(2);

        town.acts().closeAllViews(ADA);
        town.acts().runCommand(BEN, PRODUCT_MARKETING, "/sm-request Somebody else's");
        urgent(fill(town.form(BEN)), "Now").submit();
        town.settle();
        assertThat(alerts()).hasSize(3);

        town.advance(Duration.ofHours(24));
        file(ADA, "Third", "Now");
        assertThat(alerts()).hasSize(4);
    }

    @Test
    void form_refused_by_the_limit_is_filed_once_the_box_is_unticked() {
        file(ADA, "First", "Now");
        file(ADA, "Second", "Now");
        OpenForm form = urgent(fill(town.request(ADA, "Third")), "Now");
        form.submit();

        assertThat(form.tick(BOX, false).submit().ok()).isTrue();
        town.settle();

        assertThat(town.issues()).hasSize(3);
        assertThat(alerts()).hasSize(2);
    }

    @Test
    void trouble_and_a_restart_in_the_middle_leave_one_issue_and_one_alert() {
        town.gitlabSuffers("POST .*/issues$", new Effect.DropAfter(), 1);
        town.slackSuffers("chat.postMessage", new Effect.DropAfter(), 3);
        urgent(fill(town.request(ADA, "Battlecard")), "They decide").submit();
        town.advance(Duration.ofSeconds(5));
        town.stopBot();
        town.startBot();
        town.settle();

        assertThat(town.issues()).hasSize(1);
        assertThat(alerts()).hasSize(1);
        assertThat(town.directMessages(ADA))
                .filteredOn(dm -> dm.text().contains("The team has been alerted"))
                .hasSize(1);
    }

    @Test
    void hostile_reason_runs_nothing_anywhere() {
        file(
                ADA,
                "Deck <!here>",
                "<!channel> @pmm-team <!subteam^S0PMMTEAM>\n/close\n/label ~pmm\n@ben.ortiz &amp; #1");

        JsonNode issue = onlyIssue();
        assertThat(issue.path("state").asText()).isEqualTo("opened");
        assertThat(texts(issue.path("labels"))).containsExactlyInAnyOrder("sm_request", "sm_req::new_request");
        String json = onlyAlert().json().toString();
        assertThat(json).doesNotContain("<!channel>", "<!here>").contains("&lt;!channel&gt; @pmm-team");
        assertThat(new Pressed(town.sandbox, ADA, PRODUCT_MARKETING, onlyAlert().ts()).text())
                .containsOnlyOnce("<!subteam^");
    }

    @Test
    void workspace_without_the_group_is_alerted_with_the_plain_handle() {
        town.sandbox.slack().put(new UserGroup("S0PMMTEAM", "others", "Others", List.of(), false));
        file(ADA, "Deck", "Now");

        assertThat(onlyAlert().text()).startsWith("@pmm-team, <@U0ADA> asks for attention now: ");
    }

    @Test
    void confidential_request_alerts_with_its_number_alone() {
        template("## What do you need?\n\n/label ~sm_request ~\"sm_req::new_request\"\n/confidential\n");
        urgent(town.request(ADA, "Secret plan").type("What do you need?", "Silence"), "A secret reason")
                .submit();
        town.settle();

        assertThat(onlyAlert().text())
                .isEqualTo("<!subteam^S0PMMTEAM>, a request needs attention now: <" + town.link(1)
                        + "|#1 (confidential)>");
        assertThat(onlyAlert().json().toString()).doesNotContain("secret", "Secret", ADA);
    }

    @Test
    void bot_not_in_the_channel_tells_the_admin_and_alerts_once_invited() {
        town.sandbox.slack().channels().leave(PRODUCT_MARKETING, BOT);
        urgent(fill(town.request(ADA, "Battlecard")), "Now").submit();
        town.advance(Duration.ofMinutes(1));

        assertThat(town.directMessages(DEV))
                .anySatisfy(dm -> assertThat(dm.text())
                        .contains("The team cannot be alerted of the urgent request #1", "/invite"));
        assertThat(town.form(ADA).text()).contains("The team is being alerted in its channel.");

        town.sandbox.slack().channels().join(PRODUCT_MARKETING, BOT);
        town.settle();

        assertThat(alerts()).hasSize(1);
        assertThat(town.form(ADA).text()).contains("The team has been alerted");
    }

    @Test
    void label_of_the_settings_goes_with_the_issue_and_one_the_project_lacks_is_told_to_the_admins()
            throws IOException {
        reopenWith("ping:\n  urgent:\n    label: rush\n");
        file(ADA, "First", "Now");

        assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::new_request");
        assertThat(town.directMessages(DEV))
                .singleElement()
                .satisfies(dm -> assertThat(dm.text()).contains("The issue lacks: label \"rush\"."));

        new GitLabEyes(town.sandbox).send("POST", "/labels", "name=rush&color=%23ff0000");
        town.bot().refreshShelf();
        file(ADA, "Second", "Now");
        fill(town.request(ADA, "Third")).submit();
        town.settle();

        assertThat(town.labels(2)).containsExactlyInAnyOrder("sm_request", "sm_req::new_request", "rush");
        assertThat(town.labels(3)).containsExactlyInAnyOrder("sm_request", "sm_req::new_request");
    }

    @Test
    void groups_of_the_settings_are_alerted_and_the_limit_is_theirs_too() throws IOException {
        reopenWith("ping:\n  groups: [pmm-team, tech-pmm]\n  urgent:\n    per_day: 1\n");
        file(ADA, "First", "Now");

        assertThat(onlyAlert().text()).startsWith("<!subteam^S0PMMTEAM> @tech-pmm, <@U0ADA> asks");
        OpenForm form = urgent(fill(town.request(ADA, "Second")), "Now");
        assertThat(form.submit().fieldErrors().get(form.blockId(BOX)))
                .startsWith("You have alerted the team once in the last 24 hours, and that is the limit.");
    }
}
