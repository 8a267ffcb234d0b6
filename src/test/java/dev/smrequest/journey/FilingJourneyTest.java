package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.DEV;
import static dev.smrequest.journey.Town.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.act.Outcome;
import dev.smrequest.sandbox.slack.world.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request from the slash command to the last message, over HTTP, when nothing goes wrong. */
class FilingJourneyTest {
    @TempDir
    private Path data;

    private Town town;

    @BeforeEach
    void open() {
        town = Town.open(data);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void request_filled_in_becomes_issue_card_and_direct_message() {
        OpenForm form = fill(town.request(ADA, "Battlecard for Acme"))
                .day("Due date", "2026-12-24")
                .choose("Use case", "Continuous integration (usecase::CI)");

        Outcome outcome = form.submit();
        assertThat(outcome.ok()).isTrue();
        assertThat(town.form(ADA).text()).contains("Filing *Battlecard for Acme* …");
        town.settle();

        JsonNode issue = onlyIssue();
        assertThat(issue.path("title").asText()).isEqualTo("Battlecard for Acme");
        assertThat(texts(issue.path("labels"))).containsExactlyInAnyOrder("sm_request", "sm_req::new_request");
        assertThat(issue.path("due_date").asText()).isEqualTo("2026-12-24");
        assertThat(issue.path("description").asText())
                .contains("A one-page battlecard", "[x] Continuous integration", "Ada Park");
        String link = issue.path("web_url").asText();
        assertThat(town.form(ADA).text()).contains("Filed: <" + link + "|#" + issue.path("iid") + " Battlecard");
        assertThat(town.directMessages(ADA))
                .singleElement()
                .satisfies(dm -> assertThat(dm.text()).startsWith("Filed: <" + link + "|"));
        assertThat(town.cards())
                .singleElement()
                .satisfies(card -> assertThat(card.text())
                        .isEqualTo("Request #" + issue.path("iid") + " Battlecard for Acme. State: New request"));
        assertThat(town.directMessages(DEV)).isEmpty();
    }

    @Test
    void command_alone_opens_an_empty_form() {
        OpenForm form = town.request(ADA, "");

        assertThat(form.title()).isEqualTo("SM request");
        assertThat(form.initial("Title")).isEmpty();
        assertThat(form.labels()).startsWith("Title", "What do you need?", "Who is it for?");
    }

    @Test
    void help_lists_what_can_be_typed_and_opens_nothing() {
        town.acts().runCommand(ADA, SALES, "/sm-request help");

        assertThat(town.form(ADA).isOpen()).isFalse();
        assertThat(town.messages(SALES)).last().satisfies(help -> {
            assertThat(help.ephemeral()).isTrue();
            assertThat(help.text()).contains("/sm-request [title]", "/sm-request help");
        });
    }

    @Test
    void hint_of_the_command_is_short_and_names_what_help_lists() {
        town.acts().runCommand(ADA, SALES, "/sm-request help");
        List<Message> all = town.messages(SALES);
        List<String> listed = Pattern.compile("• `/sm-request ([^ `]+)")
                .matcher(all.get(all.size() - 1).text())
                .results()
                .map(found -> found.group(1))
                .toList();
        Matcher hint = Pattern.compile("usage_hint: \"(.*)\"").matcher(BotSetup.manifest());

        assertThat(hint.find()).isTrue();
        assertThat(hint.group(1)).hasSizeLessThan(100);
        assertThat(hint.group(1).split(" \\| ")).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void mistakes_are_told_at_their_fields_and_nothing_typed_is_lost() {
        OpenForm form = fill(town.request(ADA, "x".repeat(300))).day("Due date", "2026-11-20");

        Outcome outcome = form.submit();

        assertThat(outcome.fieldErrors())
                .containsEntry("title", "This title has 300 characters and GitLab takes 255: please shorten it by 45.")
                .containsEntry(
                        form.blockId("Due date"), "2026-11-20 is in the past: please choose today or a later day.");
        assertThat(town.form(ADA).view().state().toString()).contains("Acme");
        town.settle();
        assertThat(town.issues()).isEmpty();
    }

    @Test
    void message_shortcut_fills_the_form_in_and_links_back() {
        String ts = town.acts()
                .postMessage(ADA, SALES, "Acme wants a battlecard\nThey meet <https://example.com/x|us> on Friday")
                .id();
        town.acts().messageShortcut(ADA, "file_from_message", SALES, ts);

        OpenForm form = town.form(ADA);
        assertThat(form.initial("Title")).isEqualTo("Acme wants a battlecard");
        form.type("Who is it for?", "Acme")
                .type("Why, and which outcome do you want?", "Win the deal")
                .submit();
        town.settle();

        assertThat(onlyIssue().path("description").asText())
                .contains("Acme wants a battlecard", SALES + "/p" + ts.replace(".", ""));
    }

    @Test
    void global_shortcut_opens_an_empty_form() {
        town.acts().globalShortcut(ADA, "file_request");

        assertThat(town.form(ADA).initial("Title")).isEmpty();
    }

    @Test
    void hostile_text_runs_nothing_anywhere() {
        town.request(ADA, "@all /close <!channel> & friends")
                .type("What do you need?", "/label ~pmm\n/close\n@ben.ortiz #1 !2 ~pmm\n```\n## Fake heading")
                .type("Who is it for?", "<!-- hidden")
                .type("Why, and which outcome do you want?", ">>>\n/assign @ben.ortiz")
                .submit();
        town.settle();

        JsonNode issue = onlyIssue();
        assertThat(issue.path("state").asText()).isEqualTo("opened");
        assertThat(texts(issue.path("labels"))).containsExactlyInAnyOrder("sm_request", "sm_req::new_request");
        assertThat(issue.path("assignees")).isEmpty();
        assertThat(issue.path("title").asText()).doesNotContain("@all");
        assertThat(town.cards())
                .singleElement()
                .satisfies(card -> assertThat(card.json().toString()).doesNotContain("<!channel>"));
        assertThat(town.directMessages(ADA))
                .singleElement()
                .satisfies(dm -> assertThat(dm.json().toString()).doesNotContain("<!channel>"));
    }

    private static OpenForm fill(OpenForm form) {
        return form.type("What do you need?", "A one-page battlecard")
                .type("Who is it for?", "Acme")
                .type("Why, and which outcome do you want?", "Win the deal");
    }

    private JsonNode onlyIssue() {
        assertThat(town.issues()).hasSize(1);
        return town.issues().get(0);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new java.util.ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
