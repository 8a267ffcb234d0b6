package dev.smrequest.unfurl;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.ButtonElement;
import dev.smrequest.gitlab.issue.AnIssue;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.settings.WorkflowFile;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.triage.facts.RequestFacts;
import dev.smrequest.triage.facts.StateWords;
import dev.smrequest.workflow.Workflow;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewViewTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String URL = "https://gitlab.com/g/p/-/issues/12";

    private final Workflow workflow = WorkflowFile.bundled();
    private final PreviewView view = new PreviewView(
            new RequestFacts(workflow, Clock.fixed(NOW, ZoneOffset.UTC)),
            new StateWords(workflow),
            iid -> Blocks.button("follow", Long.toString(iid), "Follow"));

    /** Lines of what is shown are parted by a slash, buttons stand in brackets. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            colleagues | sm_req::backlog pmm      | open   | public       | Ann Lee |  2026-12-24 | *<{url}#12 Deck &amp; &lt;!channel&gt;>* / *Backlog:* In the backlog for future scheduling. Not committed to be done yet. / *Team:* PMM / *Assignee:* Ann Lee / *Due:* 2026-12-24 / [Triage] / [Follow]
            colleagues | sm_req::triage           | open   | public       |         |             | *<{url}#12 Deck &amp; &lt;!channel&gt;>* / *Triage:* A team has it and checks whether there is enough detail to prioritize and plan the work. / *Team:* not chosen yet / *Assignee:* nobody / *Due:* no date given / [Triage] / [Follow]
            colleagues | usecase::CI              | open   | public       |         |             | *<{url}#12 Deck &amp; &lt;!channel&gt;>* / *No state:* the issue has no label that says where it stands. Strategic Marketing can put it right with any step. / *Team:* not chosen yet / *Assignee:* nobody / *Due:* no date given / [Triage] / [Follow]
            colleagues | sm_req::triage pmm       | closed | public       | <@U1>   |             | *<{url}#12 Deck &amp; &lt;!channel&gt;>* / *Triage:* A team has it and checks whether there is enough detail to prioritize and plan the work. Yet the issue is closed in GitLab, by hand or as it was moved elsewhere. / *Team:* PMM / *Assignee:* &lt;@U1&gt; / *Due:* no date given / [Triage] / [Follow]
            colleagues | sm_req::backlog pmm      | open   | confidential | Ann Lee |  2026-12-24 | *<{url}#12 (confidential)>* / *Backlog:* In the backlog for future scheduling. Not committed to be done yet.
            strangers  | sm_req::backlog pmm      | open   | public       | Ann Lee |  2026-12-24 | *<{url}#12>* / *Backlog:* In the backlog for future scheduling. Not committed to be done yet.
            strangers  | sm_req::backlog pmm      | open   | confidential | Ann Lee |  2026-12-24 | *<{url}#12>* / *Backlog:* In the backlog for future scheduling. Not committed to be done yet.
            """)
    void request_before_these_people_shows(
            String people, String labels, String state, String visibility, String assignee, String due, String shown) {
        IssueSnapshot issue = issue(
                List.of(labels.split(" ")),
                state.equals("open"),
                visibility.equals("confidential"),
                Optional.ofNullable(assignee),
                Optional.ofNullable(due));

        Message preview = people.equals("strangers") ? view.inShort(issue) : view.of(issue);

        assertThat(text(preview)).isEqualTo(shown.replace("{url}", URL + "|").replace(" / ", "\n"));
        assertThat(preview.text()).isEqualTo("Request #12");
    }

    private static IssueSnapshot issue(
            List<String> labels, boolean open, boolean confidential, Optional<String> assignee, Optional<String> due) {
        return AnIssue.of(12, "Deck & <!channel>")
                .description("Secret words")
                .at(URL)
                .open(open)
                .confidential(confidential)
                .labels(labels)
                .assignees(
                        assignee.map(name -> new Member(1, "a", name)).stream().toList())
                .due(due.map(LocalDate::parse))
                .updated(NOW)
                .created(NOW)
                .snapshot();
    }

    private static String text(Message message) {
        return message.blocks().stream().flatMap(PreviewViewTest::lines).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(LayoutBlock block) {
        if (block instanceof ActionsBlock actions) {
            return actions.getElements().stream()
                    .map(ButtonElement.class::cast)
                    .map(button -> "[" + button.getText().getText() + "]");
        }
        SectionBlock section = (SectionBlock) block;
        return section.getFields() == null
                ? Arrays.stream(section.getText().getText().split("\n"))
                : section.getFields().stream().map(TextObject::getText);
    }
}
