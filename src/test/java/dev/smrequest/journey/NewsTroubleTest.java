package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static dev.smrequest.journey.Town.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.store.BothDatabases;
import dev.smrequest.store.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** News of requests where something is in its way: GitLab, a label, a question, somebody who may not. */
class NewsTroubleTest {
    private static final String GIA = "U0GIA";
    private static final String WAITING = "triage: {waiting_label: 'needs info', gitlab_names: {U0BEN: ben.ortiz}}";
    private static final String TRIAGED = "add_labels=sm_req::triage,pmm&remove_labels=sm_req::new_request";

    @TempDir
    Path data;

    @Test
    void label_for_waiting_put_on_in_gitlab_is_told_once_and_its_end_is_not() {
        try (Town town = filed(Town.configured(data, WAITING))) {
            change(town, "add_labels=needs info");
            change(town, "remove_labels=needs info");

            assertThat(news(town, ADA))
                    .containsExactly("Your request <" + town.link(1) + "|#1 Battlecard>: *Waiting for information*.\n"
                            + "Strategic Marketing cannot go on before somebody answers on the issue.");
        }
    }

    @Test
    void label_that_the_bots_own_question_brings_is_not_told_to_whoever_was_asked() {
        try (Town town = filed(Town.configured(data, WAITING))) {
            new GitLabEyes(town.sandbox).send("POST", "/labels", "name=needs info&color=%23aabbcc");
            town.bot().refreshShelf();
            town.acts().runCommand(BEN, PRODUCT_MARKETING, "/sm-request standup");
            town.settle();
            town.form(BEN).press("Need info");
            town.settle();
            town.form(BEN).type("What do you need to know?", "Which one?").submit();
            town.settle();
            assertThat(town.labels(1)).contains("needs info");
            sweep(town);

            assertThat(news(town, ADA)).isEmpty();
            assertThat(town.directMessages(ADA))
                    .filteredOn(dm -> dm.text().contains("has a question about your request"))
                    .hasSize(1);
        }
    }

    @Test
    void gitlab_that_cannot_tell_who_did_it_keeps_nobody_waiting() {
        try (Town town = filed(Town.configured(data, WAITING))) {
            town.gitlabSuffers("GET .*/resource_label_events", Effect.Refuse.serverError(500), 9);
            change(town, TRIAGED);

            assertThat(news(town, ADA)).singleElement().asString().contains(": *Triaged to the PMM team*.\n");
        }
    }

    @Test
    void guest_who_wants_to_follow_is_refused() {
        try (Town town = filed(Town.configured(data, WAITING))) {
            town.acts().runCommand(GIA, SALES, "/sm-request show 1");
            town.settle();
            town.whisper(GIA, SALES).press("Follow");
            town.settle();
            change(town, TRIAGED);

            assertThat(town.whispers(GIA, SALES))
                    .last()
                    .isEqualTo(":no_entry: Guests and people of other workspaces cannot follow requests. Please ask a"
                            + " member of this workspace to keep you posted.");
            assertThat(news(town, GIA)).isEmpty();
        }
    }

    @Test
    void command_shows_what_is_set_and_each_button_sets_another() {
        try (Town town = filed(Town.configured(data, WAITING))) {
            town.acts().runCommand(ADA, SALES, "/sm-request news");
            Pressed shown = town.whisper(ADA, SALES);
            assertThat(shown.text()).isEqualTo("""
                    Of requests that you asked for or follow, I tell you by direct message: *All news*.
                    • *All news*: every step of a request: its team, the backlog, and all decisions (set now)
                    • *Decisions*: only what is promised or over: committed, completed, transferred, declined, waiting for\
                     information
                    • *None*: nothing; `/sm-request mine` and `/sm-request show` tell you when you ask""");
            assertThat(shown.buttons()).containsExactly("All news", "Decisions", "None");

            shown.press("None");
            town.settle();
            assertThat(town.whisper(ADA, SALES).text())
                    .contains("by direct message: *None*.", "tell you when you ask (set now)");
            assertThat(town.whispers(ADA, SALES)).hasSize(1);
        }
    }

    @BothDatabases
    void change_told_over_a_restart_and_lost_answers_is_told_once_to_everybody(TestDatabase database) {
        try (Town town = filed(Town.open(BothDatabasesJourneyTest.environment(database)))) {
            town.card(CHLOE).press("Follow");
            town.settle();
            town.gitlabPerson("ben.ortiz", 1, TRIAGED);
            town.bot().doChore("sweep-gitlab");
            town.advance(Duration.ofSeconds(1));
            town.stopBot();
            town.startBot();
            town.bot().refreshShelf();
            town.slackSuffers("chat.postMessage", new Effect.DropAfter(), 2);
            town.settle();
            sweep(town);

            assertThat(news(town, ADA)).hasSize(1);
            assertThat(news(town, CHLOE)).hasSize(1);
        }
    }

    private static Town filed(Town town) {
        sweep(town);
        town.filed(ADA, "Battlecard");
        sweep(town);
        return town;
    }

    private static void change(Town town, String change) {
        town.gitlabPerson("dev.rao", 1, change);
        sweep(town);
    }

    private static void sweep(Town town) {
        town.bot().doChore("sweep-gitlab");
        town.settle();
    }

    private static List<String> news(Town town, String user) {
        return town.directMessages(user).stream()
                .map(Message::text)
                .filter(text -> text.startsWith("Your request") || text.startsWith("Request"))
                .toList();
    }
}
