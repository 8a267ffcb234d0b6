package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.journey.Seeds.Seed;
import dev.smrequest.sandbox.traffic.Effect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code /sm-request show} and {@code /sm-request mine}, over HTTP. */
class LookJourneyTest {
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

    private Pressed types(String user, String words) {
        town.acts().runCommand(user, PRODUCT_MARKETING, "/sm-request " + words);
        town.settle();
        return town.whisper(user, PRODUCT_MARKETING);
    }

    private String base() {
        return town.sandbox.gitlabUrl() + "/gitlab-com/marketing/product-marketing/-";
    }

    @Test
    void show_tells_the_facts_and_what_the_state_means() {
        seeds.add(Seed.of("Battlecard <Acme>", 3, "sm_req::backlog", "pmm").due("2026-12-24"));
        town.acts().runCommand(BEN, PRODUCT_MARKETING, "/sm-request show " + town.link(1));
        assertThat(town.whispers(BEN, PRODUCT_MARKETING)).containsExactly("Reading request #1 from GitLab …");
        town.settle();

        Pressed shown = town.whisper(BEN, PRODUCT_MARKETING);
        assertThat(shown.text()).isEqualTo("""
                        *<%1$s|#1 Battlecard &lt;Acme&gt;>*
                        *State:* Backlog
                        *Requested by:* Ada Park
                        *Age:* 3 days
                        *Team:* PMM
                        *Milestone:* none
                        *Assignee:* nobody
                        *Due:* 2026-12-24
                        *Backlog:* In the backlog for future scheduling. Not committed to be done yet.
                        *In GitLab:* all in <%2$s/issues?state=opened&amp;label_name[]=sm_req%%3A%%3Abacklog|Backlog>\
                         · all of <%2$s/issues?state=opened&amp;label_name[]=sm_request&amp;label_name[]=pmm|PMM>\
                         · <%2$s/boards?label_name[]=sm_request|Board>""".formatted(town.link(1), base()));
        assertThat(shown.buttons()).containsExactly("Next step …", "Snippet", "Follow");
    }

    @Test
    void show_leads_to_the_next_step_and_to_the_snippets() {
        seeds.add(Seed.of("Battlecard", 3, "sm_req::assigned", "status::wip", "pmm"));
        Pressed shown = types(BEN, "show 1");

        shown.press("Snippet");
        town.settle();
        assertThat(town.whisper(BEN, PRODUCT_MARKETING).text())
                .startsWith("Quick actions for request <" + town.link(1) + "|#1> as it stands now.")
                .contains(
                        "*Complete*\n```\n/unlabel ~\"sm_req::assigned\" ~\"status::wip\"\n/label ~\"sm_req::completed\"\n/close\n```");

        shown.press("Next step …");
        town.settle();
        assertThat(town.form(BEN).text()).contains("#1 Battlecard", "*State:* Assigned");
    }

    @Test
    void show_of_a_confidential_request_tells_number_and_state_alone() {
        seeds.add(
                Seed.of("Secret", 3, "sm_req::triage", "pmm").due("2026-12-24").confidential());

        assertThat(types(BEN, "show #1").text()).isEqualTo("""
                        *<%s|#1 (confidential)>*
                        *State:* Triage
                        *Triage:* A team has it and checks whether there is enough detail to prioritize and plan the work.
                        *In GitLab:* all in <%2$s/issues?state=opened&amp;label_name[]=sm_req%%3A%%3Atriage|Triage>\
                         · <%2$s/boards?label_name[]=sm_request|Board>""".formatted(town.link(1), base()));
    }

    @Test
    void show_of_an_issue_that_is_not_there_is_answered_kindly() {
        types(BEN, "show 999");

        assertThat(town.whispers(BEN, PRODUCT_MARKETING))
                .containsExactly(
                        "Reading request #999 from GitLab …",
                        ":mag: There is no request #999 in this project: nobody has filed it yet, or it was deleted or moved."
                                + " Please check the number, or give the link to the issue.");
    }

    @Test
    void show_of_words_explains_itself_and_offers_the_form() {
        types(BEN, "show Acme the roadmap");

        assertThat(town.whispers(BEN, PRODUCT_MARKETING)).containsExactly("""
                        `Acme the roadmap` is no request of this project. Give its number, such as `/sm-request show 123`, or the link to its issue.
                        If it is the title of a request, type `/sm-request` alone and put the title in the form.""");
    }

    @Test
    void show_of_an_issue_closed_by_hand_says_so() {
        seeds.add(Seed.of("Battlecard", 3, "sm_req::triage"));
        town.gitlabPerson("dev.rao", 1, "state_event=close");

        assertThat(types(BEN, "show 1").text())
                .contains(
                        "*Triage:* A team has it and checks whether there is enough detail to prioritize and plan the work."
                                + " Yet the issue is closed in GitLab, by hand or as it was moved elsewhere.");
    }

