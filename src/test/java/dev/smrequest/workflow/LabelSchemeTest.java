package dev.smrequest.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.settings.WorkflowFile;
import dev.smrequest.settings.WorkflowFiles;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelSchemeTest {
    private final Workflow handbook = WorkflowFile.bundled();
    private final Workflow later = WorkflowFiles.later();

    @ParameterizedTest
    @CsvSource({
        "sm_req::triage, triage, true",
        "sm_req::Completed, completed, false",
        "sm_req::transfered, transferred, false",
        "sm_req::assigned::Queue, assigned, false",
        "sm_req::assigned sm_req::assigned::Queue, assigned, false",
        "sm_req::new_request sm_req::backlog, new_request backlog, false",
        "sm_req::backlog sm_req::odd, backlog, false",
        "sm_req::odd, '', false",
        "bug, '', false",
        "sm_req, '', false"
    })
    void labels_asFound_areReadAsStates(String labels, String states, boolean clean) {
        LabelReading reading = handbook.labels().read(words(labels));

        assertThat(reading.states()).extracting(State::key).isEqualTo(words(states));
        assertThat(reading.clean()).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource({
        "sm_req::assigned::Queue, queue",
        "sm_req::assigned sm_req::assigned::Waiting, waiting",
        "sm_req::assigned::Odd, assigned",
        "sm_req::assigned::Queue::Deep, queue",
        "sm_req::assigned::Queue sm_req::assigned::Waiting, queue waiting",
        "sm_req::cancelled, canceled"
    })
    void nestedLabels_ofTheLaterProcess_areStatesOfTheirOwn(String labels, String states) {
        assertThat(later.labels().read(words(labels)).states())
                .extracting(State::key)
                .isEqualTo(words(states));
    }

    @Test
    void reading_ofAMess_namesEveryStateLabelAndTheUnknownOnes() {
        LabelReading reading = handbook.labels()
                .read(List.of("bug", "sm_request", "tech-pmm", "mrci", "sm_req::odd", "sm_req::triage", "pmm::AR"));

        assertThat(reading.request()).isTrue();
        assertThat(reading.stateLabels()).containsExactly("sm_req::odd", "sm_req::triage");
        assertThat(reading.unknownLabels()).containsExactly("sm_req::odd");
        assertThat(reading.state()).map(State::key).contains("triage");
        assertThat(reading.teams()).extracting(Team::key).containsExactly("tech_pmm", "mrci");
        assertThat(reading.team()).isEmpty();
    }

    @Test
    void newRequest_isLabelledAsTheHandbookSays() {
        assertThat(handbook.labels().forNewRequest()).containsExactly("sm_request", "sm_req::new_request");
    }

    @Test
    void labels_writtenForAnyState_readBackAsThatState() {
        for (Workflow workflow : List.of(handbook, later)) {
            for (State state : workflow.states()) {
                LabelReading reading = workflow.labels().read(workflow.labels().of(state));
                assertThat(reading.state()).contains(state);
                assertThat(reading.clean()).isTrue();
            }
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
