package dev.smrequest.journey;

import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.journey.Seeds.Seed;
import dev.smrequest.sandbox.traffic.Effect;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code /sm-request queue}, over HTTP. */
class QueueJourneyTest {
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

    private Pressed queue(String words) {
        town.acts().runCommand(BEN, PRODUCT_MARKETING, ("/sm-request queue " + words).strip());
        town.settle();
        return town.whisper(BEN, PRODUCT_MARKETING);
    }

    private String link(long iid) {
        return town.link(iid);
    }

    @Test
    void queue_without_words_lists_new_requests_oldest_first() {
        seeds.add(Seed.of("Deck for Fabrikam", 1, NEW).due("2026-12-24"));
        seeds.add(Seed.of("Battlecard \"Acme\" `v2` 🎉", 12, NEW, "p::1", "pmm")
                .due("2026-11-20")
                .assigned("chloe.lindqvist"));
        seeds.add(Seed.of("Not new", 30, "sm_req::triage", "pmm"));

        assertThat(queue("").text()).startsWith("""
                        *New request*: 1–2 of 2. Oldest first.
                        <%s|#2 Battlecard "Acme" `v2` 🎉>
                        12 days · :warning: *overdue since 2026-11-20* · p::1 · PMM · Chloe Lindqvist
                        <%s|#1 Deck for Fabrikam>
                        1 day · due 2026-12-24 · no team · nobody assigned
                        *In GitLab:* <""".formatted(link(2), link(1)));
    }

    @Test
    void row_triage_button_opens_the_form() {
        seeds.add(Seed.of("Deck for Fabrikam", 1, NEW));
        seeds.add(Seed.of("Battlecard", 2, NEW));

        queue("").pressBeside("Deck for Fabrikam", "Triage");
        town.settle();

        assertThat(town.form(BEN).text()).contains("#1 Deck for Fabrikam", "*State:* New request");
    }

    @Test
    void order_chosen_in_the_message_sorts_it_anew_in_place() {
        seeds.add(Seed.of("Old", 9, NEW, "p::3"));
        seeds.add(Seed.of("Soon", 5, NEW).due("2026-12-01"));
        seeds.add(Seed.of("Important", 2, NEW, "p::1").due("2026-12-02"));
        Pressed queue = queue("");
        int messages = town.whispers(BEN, PRODUCT_MARKETING).size();

        queue.press("Due first");
        town.settle();
        assertThat(queue.text()).containsSubsequence("1–3 of 3.\n", "Soon", "Important", "Old");
        queue.press("Highest priority first");
        town.settle();
        assertThat(queue.text()).containsSubsequence("1–3 of 3.\n", "Important", "Old", "Soon");

        assertThat(town.whispers(BEN, PRODUCT_MARKETING)).hasSize(messages);
    }

    @Test
    void queue_by_state_and_team_takes_the_words_in_any_order() {
        seeds.add(Seed.of("One", 1, "sm_req::backlog", "Partner Marketing"));
        seeds.add(Seed.of("Two", 1, "sm_req::backlog", "pmm"));

        assertThat(queue("partner marketing BACKLOG").text())
                .startsWith("*Backlog*, team Partner Marketing: 1–1 of 1. Oldest first.\n<" + link(1) + "|#1 One>");
        assertThat(queue("sm_req::backlog ~\"Partner Marketing\"").text())
                .startsWith("*Backlog*, team Partner Marketing: 1–1 of 1. Oldest first.\n<" + link(1) + "|#1 One>");
        assertThat(queue("assigned").text()).startsWith("*Assigned*: no request is there.\n");
    }

    @Test
    void queue_of_many_is_paged_by_tens() {
        IntStream.rangeClosed(1, 143).forEach(n -> seeds.add(Seed.of("Request " + n, 200 - n, NEW)));

        Pressed queue = queue("");
        assertThat(queue.text())
                .startsWith("*New request*: 1–10 of 143. Oldest first.\n")
                .contains("#1 ", "#10 ");
        queue.press("Next");
        town.settle();

        assertThat(queue.text())
                .startsWith("*New request*: 11–20 of 143. Oldest first.\n")
                .contains("#11 ", "#20 ");
        assertThat(queue.buttons()).endsWith("Previous", "Next");
        queue.press("Previous");
        town.settle();
        assertThat(queue.text()).startsWith("*New request*: 1–10 of 143.");
        assertThat(queue.buttons()).endsWith("Triage", "Next");
    }