    @Test
    void mine_lists_what_the_caller_asked_for_open_and_newest_first() {
        town.filed(ADA, "First");
        town.filed(ADA, "Second");
        town.filed(ADA, "Third");
        seeds.add(Seed.of("Filed in GitLab by hand", 1, "sm_req::triage"));
        town.gitlabPerson(
                "dev.rao", 3, "state_event=close&add_labels=sm_req::declined&remove_labels=sm_req::new_request");
        town.gitlabPerson("dev.rao", 1, "add_labels=sm_req::triage&remove_labels=sm_req::new_request");

        assertThat(types(ADA, "mine").text()).isEqualTo("""
                        *Your requests:* 1–3 of 3.
                        <%s|#2 Second>
                        *New request:* Received. Strategic Marketing looks at new requests daily and picks the team for it. Due 2026-12-24.
                        <%s|#1 First>
                        *Triage:* A team has it and checks whether there is enough detail to prioritize and plan the work. Due 2026-12-24.
                        <%s|#3 Third>
                        *Declined:* Closed, as it is no longer relevant or does not make sense anymore.""".formatted(town.link(2), town.link(1), town.link(3)));
    }

    @Test
    void mine_of_somebody_who_never_asked_says_how_to() {
        types(BEN, "mine");

        assertThat(town.whispers(BEN, PRODUCT_MARKETING))
                .last()
                .isEqualTo("You have asked for nothing here yet. `/sm-request` opens the form.");
    }

    @Test
    void mine_lists_what_somebody_follows() {
        town.filed(ADA, "Battlecard for Acme");
        town.card(BEN).press("Follow");
        town.settle();

        assertThat(types(BEN, "mine").text()).isEqualTo("""
                        You have asked for nothing here yet. `/sm-request` opens the form.
                        *You follow:* 1
                        • <%s|#1 Battlecard for Acme>, New request""".formatted(town.link(1)));
    }

    @Test
    void mine_is_paged_by_tens() {
        for (int n = 1; n <= 12; n++) {
            town.filed(ADA, "Request " + n);
        }

        Pressed mine = types(ADA, "mine");
        assertThat(mine.text()).startsWith("*Your requests:* 1–10 of 12.\n<" + town.link(12) + "|#12 Request 12>");
        mine.press("Next");
        town.settle();

        assertThat(mine.text()).startsWith("*Your requests:* 11–12 of 12.\n<" + town.link(2) + "|#2 Request 2>");
        assertThat(mine.buttons()).containsExactly("Previous");
    }

    @Test
    void mine_shows_what_gitlab_has_not_got_yet() {
        town.gitlabSuffers("POST /gitlab/api/v4/projects/[^/]+/issues", Effect.Refuse.serverError(500), 1);
        town.request(ADA, "Battlecard for Acme")
                .type("What do you need?", "A one-page battlecard.")
                .type("Who is it for?", "The account team of Acme")
                .type("Why, and which outcome do you want?", "We meet them soon and want to win.")
                .day("Due date", "2026-12-24")
                .submit();

        assertThat(types(ADA, "mine").text()).isEqualTo("""
                        *Your requests*
                        Battlecard for Acme
                        *Being filed:* GitLab has not got it yet. I keep trying and tell you when it is there.""");
    }

    @Test
    void mine_of_somebody_whose_gitlab_name_is_known_has_what_is_assigned_to_them() throws IOException {
        town.close();
        Path settings = Files.writeString(
                data.resolve("settings.yaml"), "triage: {gitlab_names: {" + BEN + ": chloe.lindqvist}}\n");
        town = Town.open(
                Map.of("DATA_DIR", data.resolve("other").toString(), "SM_REQUEST_CONFIG", settings.toString()));
        seeds = new Seeds(town);
        seeds.add(Seed.of("Later", 3, "sm_req::assigned").assigned("chloe.lindqvist"));
        seeds.add(Seed.of("Of somebody else", 3, "sm_req::assigned").assigned("dev.rao"));
        seeds.add(Seed.of("Soon", 3, "sm_req::assigned")
                .assigned("chloe.lindqvist")
                .due("2026-12-01"));

        assertThat(types(BEN, "mine").text()).isEqualTo("""
                        You have asked for nothing here yet. `/sm-request` opens the form.
                        *Assigned to you:* 2
                        • <%s|#3 Soon>, due 2026-12-01
                        • <%s|#1 Later>""".formatted(town.link(3), town.link(1)));
    }

    @Test
    void words_beginning_with_mine_stay_a_title() {
        town.acts().runCommand(BEN, PRODUCT_MARKETING, "/sm-request mine is a better story than theirs");

        assertThat(town.form(BEN).initial("Title")).isEqualTo("mine is a better story than theirs");
    }
}
