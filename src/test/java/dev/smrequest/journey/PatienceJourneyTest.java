package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.smrequest.sandbox.traffic.Effect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see while they wait, and after a refusal: no modal stays on its first words. */
class PatienceJourneyTest {
    private static final String LONGER =
            "That takes longer than usual, as GitLab or Slack does not answer as it should. I keep trying and tell you here"
                    + " when it is done.";

    private static final String FAILED =
            ":warning: That did not work: something went wrong on our side\\. Please try again in"
                    + " a minute; if it happens again, give this reference to the admin of the bot\\. \\(reference [0-9a-f]{8}\\)";

    @TempDir
    private Path data;

    private Town town;

    @BeforeEach
    void open() {
        town = Town.open(data);
        town.filed(ADA, "Battlecard");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void request_chosen_in_a_modal_is_read_after_its_acknowledgement_is_shown() {
        town.acts().runCommand(BEN, PRODUCT_MARKETING, "/sm-request snippets backlog");
        town.whisper(BEN, PRODUCT_MARKETING).press("Run it on the issue");
        town.form(BEN).type("Number or link of the request", "1").submit();

        town.bot().jobs().runDue();
        assertThat(town.form(BEN).text()).isEqualTo("Reading request #1 from GitLab …");
        town.advance(Duration.ofSeconds(1));
        assertThat(town.form(BEN).text()).contains("#1 Battlecard");
    }

    @Test
    void message_is_added_after_the_acknowledgement_is_shown() {
        String ts = town.says(ADA, PRODUCT_MARKETING, "Hear me");
        town.acts().messageShortcut(BEN, "add_to_request", PRODUCT_MARKETING, ts);
        town.form(BEN)
                .suggest("Which request?", "1", "#1 (not among the newest)")
                .submit();

        town.bot().jobs().runDue();
        assertThat(town.form(BEN).text()).isEqualTo("Adding the message to request #1 …");
        town.advance(Duration.ofSeconds(1));
        assertThat(town.form(BEN).text()).startsWith(":white_check_mark: Added to request");
    }

    @Test
    void refused_step_begins_again_from_the_fresh_state_with_what_was_entered() {
        town.card(BEN).press("Assign");
        town.settle();
        town.form(BEN).suggest("Assignee (one person is responsible)", "chl", "Chloe Lindqvist (@chloe.lindqvist)");
        town.settle();
        town.gitlabPerson("dev.rao", 1, "add_labels=pmm");
        town.form(BEN).type("Comment on the issue", "Hers alone").submit();
        town.settle();
        assertThat(town.form(BEN).text()).contains("Nothing was changed: somebody has changed request #1");

        town.form(BEN).press("Look at it again …");
        town.settle();
        assertThat(town.form(BEN).text()).contains("*Team:* PMM", "/label ~\"sm_req::assigned\"");
        assertThat(town.form(BEN).initial("Comment on the issue")).isEqualTo("Hers alone");
    }

    @Test
    void step_refused_on_a_card_begins_again_from_its_answer() {
        town.gitlabPerson("dev.rao", 1, "add_labels=sm_req::triage&remove_labels=sm_req::new_request");
        town.card(BEN).press("PMM");
        town.settle();

        town.whisper(BEN, PRODUCT_MARKETING).press("Look at it again …");
        town.settle();
        assertThat(town.form(BEN).text()).contains("*State:* Triage");
    }

    @Test
    void step_on_a_card_amid_a_long_outage_is_told_to_take_longer_and_how_it_went_in_the_same_message() {
        town.gitlabSuffers("GET .*/issues/1", Effect.Refuse.serverError(502), 6);
        int before = town.directMessages(BEN).size();

        town.card(BEN).press("PMM");
        town.advance(Duration.ofMinutes(1));
        assertThat(town.directMessages(BEN))
                .hasSize(before + 1)
                .last()
                .satisfies(dm -> assertThat(dm.text()).isEqualTo("Working on <" + town.link(1) + "|#1> …\n" + LONGER));
        town.settle();
        assertThat(town.directMessages(BEN))
                .hasSize(before + 1)
                .last()
                .satisfies(dm -> assertThat(dm.text())
                        .isEqualTo(":white_check_mark: Triaged to the PMM team: <" + town.link(1) + "|#1>"));
    }

    @Test
    void milestone_longer_than_slack_takes_leaves_the_form_usable() {
        town.owner().milestone("M".repeat(200));

        town.card(BEN).press("Assign");
        town.settle();
        assertThat(town.form(BEN).text()).contains("#1 Battlecard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show 1", "queue", "mine", "snippets backlog 1"})
    void answer_that_slack_does_not_take_is_said_to_have_failed(String command) {
        town.acts().runCommand(BEN, PRODUCT_MARKETING, "/sm-request " + command);
        town.slackSuffers("POST /slack/hooks/.*", new Effect.Refuse(404, Map.of(), "no_text"), 1);
        town.settle();

        assertThat(town.whispers(BEN, PRODUCT_MARKETING)).last(as(STRING)).matches(FAILED);
    }

    @Test
    void answer_that_cannot_even_be_said_to_have_failed_is_given_up_once() {
        town.acts().runCommand(BEN, PRODUCT_MARKETING, "/sm-request show 1");
        town.slackSuffers("POST /slack/hooks/.*", new Effect.Refuse(404, Map.of(), "no_text"), 1_000);
        town.settle();

        assertThat(town.whispers(BEN, PRODUCT_MARKETING)).containsExactly("Reading request #1 from GitLab …");
    }
}
