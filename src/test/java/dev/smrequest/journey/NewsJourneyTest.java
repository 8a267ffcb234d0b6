package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.traffic.Effect;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Requesters hear what becomes of their requests, whoever moves them and wherever, once. */
class NewsJourneyTest extends NewsTown {
    @Test
    void change_in_gitlab_is_told_in_the_thread_of_the_first_message_and_says_by_whom() {
        town.gitlabPerson("ben.ortiz", 1, TRIAGED);
        sweep();

        assertThat(news(ADA)).containsExactly(request() + "*Triaged to the PMM team* by <@U0BEN>." + IN_TRIAGE);
        Message first = town.directMessages(ADA).get(0);
        Message told = town.directMessages(ADA).get(1);
        assertThat(told.json().path("thread_ts").asText()).isEqualTo(first.ts());
        assertThat(told.json().toString()).contains("You asked for this. `/sm-request news` sets what I tell you.");
    }

    @Test
    void changes_within_a_minute_are_one_message() {
        look(TRIAGED);
        town.advance(Duration.ofSeconds(30));
        look("add_labels=sm_req::backlog&remove_labels=sm_req::triage");
        town.settle();

        assertThat(news(ADA))
                .containsExactly(request() + "*Moved to the backlog, not promised yet* by <@U0BEN>.\n"
                        + "In the backlog for future scheduling. Not committed to be done yet.");
    }

    @Test
    void changes_further_apart_are_two_messages() {
        look(TRIAGED);
        town.settle();
        look("add_labels=sm_req::backlog&remove_labels=sm_req::triage");
        town.settle();

        assertThat(news(ADA)).hasSize(2);
    }

    @Test
    void there_and_back_within_a_minute_is_no_message() {
        look(TRIAGED);
        town.advance(Duration.ofSeconds(30));
        look(BACK);
        town.settle();

        assertThat(news(ADA)).isEmpty();
    }

    @Test
    void act_of_the_bot_and_its_echo_are_one_message() {
        town.card(BEN).press("PMM");
        town.hear();
        town.bot().doChore("sweep-gitlab");
        town.settle();
        sweep();

        assertThat(news(ADA)).containsExactly(request() + "*Triaged to the PMM team* by <@U0BEN>." + IN_TRIAGE);
    }

    @Test
    void echo_that_comes_before_the_act_is_settled_is_the_same_message() {
        town.gitlabSuffers("PUT .*/issues/1", new Effect.DropAfter(), 1);
        town.card(BEN).press("PMM");
        town.hear();
        town.bot().doChore("sweep-gitlab");
        town.advance(Duration.ofSeconds(1));
        town.settle();
        sweep();

        assertThat(news(ADA)).containsExactly(request() + "*Triaged to the PMM team* by <@U0BEN>." + IN_TRIAGE);
    }

    @Test
    void act_undone_within_a_minute_is_no_message() {
        town.card(BEN).press("PMM");
        town.hear();
        town.advance(Duration.ofSeconds(5));
        town.whisper(BEN, PRODUCT_MARKETING).press("Undo");
        town.settle();

        assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::new_request");
        assertThat(news(ADA)).isEmpty();
    }

    @Test
    void what_requesters_did_in_gitlab_themselves_is_not_told_to_them() {
        town.gitlabPerson("ada.park", 1, "add_labels=sm_req::declined&remove_labels=sm_req::new_request");
        sweep();

        assertThat(news(ADA)).isEmpty();
    }

    @Test
    void commitment_names_milestone_and_owner_and_every_change_of_them() {
        town.gitlabPerson(
                "ben.ortiz",
                1,
                "add_labels=sm_req::assigned&remove_labels=sm_req::new_request&milestone_id=" + milestone("Q4FY27")
                        + "&assignee_ids[]=" + member("chloe.lindqvist"));
        sweep();
        town.gitlabPerson("ben.ortiz", 1, "assignee_ids[]=" + member("ben.ortiz"));
        sweep();

        assertThat(news(ADA))
                .extracting(text -> text.lines().findFirst().orElseThrow())
                .containsExactly(
                        request() + "*Committed for Q4FY27, owner Chloe Lindqvist* by <@U0BEN>.",
                        request() + "*Committed for Q4FY27, owner Ben Ortiz*.");
    }

    @Test
    void request_born_in_gitlab_is_told_to_its_author_in_a_message_of_its_own() {
        new GitLabEyes(town.sandbox, "ada.park")
                .send("POST", "/issues", "title=From GitLab&labels=sm_request,sm_req::new_request");
        sweep();
        town.advance(Duration.ofSeconds(5));
        town.gitlabPerson("chloe.lindqvist", 2, TRIAGED);
        sweep();

        assertThat(news(ADA))
                .singleElement()
                .asString()
                .startsWith("Your request <" + town.link(2) + "|#2 From GitLab>: *Triaged to the PMM team* by Chloe");
    }

    @Test
    void bot_started_anew_between_change_and_message_tells_once() {
        look(TRIAGED);
        town.stopBot();
        town.clock.advance(Duration.ofMinutes(2));
        town.startBot();
        town.bot().refreshShelf();
        town.settle();
        sweep();

        assertThat(news(ADA)).hasSize(1);
    }

    @Test
    void slack_that_wants_the_bot_to_wait_or_loses_its_answer_gets_one_message() {
        look(TRIAGED);
        town.slackSuffers("chat.postMessage", Effect.Refuse.tooMany(30), 2);
        town.settle();
        look(BACK);
        town.slackSuffers("chat.postMessage", new Effect.DropAfter(), 1);
        town.settle();

        assertThat(news(ADA)).hasSize(2);
    }

    @Test
    void labels_in_a_mess_are_told_as_they_are() {
        town.owner().tier("free");
        look("add_labels=sm_req::triage");
        town.settle();
        look("remove_labels=sm_req::triage,sm_req::new_request");
        town.settle();

        assertThat(news(ADA))
                .extracting(text -> text.lines().findFirst().orElseThrow())
                .containsExactly(
                        request() + "*In 2 states at once: New request and Triage* by <@U0BEN>.",
                        request() + "*Without a state* by <@U0BEN>.");
    }
}
