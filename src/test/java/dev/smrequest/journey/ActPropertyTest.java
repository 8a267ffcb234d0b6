package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.settings.WorkflowFile;
import dev.smrequest.workflow.LabelReading;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Workflow;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two people take steps from the card at random while somebody edits the issue in GitLab: each act is either applied whole,
 * or refused with a reason and without a trace.
 */
class ActPropertyTest {
    private static final Workflow WORKFLOW = WorkflowFile.bundled();
    private static final int ACTS = 40;
    private static final List<String> ONE_TAP = List.of("PMM", "Technical PMM", "Move to backlog", "Reopen");
    private static final List<String> EDITS = List.of(
            "add_labels=sm_req::triage",
            "add_labels=sm_req::backlog,pmm&remove_labels=sm_req::new_request",
            "remove_labels=sm_req::triage",
            "add_labels=p::1",
            "state_event=close",
            "state_event=reopen",
            "due_date=2027-01-10");

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({"free, 11", "free, 12", "premium, 13", "premium, 14"})
    void acts_by_two_people_amid_edits_are_applied_whole_or_refused(String tier, long seed) {
        Random random = new Random(seed);
        try (Town town = Town.open(data)) {
            town.owner().tier(tier);
            town.filed(ADA, "Battlecard");
            for (int i = 0; i < ACTS; i++) {
                act(town, random, tier + ", seed " + seed + ", act " + i);
            }
        }
    }

    private static void act(Town town, Random random, String which) {
        String actor = random.nextBoolean() ? BEN : CHLOE;
        int heard = town.whispers(actor, PRODUCT_MARKETING).size();
        String pressed = press(town, actor, random);
        if (random.nextInt(3) == 0) {
            town.gitlabPerson("dev.rao", 1, EDITS.get(random.nextInt(EDITS.size())));
        }
        JsonNode before = town.issues().get(0);
        town.settle();
        JsonNode after = town.issues().get(0);
        List<String> answers = town.whispers(actor, PRODUCT_MARKETING);
        assertThat(answers).as("%s: %s", which, pressed).hasSize(heard + 1);
        String answer = answers.get(heard);
        if (answer.startsWith(":white_check_mark:")) {
            assertWhole(after, which + ": " + answer);
        } else {
            assertThat(answer).as(which).startsWith(":warning:").hasSizeGreaterThan(60);
            assertThat(position(after)).as(which + ": " + answer).isEqualTo(position(before));
        }
    }

    /** Presses something that needs no more words, or undoes what this person did last. */
    private static String press(Town town, String actor, Random random) {
        boolean canUndo = town.whispers(actor, PRODUCT_MARKETING).stream()
                .reduce((first, second) -> second)
                .filter(last -> last.startsWith(":white_check_mark:") && !last.contains("Undone"))
                .isPresent();
        if (canUndo && random.nextInt(3) == 0) {
            town.whisper(actor, PRODUCT_MARKETING).press("Undo");
            return "Undo";
        }
        List<String> offered = ONE_TAP.stream().filter(town.card(actor)::offers).toList();
        String choice = offered.get(random.nextInt(offered.size()));
        town.card(actor).press(choice);
        return choice;
    }

    private static void assertWhole(JsonNode issue, String which) {
        List<String> labels = labels(issue);
        LabelReading reading = WORKFLOW.labels().read(labels);
        if (which.contains("Undone")) {
            return;
        }
        assertThat(reading.clean()).as("%s %s", which, labels).isTrue();
        State state = reading.state().orElseThrow();
        assertThat(issue.path("state").asText()).as(which).isEqualTo(state.open() ? "opened" : "closed");
        if (state.key().equals("backlog")) {
            assertThat(issue.at("/milestone/title").asText()).as(which).isEqualTo("SM - Backlog");
        }
    }

    private static String position(JsonNode issue) {
        return labels(issue).stream().sorted().toList()
                + issue.at("/milestone/title").asText()
                + issue.path("state").asText()
                + issue.path("due_date").asText();
    }

    private static List<String> labels(JsonNode issue) {
        return StreamSupport.stream(issue.path("labels").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
