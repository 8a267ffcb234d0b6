package dev.smrequest.journey;

import static dev.smrequest.journey.Town.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.journey.Seeds.Seed;
import dev.smrequest.sandbox.slack.act.Outcome;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code /sm-request snippets}, over HTTP. */
class SnippetJourneyTest extends SnippetTown {
    @Test
    void snippets_without_words_are_the_handbooks_table_at_once() {
        town.clearTraffic();

        Pressed all = snippets("");

        assertThat(all.text()).isEqualTo("""
                        Quick actions for any request. Paste the lines into a comment on the issue.
                        *Triage: PMM*
                        ```
                        /label ~"sm_req::triage" ~pmm
                        ```
                        *Triage: Technical PMM*
                        ```
                        /label ~"sm_req::triage" ~tech_pmm
                        ```
                        *Triage: Partner Marketing*
                        ```
                        /label ~"sm_req::triage" ~"Partner Marketing"
                        ```
                        *Triage: Competitive Intelligence*
                        ```
                        /label ~"sm_req::triage" ~"Competitive Intelligence"
                        ```
                        *Triage: Market Research &amp; Customer Insight*
                        ```
                        /label ~"sm_req::triage" ~mrci
                        ```
                        *Move to backlog*
                        ```
                        /label ~"sm_req::backlog"
                        /milestone %"SM - Backlog"
                        ```
                        *Assign*
                        ```
                        /label ~"sm_req::assigned" ~"status::wip"
                        /milestone %Q4FY27
                        /assign @&lt;TeamMember&gt;
                        ```
                        *Complete*
                        ```
                        /label ~"sm_req::completed"
                        /close
                        ```
                        *Transfer*
                        ```
                        /label ~"sm_req::transferred"
                        /close
                        ```
                        *Decline*
                        ```
                        /label ~"sm_req::declined"
                        /close
                        ```
                        *Reopen*
                        ```
                        /label ~"sm_req::new_request"
                        ```""");
        assertThat(all.buttons()).hasSize(12).contains("Run it on the issue").endsWith("Share in this channel");
        assertThat(town.gitlabCalls()).isEmpty();
    }

    @Test
    void snippet_for_an_issue_takes_off_the_labels_and_people_it_has() {
        seeds.add(Seed.of("Battlecard", 2, "sm_req::triage", "sm_req::New", "pmm", "status::wip")
                .assigned("chloe.lindqvist"));

        assertThat(snippets("assign " + town.link(1)).text()).isEqualTo("""
                        Quick actions for request <%s|#1> as it stands now. Paste the lines into a comment on the issue.
                        *Assign*
                        ```
                        /unlabel ~"sm_req::New" ~"sm_req::triage"
                        /label ~"sm_req::assigned" ~"status::wip"
                        /milestone %%Q4FY27
                        /unassign @chloe.lindqvist
                        /assign @&lt;TeamMember&gt;
                        ```""".formatted(town.link(1)));
    }

    @Test
    void run_it_on_the_issue_opens_the_form_with_the_step_chosen() {
        seeds.add(Seed.of("Battlecard", 2, NEW));

        snippets("#1 triage partner marketing").press("Run it on the issue");
        town.settle();

        assertThat(town.form(BEN).text()).contains("/label ~\"sm_req::triage\" ~\"Partner Marketing\"");
        assertThat(town.form(BEN).submit().ok()).isTrue();
        town.settle();
        assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::triage", "Partner Marketing");
    }

    @Test
    void run_it_without_an_issue_asks_for_it_first() {
        seeds.add(Seed.of("Battlecard", 2, NEW));
        snippets("backlog").press("Run it on the issue");

        Outcome wrong =
                town.form(BEN).type("Number or link of the request", "the deck").submit();
        assertThat(wrong.fieldErrors().values())
                .containsExactly(
                        "\"the deck\" is no request of this project. Give its number, such as 123, or the link to its"
                                + " issue.");
        town.form(BEN).type("Number or link of the request", town.link(1)).submit();
        assertThat(town.form(BEN).text()).contains("Reading request #1 from GitLab");
        town.settle();
        assertThat(town.form(BEN).text()).contains("#1 Battlecard", "/milestone %\"SM - Backlog\"");
        town.form(BEN).submit();
        town.settle();

        assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::backlog");
    }

    @Test
    void step_the_request_cannot_take_is_answered_with_those_it_can() {
        seeds.add(Seed.of("Battlecard", 2, NEW));

        snippets("complete 1");

        assertThat(lastWhisper())
                .isEqualTo(":warning: Request <" + town.link(1)
                        + "|#1>: \"Complete\" is no step for a request that is in New request. The steps from there are:"
                        + " Triage, Move to backlog, Assign, Transfer, Decline.");
    }

    @Test
    void words_that_mean_nothing_are_answered_with_the_valid_ones() {
        snippets("of code for the demo");

        assertThat(lastWhisper()).isEqualTo("""
                        I do not know `of code for the demo`.
                        Give a step, a team, a request by number or link, or several of these in any order.
                        *Steps:* Triage, Move to backlog, Assign, Complete, Transfer, Decline, Reopen
                        *Teams:* PMM, Technical PMM, Partner Marketing, Competitive Intelligence, Market Research &amp; Customer Insight
                        If it is the title of a request, type `/sm-request` alone and put the title in the form.""");
    }

    @Test
    void unknown_request_is_answered_kindly() {
        snippets("backlog 4711");

        assertThat(lastWhisper())
                .isEqualTo(
                        ":mag: There is no request #4711 in this project: nobody has filed it yet, or it was deleted or"
                                + " moved. Please check the number, or give the link to the issue.");
    }

    @Test
    void issue_with_150_long_labels_stays_within_slacks_limits() {
        String[] labels = Stream.concat(
                        Stream.of("sm_req::triage"),
                        IntStream.range(0, 149).mapToObj(n -> "sm_req::" + "ö\"`".repeat(23) + n))
                .toArray(String[]::new);
        seeds.add(Seed.of("Mess", 2, labels));

        Pressed told = snippets("1");

        assertThat(told.text())
                .contains(
                        "*Move to backlog*\nThese quick actions are longer than Slack shows; the button does the same.");
        assertThat(told.buttons()).contains("Run it on the issue");
    }
}
