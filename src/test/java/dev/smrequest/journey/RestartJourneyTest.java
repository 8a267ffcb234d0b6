package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.slack.act.Outcome;
import org.junit.jupiter.api.Test;

/** A database that is away and a bot that starts anew lose nothing that somebody typed. */
class RestartJourneyTest extends FilingTown {
    @Test
    void database_that_cannot_be_written_is_told_at_once_and_keeps_the_text() {
        OpenForm form = filled("Battlecard");
        town.bot().breakDatabase();

        Outcome outcome = form.submit();

        assertThat(outcome.fieldErrors().values())
                .singleElement()
                .asString()
                .matches("Your request could not be saved just now\\. Nothing you typed is lost: please press the"
                        + " button again in a minute\\. Reference: \\w{8}");
        assertThat(town.form(ADA).view().state().toString()).contains("A one-page battlecard");

        town.bot().mendDatabase();
        assertThat(form.submit().ok()).isTrue();
        town.settle();
        assertThat(town.issues()).hasSize(1);
    }

    @Test
    void bot_restarted_after_the_submission_files_it() {
        submit("Battlecard");
        town.stopBot();
        town.startBot();
        town.settle();

        assertThat(town.issues()).hasSize(1);
        assertThat(town.cards()).hasSize(1);
        assertThat(town.directMessages(ADA)).hasSize(1);
    }

    @Test
    void form_left_open_over_a_restart_is_filed_as_it_was_asked() {
        OpenForm form = filled("Battlecard");
        town.stopBot();
        town.startBot();

        assertThat(form.submit().ok()).isTrue();
        town.settle();
        assertThat(town.issues()).hasSize(1);
    }
}