    @Test
    void queue_of_thousand_costs_one_call_for_each_hundred_and_shows_every_page_within_slacks_limits() {
        String wild = "\"Quoted\" `code` <b>&</b> 🎉 ".repeat(9);
        String label = "p::" + "ü".repeat(77);
        String[] labels = IntStream.range(0, 150)
                .mapToObj(n -> n == 0 ? NEW : label.substring(0, 76) + n)
                .toArray(String[]::new);
        IntStream.rangeClosed(1, 1_000)
                .forEach(n -> seeds.add(Seed.of(wild + n, n % 400, n <= 20 ? labels : new String[] {NEW})));
        town.clearTraffic();

        Pressed queue = queue("");

        assertThat(queue.text()).startsWith("*New request*: 1–10 of 1000. Oldest first.");
        assertThat(town.gitlabCalls()).hasSize(10).containsOnly("GET /issues");
        assertThat(queue.blocks().size()).isLessThanOrEqualTo(50);
    }

    @Test
    void confidential_request_shows_number_and_state_alone() {
        seeds.add(Seed.of("Secret launch", 3, NEW, "pmm").due("2026-12-01").confidential());

        Pressed queue = queue("");

        assertThat(queue.text())
                .contains("<" + link(1) + "|#1 (confidential)>\nNew request\n")
                .doesNotContain("Secret", "3 days");
    }

    @Test
    void request_without_a_state_label_or_with_another_spelling_counts_as_new() {
        seeds.add(Seed.of("Nowhere", 1));
        seeds.add(Seed.of("Spelled otherwise", 2, "sm_req::New"));

        assertThat(queue("new").text()).contains("1–2 of 2", "Nowhere", "Spelled otherwise");
    }

    @Test
    void words_that_are_no_state_or_team_are_answered_with_the_valid_ones() {
        queue("up a blog post");

        assertThat(town.whispers(BEN, PRODUCT_MARKETING)).last().isEqualTo("""
                        I do not know `up a blog post`.
                        Give a state, a team, or both, in any order.
                        *States:* New request, Triage, Backlog, Assigned, Transferred, Declined, Completed
                        *Teams:* PMM, Technical PMM, Partner Marketing, Competitive Intelligence, Market Research &amp; Customer Insight
                        If it is the title of a request, type `/sm-request` alone and put the title in the form.""");
        assertThat(town.form(BEN).isOpen()).isFalse();
    }

    @Test
    void mistyped_state_is_answered_with_the_one_that_was_meant() {
        queue("pmm bcklog");

        assertThat(town.whispers(BEN, PRODUCT_MARKETING))
                .last()
                .asString()
                .startsWith(
                        "I do not know `bcklog`. Did you mean `backlog`?\nGive a state, a team, or both, in any order.");
    }

    @Test
    void two_states_at_once_are_refused() {
        queue("backlog assigned");

        assertThat(town.whispers(BEN, PRODUCT_MARKETING))
                .last()
                .asString()
                .startsWith("A list shows one of the states at a time, and Backlog and Assigned are several.\n");
    }

    @Test
    void queue_while_gitlab_is_down_says_so_at_once() {
        town.gitlabSuffers("/issues", Effect.Refuse.serverError(503), 50);

        queue("");

        assertThat(town.whispers(BEN, PRODUCT_MARKETING))
                .containsExactly(
                        "Reading the requests from GitLab …",
                        ":warning: GitLab has a fault of its own right now. Please try again in a few minutes.");
    }

    @Test
    void help_and_queue_lead_to_the_lists_and_the_board_in_gitlab() {
        String base = town.sandbox.gitlabUrl() + "/gitlab-com/marketing/product-marketing/-";

        town.acts().runCommand(BEN, PRODUCT_MARKETING, "/sm-request help");

        String links =
                "*In GitLab:* <" + base + "/issues?state=opened&amp;label_name[]=sm_req%3A%3Anew_request|New request>"
                        + " · <" + base + "/issues?state=opened&amp;label_name[]=sm_req%3A%3Atriage|Triage>"
                        + " · <" + base + "/issues?state=opened&amp;label_name[]=sm_req%3A%3Abacklog|Backlog>"
                        + " · <" + base + "/issues?state=opened&amp;label_name[]=sm_req%3A%3Aassigned|Assigned>"
                        + " · <" + base + "/boards?label_name[]=sm_request|Board>\n*By team:* <" + base
                        + "/issues?state=opened&amp;label_name[]=sm_request&amp;label_name[]=pmm|PMM>";
        assertThat(town.whispers(BEN, PRODUCT_MARKETING)).last().asString().contains("\n\n" + links);
        assertThat(queue("").text()).contains(links);
    }
}
