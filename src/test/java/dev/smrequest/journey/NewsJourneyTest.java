package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.DEV;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.traffic.Effect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requesters hear what becomes of their requests, whoever moves them and wherever, once. */
class NewsJourneyTest {
    private static final String TRIAGED = "add_labels=sm_req::triage,pmm&remove_labels=sm_req::new_request";
    private static final String BACK = "add_labels=sm_req::new_request&remove_labels=sm_req::triage,pmm";
    private static final String IN_TRIAGE =
            "\nA team has it and checks whether there is enough detail to prioritize and plan the work.";

    @TempDir
    Path data;

    private Town town;

    @BeforeEach
    void open() {
        town = Town.configured(data, "triage: {gitlab_names: {U0BEN: ben.ortiz, U0ADA: ada.park}}");
        sweep();
        town.filed(ADA, "A <battlecard> for @channel & Acme");
        sweep();
        town.advance(Duration.ofSeconds(5));
    }

    @AfterEach
    void close() {
        town.close();
    }

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
    void withdrawal_is_told_to_followers_alone() {
        town.card(CHLOE).press("Follow");
        town.settle();
        Message first = town.directMessages(ADA).get(0);
        String dm = town.sandbox.slack().channels().dm(Town.BOT, ADA).id();
        new Pressed(town.sandbox, ADA, dm, first.ts()).press("Withdraw …");
        town.settle();
        town.form(ADA).type("Reason, for the requester to read", "Found one").submit();
        town.form(ADA).submit();
        town.settle();

        assertThat(news(ADA)).isEmpty();
        assertThat(news(CHLOE))
                .containsExactly("Request " + link() + ", which you follow: *Withdrawn* by <@U0ADA>.\n"
                        + "Closed, as it is no longer relevant or does not make sense anymore.\n*Reason:* Found one");
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
    void preference_for_decisions_leaves_out_team_and_backlog() {
        choose(ADA, "Decisions");
        look(TRIAGED);
        town.settle();
        look("add_labels=sm_req::backlog&remove_labels=sm_req::triage");
        town.settle();
        assertThat(news(ADA)).isEmpty();

        look("add_labels=sm_req::completed&remove_labels=sm_req::backlog&state_event=close");
        town.settle();
        assertThat(news(ADA)).singleElement().asString().startsWith(request() + "*Completed* by <@U0BEN>.");
    }

    @Test
    void preference_for_none_is_silence_and_can_be_taken_back() {
        choose(ADA, "None");
        look(TRIAGED);
        town.settle();
        assertThat(news(ADA)).isEmpty();

        town.whisper(ADA, PRODUCT_MARKETING).press("All news");
        town.settle();
        look("add_labels=sm_req::backlog&remove_labels=sm_req::triage");
        town.settle();
        assertThat(news(ADA)).hasSize(1);
    }

    @Test
    void follower_hears_until_they_stop() {
        town.card(CHLOE).press("Follow");
        town.settle();
        assertThat(town.whisper(CHLOE, PRODUCT_MARKETING).text())
                .isEqualTo("You follow <" + town.link(1) + "|#1> now: I tell you by direct message what becomes of it."
                        + " `/sm-request news` sets how much.");
        look(TRIAGED);
        town.settle();
        assertThat(news(CHLOE))
                .containsExactly(
                        "Request " + link() + ", which you follow: *Triaged to the PMM team* by <@U0BEN>." + IN_TRIAGE);

        town.whisper(CHLOE, PRODUCT_MARKETING).press("Stop following");
        town.settle();
        assertThat(town.whisper(CHLOE, PRODUCT_MARKETING).text())
                .isEqualTo("You do not follow <" + town.link(1) + "|#1> any more.");
        look(BACK);
        town.settle();
        assertThat(news(CHLOE)).hasSize(1);
    }

    @Test
    void follower_stops_from_the_news_itself() {
        town.card(CHLOE).press("Follow");
        town.settle();
        look(TRIAGED);
        town.settle();
        String dm = town.sandbox.slack().channels().dm(Town.BOT, CHLOE).id();
        Message told = town.directMessages(CHLOE).get(0);
        new Pressed(town.sandbox, CHLOE, dm, told.ts()).press("Stop following");
        town.settle();
        look(BACK);
        town.settle();

        assertThat(news(CHLOE)).hasSize(1);
    }

    @Test
    void requester_who_presses_follow_is_told_that_they_hear_anyway() {
        town.card(ADA).press("Follow");
        town.settle();

        assertThat(town.whispers(ADA, PRODUCT_MARKETING))
                .containsExactly("You asked for <" + town.link(1)
                        + "|#1> yourself, so I tell you anyway what becomes of it. `/sm-request news` sets how much.");
    }

    @Test
    void confidential_request_tells_followers_who_may_number_and_state_and_others_nothing() {
        town.card(BEN).press("Follow");
        town.card(DEV).press("Follow");
        town.settle();
        town.gitlabPerson("chloe.lindqvist", 1, "confidential=true");
        look(TRIAGED.replace("pmm", "pmm,sm_req::triage"), "chloe.lindqvist");
        town.settle();

        assertThat(news(BEN))
                .containsExactly("Request <" + town.link(1) + "|#1 (confidential)>, which you follow: *Triage*");
        assertThat(news(DEV)).isEmpty();
        assertThat(news(ADA)).singleElement().asString().startsWith(request() + "*Triaged to the PMM team* by Chloe");

        town.card(DEV).press("Follow");
        town.settle();
        assertThat(town.whispers(DEV, PRODUCT_MARKETING))
                .last()
                .isEqualTo(
                        ":lock: <" + town.link(1) + "|#1> is confidential: only whoever asked for it and the people who"
                                + " triage can follow it. Please ask one of them to keep you posted.");
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
        town.tier("free");
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

    /** Somebody changes the request in GitLab, and the bot looks; the minute has only begun. */
    private void look(String change) {
        look(change, "ben.ortiz");
    }

    private void look(String change, String username) {
        town.gitlabPerson(username, 1, change);
        town.bot().doChore("sweep-gitlab");
        town.advance(Duration.ofSeconds(1));
    }

    private void sweep() {
        town.bot().doChore("sweep-gitlab");
        town.settle();
    }

    private void choose(String user, String choice) {
        town.acts().runCommand(user, PRODUCT_MARKETING, "/sm-request news");
        town.whisper(user, PRODUCT_MARKETING).press(choice);
        town.settle();
    }

    /** What somebody was told by direct message but for that their request is filed. */
    private List<String> news(String user) {
        return town.directMessages(user).stream()
                .map(Message::text)
                .filter(text -> text.startsWith("Your request") || text.startsWith("Request"))
                .toList();
    }

    private String request() {
        return "Your request " + link() + ": ";
    }

    private String link() {
        return "<" + town.link(1) + "|#1 A &lt;battlecard&gt; for ＠channel &amp; Acme>";
    }

    private long milestone(String title) {
        return new GitLabEyes(town.sandbox).id("/milestones?title=" + title);
    }

    private long member(String username) {
        return new GitLabEyes(town.sandbox).id("/members/all?query=" + username);
    }
}
