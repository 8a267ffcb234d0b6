package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.DEV;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.act.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request from its card or a message to its next step, over HTTP, when nothing goes wrong. */
class TriageJourneyTest {
    @TempDir
    private Path data;

    private Town town;

    @BeforeEach
    void open() {
        town = Town.open(data);
        town.filed(ADA, "Battlecard for Acme");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void shortcut_on_a_message_with_a_link_triages_to_a_team() {
        String ts = town.says(ADA, PRODUCT_MARKETING, "Please look at " + town.link(1));

        Outcome opened = town.acts().messageShortcut(BEN, "triage_request", PRODUCT_MARKETING, ts);
        assertThat(opened.ok()).isTrue();
        assertThat(town.form(BEN).text()).contains("Reading request #1 from GitLab");
        town.settle();

        assertThat(town.form(BEN).text())
                .contains("#1 Battlecard for Acme", "*State:* New request", "*Age:* filed today");
        OpenForm form = town.form(BEN).enter("Next step", "Triage");
        town.settle();
        form = form.enter("Team", "PMM");
        town.settle();
        assertThat(form.text()).contains("/label ~\"sm_req::triage\" ~pmm");
        assertThat(form.submit().ok()).isTrue();
        town.settle();

        assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::triage", "pmm");
        assertThat(town.form(BEN).text())
                .contains("Triaged to the PMM team: <" + town.link(1) + "|#1>", "Undo works until");
        assertThat(town.cards())
                .singleElement()
                .satisfies(card -> assertThat(card.text()).isEqualTo("Request #1 Battlecard for Acme. State: Triage"));
        assertThat(town.directMessages(ADA))
                .last()
                .satisfies(dm -> assertThat(dm.text())
                        .startsWith("Your request <" + town.link(1)
                                + "|#1 Battlecard for Acme>: *Triaged to the PMM team* by <@U0BEN>."));
        assertThat(town.notes(1))
                .last()
                .satisfies(note -> assertThat(note)
                        .startsWith(
                                "Triaged to the PMM team by Ben Ortiz from Slack ([see the conversation](<https://"));
    }

    @Test
    void card_menu_of_teams_triages_in_one_tap() {
        assertThat(town.card(BEN).press("Partner Marketing").ok()).isTrue();
        town.settle();

        assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::triage", "Partner Marketing");
        assertThat(town.whispers(BEN, PRODUCT_MARKETING))
                .last()
                .isEqualTo(":white_check_mark: Triaged to the Partner Marketing team: <" + town.link(1) + "|#1>");
    }

    @Test
    void assign_with_person_milestone_and_due_date_sets_them_all() {
        town.card(BEN).press("Assign");
        town.settle();
        OpenForm form = town.form(BEN)
                .suggest("Assignee (one person is responsible)", "chl", "Chloe Lindqvist (@chloe.lindqvist)");
        town.settle();
        assertThat(form.text())
                .contains(
                        "/label ~\"sm_req::assigned\" ~\"status::wip\"",
                        "/milestone %Q4FY27",
                        "/assign @chloe.lindqvist");
        form.day("Due date", "2027-01-15").submit();
        town.settle();

        JsonNode issue = town.issues().get(0);
        assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::assigned", "status::wip");
        assertThat(issue.at("/milestone/title").asText()).isEqualTo("Q4FY27");
        assertThat(issue.at("/assignees/0/username").asText()).isEqualTo("chloe.lindqvist");
        assertThat(issue.path("due_date").asText()).isEqualTo("2027-01-15");
    }

    @Test
    void decline_asks_once_more_and_closes_with_the_reason() {
        town.card(BEN).press("Decline");
        town.settle();
        OpenForm form = town.form(BEN).type("Reason, for the requester to read", "No longer /close relevant @all");

        assertThat(form.submit().ok()).isTrue();
        assertThat(town.form(BEN).title()).isEqualTo("Close request #1");
        assertThat(town.labels(1)).contains("sm_req::new_request");
        town.form(BEN).submit();
        town.settle();

        assertThat(town.issues().get(0).path("state").asText()).isEqualTo("closed");
        assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::declined");
        assertThat(town.notes(1))
                .last()
                .satisfies(note -> assertThat(note)
                        .startsWith("Declined by Ben Ortiz from Slack.\n\n**Reason:** No longer /close relevant "));
        assertThat(town.directMessages(ADA))
                .last()
                .satisfies(dm -> assertThat(dm.text()).endsWith("*Reason:* No longer /close relevant @all"));
    }

    @Test
    void decline_without_a_reason_says_so_at_the_field() {
        town.card(BEN).press("Decline");
        town.settle();

        Outcome outcome = town.form(BEN).submit();

        assertThat(outcome.fieldErrors()).hasSize(1);
        assertThat(town.form(BEN).title()).isEqualTo("Request #1");
    }

    @Test
    void undo_within_ten_minutes_restores_everything() {
        town.card(BEN).press("Move to backlog");
        town.settle();
        assertThat(town.issues().get(0).at("/milestone/title").asText()).isEqualTo("SM - Backlog");

        town.whisper(BEN, PRODUCT_MARKETING).press("Undo");
        town.settle();

        assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::new_request");
        assertThat(town.issues().get(0).path("milestone").isNull()).isTrue();
        assertThat(town.notes(1))
                .last()
                .satisfies(
                        note -> assertThat(note).startsWith("Undone: Moved to the backlog by Ben Ortiz from Slack."));
    }

    @Test
    void undo_after_somebody_changed_the_request_is_refused() {
        town.card(BEN).press("Move to backlog");
        town.settle();
        town.gitlabPerson("dev.rao", 1, "add_labels=pmm");

        town.whisper(BEN, PRODUCT_MARKETING).press("Undo");
        town.settle();

        assertThat(town.labels(1)).contains("sm_req::backlog", "pmm");
        assertThat(town.whispers(BEN, PRODUCT_MARKETING))
                .last()
                .asString()
                .contains("Nothing was undone: somebody has changed request #1 since you saw it. It is in Backlog now."
                        + " Last, Dev Rao put on the label pmm on 23 Nov");
    }

    @Test
    void step_on_a_request_that_moved_meanwhile_is_refused_with_who_and_when() {
        town.gitlabPerson("dev.rao", 1, "add_labels=sm_req::assigned&remove_labels=sm_req::new_request");

        town.card(BEN).press("PMM");
        town.settle();

        assertThat(town.labels(1)).contains("sm_req::assigned").doesNotContain("pmm");
        assertThat(town.whispers(BEN, PRODUCT_MARKETING))
                .last()
                .asString()
                .contains(
                        "Nothing was changed: somebody has changed request #1 since you saw it. It is in Assigned now.");
    }

    @Test
    void outsider_pressing_a_step_is_refused_with_whom_to_ask() {
        town.card(CHLOE).press("PMM");
        town.settle();
        assertThat(town.labels(1)).contains("pmm");

        town.card(DEV).press("Assign");
        town.settle();

        assertThat(town.whispers(DEV, PRODUCT_MARKETING))
                .last()
                .isEqualTo(":warning: Only members of @pmm-team move"
                        + " requests, and you are none. Ask them in #product-marketing, or ask an admin of the workspace to add"
                        + " you to the group.");
    }

    @Test
    void applied_step_costs_one_read_one_write_and_one_note() {
        town.clearTraffic();

        town.card(BEN).press("PMM");
        town.settle();

        assertThat(town.gitlabCalls())
                .containsExactlyInAnyOrder("GET /issues/1", "PUT /issues/1", "POST /issues/1/notes");
    }
}
