package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.DEV;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.act.Outcome;
import dev.smrequest.sandbox.traffic.Effect;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form follows the project's template, whatever somebody makes of it. */
class TemplateJourneyTest {
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
    void template_changed_in_gitlab_changes_the_next_form() {
        template("## Which customer? (required)\n\n/label ~sm_request ~\"sm_req::new_request\" ~pmm\n");

        OpenForm form = town.request(ADA, "Deck");
        assertThat(form.labels()).containsExactly("Title", "Which customer?", "Needs attention now");
        form.type("Which customer?", "Acme").submit();
        town.settle();

        assertThat(labels(onlyIssue())).contains("pmm", "sm_request", "sm_req::new_request");
    }

    @Test
    void template_changed_while_a_form_is_open_files_what_was_asked() {
        OpenForm form = town.request(ADA, "Deck")
                .type("What do you need?", "A deck")
                .type("Who is it for?", "Acme")
                .type("Why, and which outcome do you want?", "To win");
        template("## Something else\n\n/label ~sm_request\n");

        assertThat(form.submit().ok()).isTrue();
        town.settle();

        assertThat(onlyIssue().path("description").asText()).contains("## What do you need?", "A deck");
    }

    @Test
    void template_of_200_headings_is_asked_page_by_page_and_going_back_keeps_what_was_typed() {
        template(IntStream.rangeClosed(1, 200)
                .mapToObj(i -> "## Question " + i + "\n")
                .collect(Collectors.joining("\n")));
        OpenForm first = town.request(ADA, "Long");
        assertThat(first.title()).isEqualTo("SM request 1 of 3");

        first.type("Question 1", "one").submit();
        OpenForm second = town.form(ADA);
        assertThat(second.title()).isEqualTo("SM request 2 of 3");
        town.acts().closeView(ADA, second.view().id());
        OpenForm back = town.form(ADA);
        assertThat(back.view().state().toString()).contains("\"one\"");
        back.type("Question 2", "two").submit();
        town.form(ADA).type("Question 120", "hundred twenty").submit();
        town.form(ADA).type("Question 200", "two hundred").submit();
        town.settle();

        assertThat(onlyIssue().path("description").asText())
                .containsSubsequence("one", "two", "hundred twenty", "two hundred");
        assertThat(town.form(ADA).text()).contains("Filed: ");
    }

    @Test
    void template_label_the_project_does_not_have_is_left_out_and_the_admin_told() {
        template("## What?\n\n/label ~sm_request ~\"sm_req::new_request\" ~\"no such label\"\n");
        town.request(ADA, "Deck").submit();
        town.settle();

        assertThat(labels(onlyIssue())).contains("sm_request").doesNotContain("no such label");
        assertThat(town.directMessages(DEV))
                .anySatisfy(dm -> assertThat(dm.text()).contains("no such label"));
    }

    @Test
    void template_missing_in_the_project_leaves_the_bundled_one_and_tells_the_admin() {
        town.gitlabSuffers("templates/issues", new Effect.Refuse(404, Map.of(), "{\"message\":\"404 Not found\"}"), 1);
        town.bot().refreshShelf();
        town.settle();

        assertThat(town.request(ADA, "").labels()).contains("What do you need?");
        assertThat(town.directMessages(DEV))
                .singleElement()
                .satisfies(dm -> assertThat(dm.text()).contains("A-SM-Support-Request"));
    }

    @Test
    void template_empty_still_makes_a_form() {
        template("");

        OpenForm form = town.request(ADA, "Deck");
        Outcome outcome = form.type(form.labels().get(1), "A deck").submit();
        town.settle();

        assertThat(outcome.ok()).isTrue();
        assertThat(onlyIssue().path("description").asText()).contains("A deck");
    }

    private void template(String text) {
        town.sandbox.gitlab().template("A-SM-Support-Request", text);
        town.bot().refreshShelf();
    }

    private JsonNode onlyIssue() {
        assertThat(town.issues()).hasSize(1);
        return town.issues().get(0);
    }

    private static String labels(JsonNode issue) {
        return issue.path("labels").toString();
    }
}
