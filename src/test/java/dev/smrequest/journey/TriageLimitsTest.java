package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The triage form where everything is as large and as odd as it may be. */
class TriageLimitsTest {
    private static final String TITLE = "\"Quoted\" `ticked` <!channel> &amp; *bold* 🎉 " + "x".repeat(200);
    private static final int LABELS = 150;

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
    void request_with_everything_at_its_limit_is_shown_and_triaged_without_loss() {
        String labels = IntStream.range(0, LABELS)
                .mapToObj(i -> (i + " `odd` \"label\" 🎉 " + "y".repeat(80)).substring(0, 80))
                .collect(Collectors.joining(","));
        new GitLabEyes(town.sandbox)
                .send(
                        "POST",
                        "/issues",
                        "title=" + encoded(TITLE) + "&description=" + encoded("Ein Wort. 🎉 \n".repeat(800))
                                + "&labels=" + encoded("sm_request,sm_req::new_request," + labels));
        town.bot().goRounds();

        town.acts().runCommand(BEN, PRODUCT_MARKETING, "/sm-request triage #1");
        town.settle();
        OpenForm form = town.form(BEN);
        assertThat(form.text()).contains("\"Quoted\" `ticked` &lt;!channel&gt; &amp;amp; *bold* 🎉");
        form = form.enter("Next step", "Triage");
        town.settle();
        form.enter("Team", "Competitive Intelligence");
        town.settle();
        assertThat(town.form(BEN).submit().ok()).isTrue();
        town.settle();

        assertThat(town.form(BEN).text()).contains("Triaged to the Competitive Intelligence team");
        assertThat(town.labels(1))
                .hasSize(LABELS + 3)
                .contains("sm_request", "sm_req::triage", "Competitive Intelligence")
                .doesNotContain("sm_req::new_request");
    }

    @Test
    void assignee_is_found_among_five_hundred_members() {
        town.owner().members(500);
        town.filed(ADA, "Battlecard");
        town.card(BEN).press("Assign");
        town.settle();

        OpenForm form = town.form(BEN)
                .suggest("Assignee (one person is responsible)", "member 49", "Member 499 \"O'Neil\" (@member.499)");
        town.settle();
        assertThat(form.text()).contains("/assign @member.499");
        form.submit();
        town.settle();

        assertThat(town.issues().get(0).at("/assignees/0/username").asText()).isEqualTo("member.499");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
