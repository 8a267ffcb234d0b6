package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The stand-up over HTTP: one person, two at once, and questions to requesters. */
class StandupJourneyTest extends WalkedTown {
    @Test
    void walk_over_several_requests_takes_a_tap_each_and_tells_the_channel_once() {
        issues("Battlecard for Acme", "Case study on runners", "Acme battlecard", "Webinar on security");
        OpenForm ben = begins(BEN, "");

        assertThat(ben.title()).isEqualTo("Stand-up: 1 of 4");
        assertThat(ben.text())
                .contains("#1 Battlecard for Acme", "*Age:* filed today", "*Due:* no date given")
                .contains("*Possible duplicates:*\n• <" + town.link(3) + "|#3 Acme battlecard>");

        presses(BEN, "PMM");
        assertThat(ben.title()).isEqualTo("Stand-up: 2 of 4");
        assertThat(ben.text())
                .startsWith(":white_check_mark: Triaged to the PMM team: <" + town.link(1) + "|#1>\nUndo");
        presses(BEN, "Move to backlog");
        presses(BEN, "Skip");
        assertThat(ben.title()).isEqualTo("Stand-up: 4 of 4");
        presses(BEN, "Technical PMM");

        assertThat(ben.text())
                .endsWith(":tada: *The stand-up is over.* Triage: PMM 1, Technical PMM 1 · Backlog 1 · Skipped 1."
                        + " The team's channel has the same summary.");
        assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::triage", "pmm");
        assertThat(town.labels(2)).containsExactlyInAnyOrder("sm_request", "sm_req::backlog");
        assertThat(town.labels(3)).containsExactlyInAnyOrder("sm_request", "sm_req::new_request");
        assertThat(summaries())
                .containsExactly(":sunrise: Stand-up by <@U0BEN>, 4 requests. Triage: PMM 1, Technical PMM 1 ·"
                        + " Backlog 1 · Skipped 1.");
    }

    @Test
    void decline_and_assign_open_their_form_on_top_and_the_walk_goes_on() {
        issues("One", "Two", "Three");
        OpenForm ben = begins(BEN, "");

        presses(BEN, "Decline");
        assertThat(ben.title()).isEqualTo("Request #1");
        assertThat(ben.view().content().at("/submit/text").asText()).isEqualTo("Decline and close");
        town.form(BEN).type("Reason, for the requester to read", "Not ours.").submit();
        town.settle();
        assertThat(ben.title()).isEqualTo("Stand-up: 2 of 3");
        assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::declined");

        presses(BEN, "Assign");
        town.form(BEN).suggest("Assignee (one person is responsible)", "chl", "Chloe Lindqvist (@chloe.lindqvist)");
        town.settle();
        town.form(BEN).submit();
        town.settle();
        assertThat(ben.title()).isEqualTo("Stand-up: 3 of 3");
        assertThat(ben.text()).contains(":white_check_mark: Assigned to");
        assertThat(town.labels(2)).contains("sm_req::assigned");
    }

    @Test
    void undo_brings_the_request_back_into_the_walk() {
        issues("One", "Two");
        OpenForm ben = begins(BEN, "");

        presses(BEN, "PMM");
        presses(BEN, "Undo");
        assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::new_request");
        assertThat(ben.title()).isEqualTo("Stand-up: 1 of 2");
        assertThat(ben.text()).startsWith(":white_check_mark: Undone: Triaged to the PMM team");

        presses(BEN, "Move to backlog");
        presses(BEN, "Back");
        assertThat(ben.text()).contains("*State:* Backlog").doesNotContain("Technical PMM");
        presses(BEN, "Next");
        presses(BEN, "Skip");
        assertThat(summaries()).containsExactly(":sunrise: Stand-up by <@U0BEN>, 2 requests. Backlog 1 · Skipped 1.");
    }

    @Test
    void two_people_over_18_requests_handle_each_exactly_once() {
        issues(LongStream.rangeClosed(1, 18).mapToObj(i -> "Topic" + i).toArray(String[]::new));
        OpenForm ben = begins(BEN, "");
        OpenForm chloe = begins(CHLOE, "");
        assertThat(ben.title()).isEqualTo("Stand-up: 1 of 18");
        assertThat(chloe.title()).isEqualTo("Stand-up: 2 of 18");
        assertThat(chloe.text()).contains("<@U0BEN> is on #1. It comes again later if nothing is done with it.");

        int taps = 0;
        town.clearTraffic();
        while (ben.title().contains(" of ") || chloe.title().contains(" of ")) {
            if (ben.title().contains(" of ")) {
                ben.press("PMM");
                taps++;
            }
            if (chloe.title().contains(" of ")) {
                chloe.press("Technical PMM");
                taps++;
            }
            town.settle();
        }

        assertThat(taps).isEqualTo(18);
        assertThat(puts()).hasSize(18).doesNotHaveDuplicates();
        LongStream.rangeClosed(1, 18)
                .forEach(iid -> assertThat(town.labels(iid)).contains("sm_req::triage"));
        assertThat(summaries()).hasSize(2);
        assertThat(String.join("\n", summaries())).contains("Triage: PMM 9", "Triage: Technical PMM 9");
    }

