package dev.smrequest.triage.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.settings.WorkflowFile;
import dev.smrequest.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListLinksTest {
    private final Workflow workflow = WorkflowFile.bundled();
    private final ListLinks links = new ListLinks(workflow, new IssueLinks("https://gitlab.example.com", "g/p"));

    @Test
    void links_lead_to_open_states_the_board_and_the_teams() {
        String list = "<https://gitlab.example.com/g/p/-/issues?state=opened&amp;label_name[]=";

        assertThat(links.all(5_000))
                .contains("*In GitLab:* " + list + "sm_req%3A%3Anew_request|New request> · " + list
                        + "sm_req%3A%3Atriage|Triage> · " + list + "sm_req%3A%3Abacklog|Backlog> · " + list
                        + "sm_req%3A%3Aassigned|Assigned>"
                        + " · <https://gitlab.example.com/g/p/-/boards?label_name[]=sm_request|Board>\n*By team:* "
                        + list
                        + "sm_request&amp;label_name[]=pmm|PMM> · " + list
                        + "sm_request&amp;label_name[]=tech_pmm|Technical PMM> · " + list
                        + "sm_request&amp;label_name[]=Partner%20Marketing|Partner Marketing> · " + list
                        + "sm_request&amp;label_name[]=Competitive%20Intelligence|Competitive Intelligence> · " + list
                        + "sm_request&amp;label_name[]=mrci|Market Research &amp; Customer Insight>");
    }

    @Test
    void links_that_do_not_fit_are_left_out_whole() {
        assertThat(links.all(150).orElseThrow())
                .endsWith("sm_req%3A%3Anew_request|New request> ·…")
                .hasSizeLessThanOrEqualTo(150);
    }

    @Test
    void closed_state_leads_to_closed_issues() {
        assertThat(links.of(List.of(workflow.state("declined").orElseThrow()), List.of()))
                .contains(
                        "all in <https://gitlab.example.com/g/p/-/issues?state=closed&amp;label_name[]=sm_req%3A%3Adeclined|Declined>"
                                + " · <https://gitlab.example.com/g/p/-/boards?label_name[]=sm_request|Board>");
    }

    @Test
    void project_known_by_its_number_has_no_links() {
        ListLinks none = new ListLinks(workflow, new IssueLinks("https://gitlab.example.com", "101"));

        assertThat(none.all(5_000)).isEmpty();
        assertThat(none.of(List.of(), List.of())).isEmpty();
    }
}
