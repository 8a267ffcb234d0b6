package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.journey.Seeds.Seed;
import dev.smrequest.sandbox.slack.act.Outcome;
import dev.smrequest.sandbox.slack.world.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code /sm-request snippets}, over HTTP. */
class SnippetJourneyTest {
    private static final String NEW = "sm_req::new_request";

    @TempDir
    private Path data;

    private Town town;
    private Seeds seeds;

    @BeforeEach
    void open() {
        town = Town.open(data);
        seeds = new Seeds(town);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private Pressed snippets(String words) {
        town.acts().runCommand(BEN, PRODUCT_MARKETING, ("/sm-request snippets " + words).strip());
        town.settle();
        return town.whisper(BEN, PRODUCT_MARKETING);
    }

    private String lastWhisper() {
        List<String> all = town.whispers(BEN, PRODUCT_MARKETING);
        return all.get(all.size() - 1);
    }

    private List<Message> visible(String channel) {
        return town.messages(channel).stream()
                .filter(message -> message.author().equals(Town.BOT) && !message.ephemeral())
                .toList();
    }

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
    void share_in_the_channel_shows_everybody_who_shared_it_and_can_be_run_by_others() {
        seeds.add(Seed.of("Battlecard", 2, NEW));
        snippets("backlog 1").press("Share in this channel");
        town.settle();

        List<Message> shared = visible(PRODUCT_MARKETING);
        assertThat(shared).hasSize(1);
        Pressed seen = new Pressed(
                town.sandbox, Town.CHLOE, PRODUCT_MARKETING, shared.get(0).ts());
        assertThat(seen.text()).isEqualTo("""
                        <@U0BEN> shares: Quick actions for request <%s|#1> as it stands now. Paste the lines into a comment on the issue.
                        *Move to backlog*
                        ```
                        /unlabel ~"sm_req::new_request"
                        /label ~"sm_req::backlog"
                        /milestone %%"SM - Backlog"
                        ```""".formatted(town.link(1)));
        assertThat(seen.buttons()).containsExactly("Run it on the issue");
        seen.press("Run it on the issue");
        town.settle();
        assertThat(town.form(Town.CHLOE).text()).contains("#1 Battlecard");
    }

    @Test
    void share_pressed_twice_posts_once_and_says_so() {
        seeds.add(Seed.of("Battlecard", 2, NEW));
        Pressed snippets = snippets("backlog 1");
        snippets.press("Share in this channel");
        snippets.press("Share in this channel");
        town.settle();

        assertThat(visible(PRODUCT_MARKETING)).hasSize(1);
        assertThat(lastWhisper())
                .isEqualTo(":white_check_mark: That is shared already, so nothing was posted a second time. To share it"
                        + " once more, ask for the snippets anew.");

        snippets("backlog 1").press("Share in this channel");
        town.settle();
        assertThat(visible(PRODUCT_MARKETING)).hasSize(2);
    }

    @Test
    void share_in_the_thread_goes_below_the_requests_card() {
        town.filed(ADA, "Battlecard for Acme");
        String card = town.cards().get(0).ts();

        snippets("1 backlog").press("Share in the request's thread");
        town.settle();

        assertThat(visible(PRODUCT_MARKETING))
                .last()
                .satisfies(message ->
                        assertThat(message.json().path("thread_ts").asText()).isEqualTo(card));
        assertThat(lastWhisper()).isEqualTo(":white_check_mark: Shared in the thread of request #1 in <#C0PRODMKT>.");
    }

    @Test
    void share_in_the_thread_of_a_request_without_a_card_says_so() {
        seeds.add(Seed.of("Battlecard", 2, NEW));

        snippets("1 backlog").press("Share in the request's thread");
        town.settle();

        assertThat(lastWhisper())
                .isEqualTo(
                        "Nothing was shared: request #1 has no card in a channel, so it has no thread. Share it in this"
                                + " channel instead.");
    }

    @Test
    void share_where_the_bot_is_not_says_how_to_invite_it() {
        town.acts().runCommand(ADA, Town.SALES, "/sm-request snippets backlog");
        assertThat(visible(Town.SALES)).isEmpty();

        town.whisper(ADA, Town.SALES).press("Share in this channel");
        town.settle();

        assertThat(visible(Town.SALES)).isEmpty();
        assertThat(town.whispers(ADA, Town.SALES))
                .last()
                .isEqualTo(":warning: Nothing was shared: I am not in this conversation. Invite me with"
                        + " `/invite @SM Request` and share it again, or copy the snippet into a message of your own.");
    }

    @Test
    void snippets_of_a_confidential_request_tell_nothing_of_it_and_cannot_be_shared() {
        seeds.add(Seed.of("Secret", 2, NEW, "pmm").confidential());

        Pressed told = snippets("backlog 1");

        assertThat(told.text()).isEqualTo("""
                        Request <%s|#1> is confidential, so these are the quick actions for any request. Paste the lines into a comment on the issue.
                        *Move to backlog*
                        ```
                        /label ~"sm_req::backlog"
                        /milestone %%"SM - Backlog"
                        ```""".formatted(town.link(1)));
        assertThat(told.buttons()).containsExactly("Run it on the issue");
    }

    @Test
    void request_that_became_confidential_is_not_shared() {
        seeds.add(Seed.of("Soon secret", 2, NEW, "pmm"));
        Pressed told = snippets("backlog 1");
        town.gitlabPerson("dev.rao", 1, "confidential=true");

        told.press("Share in this channel");
        town.settle();

        assertThat(visible(PRODUCT_MARKETING)).isEmpty();
        assertThat(lastWhisper())
                .isEqualTo(
                        ":lock: Nothing was shared: request #1 is confidential, and its labels are not for a channel. Copy"
                                + " the snippet for yourself.");
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