    @Test
    void request_of_somebody_who_does_nothing_goes_to_the_next_who_asks() {
        issues("One", "Two");
        OpenForm ben = begins(BEN, "");
        OpenForm chloe = begins(CHLOE, "");
        presses(CHLOE, "Skip");
        assertThat(chloe.text()).contains("Others are on all requests that are left.", "<@U0BEN> is on #1.");

        town.advance(Duration.ofMinutes(6));
        presses(CHLOE, "Look again");
        assertThat(chloe.title()).isEqualTo("Stand-up: 1 of 2");
        presses(BEN, "PMM");

        assertThat(town.labels(1)).contains("sm_req::new_request");
        assertThat(ben.title()).isEqualTo("Stand-up: 2 of 2");
        assertThat(ben.text())
                .contains("<@U0CHLOE> is on #1 now, as nothing happened here for a while. Nothing was changed.");
    }

    @Test
    void request_that_somebody_moved_meanwhile_is_shown_as_such_and_passed_over() {
        issues("One", "Two", "Three");
        OpenForm ben = begins(BEN, "");
        town.gitlabPerson("dev.rao", 2, "add_labels=sm_req::triage,pmm&remove_labels=sm_req::new_request");

        presses(BEN, "Skip");
        assertThat(ben.title()).isEqualTo("Stand-up: 3 of 3");
        assertThat(ben.text()).contains("#2 is in Triage for PMM now and was passed over.");
    }

    @Test
    void request_moved_while_it_is_shown_refuses_the_act_and_says_so() {
        issues("One", "Two");
        OpenForm ben = begins(BEN, "");
        town.gitlabPerson("dev.rao", 1, "add_labels=sm_req::triage,pmm&remove_labels=sm_req::new_request");

        presses(BEN, "Move to backlog");
        assertThat(town.labels(1)).contains("sm_req::triage");
        assertThat(ben.text())
                .startsWith(
                        ":warning: <" + town.link(1) + "|#1>: Nothing was changed: somebody has changed request #1");
        presses(BEN, "Skip");
        assertThat(summaries())
                .containsExactly(
                        ":sunrise: Stand-up by <@U0BEN>, 2 requests. Skipped 1 ·" + " Handled by others meanwhile 1.");
    }

    @Test
    void question_waits_outside_the_queue_until_its_requester_answers() {
        town.filed(ADA, "Battlecard for Acme");
        issues("Two");
        OpenForm ben = begins(BEN, "");

        presses(BEN, "Need info");
        town.form(BEN)
                .type("What do you need to know?", "Which /close competitor?")
                .submit();
        town.settle();
        assertThat(ben.title()).isEqualTo("Stand-up: 2 of 2");
        assertThat(ben.text())
                .startsWith(":speech_balloon: #1 waits for an answer: <@U0ADA> gets your question by direct message.");
        presses(BEN, "Skip");
        assertThat(summaries())
                .containsExactly(":sunrise: Stand-up by <@U0BEN>, 2 requests. Waiting for an answer 1 · Skipped 1.");
        assertThat(town.notes(1))
                .last()
                .asString()
                .startsWith("**Question for the requester**, by Ben Ortiz from Slack:\n\nWhich /close competitor?");
        assertThat(town.issues().get(0).path("state").asText()).isEqualTo("opened");

        town.acts().closeAllViews(BEN);
        assertThat(begins(BEN, "").title()).isEqualTo("Stand-up: 1 of 1");
        assertThat(town.form(BEN).text()).contains("1 more waits for an answer.");
        town.acts().closeAllViews(BEN);

        answers("Contoso.");
        assertThat(town.notes(1)).last().asString().startsWith("**Answer**, by Ada Park from Slack:\n\nContoso.");
        assertThat(town.directMessages(BEN))
                .last()
                .satisfies(dm -> assertThat(dm.text())
                        .isEqualTo("<@U0ADA> answered your question about request <" + town.link(1)
                                + "|#1>:\n> Contoso.\nThe request is back in the queue of the stand-up."));
        assertThat(town.messages(PRODUCT_MARKETING))
                .filteredOn(message -> message.json().has("thread_ts"))
                .last()
                .satisfies(reply -> assertThat(reply.text()).endsWith("<@U0ADA> answered:\n> Contoso."));
        assertThat(town.directMessages(ADA))
                .last()
                .satisfies(dm -> assertThat(dm.text()).endsWith("> Contoso.\nThank you. Your request goes on."));

        assertThat(begins(BEN, "").title()).isEqualTo("Stand-up: 1 of 2");
        assertThat(town.form(BEN).text()).contains("*<@U0BEN> asked:* Which /close competitor?\n*Answer:* Contoso.");
    }

    @Test
    void question_to_a_requester_unknown_in_slack_stands_on_the_issue_only() {
        issues("One", "Two");
        OpenForm ben = begins(BEN, "");

        presses(BEN, "Need info");
        town.form(BEN).type("What do you need to know?", "Who is it for?").submit();
        town.settle();
        assertThat(ben.text())
                .startsWith(":warning: #1 waits for an answer, but its requester is not known in Slack: your question"
                        + " stands on the issue only. The request comes back once the issue changes.");
        assertThat(town.notes(1)).hasSize(1);

        town.advance(Duration.ofMinutes(10));
        new GitLabEyes(town.sandbox).send("POST", "/issues/1/notes", "body=For+Acme.");
        town.acts().closeAllViews(BEN);
        assertThat(begins(BEN, "").title()).isEqualTo("Stand-up: 1 of 2");
        assertThat(town.form(BEN).text()).contains("The issue has changed since; perhaps the answer is there.");
    }
}
