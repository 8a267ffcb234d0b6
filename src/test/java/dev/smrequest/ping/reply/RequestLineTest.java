package dev.smrequest.ping.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.gitlab.issue.AnIssue;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.settings.WorkflowFile;
import dev.smrequest.triage.reference.IssueLinks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLineTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String URL = "https://gitlab.com/g/p/-/issues/12";

    private final RequestLine line =
            new RequestLine(WorkflowFile.bundled(), new IssueLinks("https://gitlab.com", "g/p"));

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            sm_req::triage pmm  § open   § public       § Deck        § Ann Lee   § 2026-12-24 § *<{url}|#12 Deck>* · Triage · PMM · Ann Lee · due 2026-12-24
            sm_req::backlog     § open   § public       § Deck        §           §            § *<{url}|#12 Deck>* · Backlog · no team yet · nobody assigned · no due date
            sm_req::triage pmm  § closed § public       § Deck        § Ann,Ben   §            § *<{url}|#12 Deck>* · Triage, closed · PMM · Ann, Ben · no due date
            sm_req::triage pmm  § open   § public       § '<!channel> & <@U0BEN> `x`' § <!subteam^S0PMMTEAM> § § *<{url}|#12 &lt;!channel&gt; &amp; &lt;@U0BEN&gt; `x`>* · Triage · PMM · &lt;!subteam^S0PMMTEAM&gt; · no due date
            sm_req::triage pmm  § open   § public       § '|> *a* _b_' § <@U0BEN>  §            § *<{url}|#12 |&gt; *a* _b_>* · Triage · PMM · &lt;@U0BEN&gt; · no due date
            sm_req::triage pmm  § open   § confidential § Secret deck § Ann Lee   § 2026-12-24 § *<{url}|#12 (confidential)>* · Triage
            sm_req::triage pmm  § closed § confidential § Secret deck § Ann Lee   § 2026-12-24 § *<{url}|#12 (confidential)>* · Triage, closed
            """)
    void request_ofEachSort_isOneLine(
            String labels, String state, String visibility, String title, String names, String due, String expected) {
        IssueSnapshot issue = issue(
                title,
                List.of(labels.split(" ", -1)),
                state.equals("open"),
                visibility.equals("confidential"),
                names == null ? Stream.empty() : Stream.of(names.split(",", -1)),
                Optional.ofNullable(due));

        assertThat(line.of(12, Optional.of(issue))).isEqualTo(expected.replace("{url}", URL));
    }

    @Test
    void request_gitLabDoesNotTellOf_isItsNumber() {
        assertThat(line.of(12, Optional.empty())).isEqualTo("*Request <" + URL + "|#12>*");
        assertThat(new RequestLine(WorkflowFile.bundled(), new IssueLinks("https://gitlab.com", "42"))
                        .of(12, Optional.empty()))
                .isEqualTo("*Request #12*");
    }

    @Test
    void request_ofThreeThousandCharacters_isCutVisibly() {
        for (String piece : List.of("a", "&", "<", "🎉", "\n")) {
            String said = line.of(
                    12,
                    Optional.of(issue(
                            piece.repeat(3_000 / piece.length()),
                            List.of("sm_req::triage"),
                            true,
                            false,
                            Stream.empty(),
                            Optional.empty())));
            assertThat(said).hasSizeLessThan(1_000).doesNotContain("\n").endsWith(" · no due date");
        }
    }

    @Test
    void state_ofARequest_changesWhenItMovesAlone() {
        String before = state("sm_req::triage", "pmm");
        assertThat(state("pmm", "sm_req::triage", "usecase::CI")).isEqualTo(before);
        assertThat(state("sm_req::backlog", "pmm")).isNotEqualTo(before);
        assertThat(state("pmm")).isNotEqualTo(before);
    }

    private String state(String... labels) {
        return line.state(issue("Deck", List.of(labels), true, false, Stream.empty(), Optional.empty()));
    }

    static IssueSnapshot issue(
            String title,
            List<String> labels,
            boolean open,
            boolean confidential,
            Stream<String> names,
            Optional<String> due) {
        return AnIssue.of(12, title)
                .description("Secret words")
                .at(URL)
                .open(open)
                .confidential(confidential)
                .labels(labels)
                .assignees(names.map(name -> new Member(1, "a", name)).toList())
                .due(due.map(LocalDate::parse))
                .updated(NOW)
                .created(NOW)
                .snapshot();
    }
}
