package dev.smrequest.news.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.gitlab.issue.AnIssue;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.news.told.News;
import dev.smrequest.news.told.Standing;
import dev.smrequest.news.told.Standings;
import dev.smrequest.settings.WorkflowFile;
import dev.smrequest.triage.act.Act;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.Workflow;
import dev.smrequest.workflow.recipe.Choices;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsWordsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Workflow WORKFLOW = WorkflowFile.bundled();

    private final Standings standings = new Standings(WORKFLOW, Optional.of("needs info"));
    private final NewsWords words = new NewsWords(WORKFLOW);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # from                | to                              | headline                                        | decision
            new_request           | triage+pmm                      | Triaged to the PMM team                         | false
            new_request           | triage                          | Triage, no team chosen yet                      | false
            new_request           | triage+pmm+mrci                 | Triaged to the PMM and Market Research &amp; Customer Insight team | false
            new_request           | backlog                         | Moved to the backlog, not promised yet          | false
            new_request           | assigned %Q4FY27 @Chloe         | Committed for Q4FY27, owner Chloe               | true
            new_request           | assigned %Q4FY27                | Committed for Q4FY27, no owner yet              | true
            new_request           | assigned @Chloe                 | Committed, owner Chloe                          | true
            new_request           | transferred closed              | Transferred                                     | true
            new_request           | declined closed                 | Declined                                        | true
            new_request           | completed closed                | Completed                                       | true
            triage+pmm            | triage+mrci                     | Triaged to the Market Research &amp; Customer Insight team | false
            triage+pmm            | backlog                         | Moved to the backlog, not promised yet          | false
            triage+pmm            | new_request                     | Back to New request                             | false
            triage+pmm            | assigned %Q1FY28 @Chloe @Ben    | Committed for Q1FY28, owner Chloe and Ben       | true
            triage+pmm            | transferred closed              | Transferred                                     | true
            triage+pmm            | declined closed                 | Declined                                        | true
            backlog               | triage+pmm                      | Triaged to the PMM team                         | false
            backlog               | assigned %Q4FY27 @Chloe         | Committed for Q4FY27, owner Chloe               | true
            backlog               | declined closed                 | Declined                                        | true
            assigned %Q4FY27      | assigned %Q1FY28                | Committed for Q1FY28, no owner yet              | true
            assigned @Chloe       | assigned @Ben                   | Committed, owner Ben                            | true
            assigned              | backlog                         | Moved to the backlog, not promised yet          | true
            assigned              | triage+pmm                      | Triaged to the PMM team                         | true
            assigned              | completed closed                | Completed                                       | true
            completed closed      | new_request                     | Reopened                                        | true
            declined closed       | new_request                     | Reopened                                        | true
            transferred closed    | triage+pmm                      | Triaged to the PMM team                         | true
            completed closed      | declined closed                 | Declined                                        | true
            assigned              | assigned closed                 | Closed in GitLab                                | true
            triage+pmm closed     | triage+pmm                      | Open again                                      | true
            triage+pmm            | none closed                      | Closed in GitLab                                | true
            triage+pmm            | none                            | Without a state                                 | false
            none                  | triage+pmm                      | Triaged to the PMM team                         | false
            new_request           | triage+pmm,sm_req::backlog      | In 2 states at once: Triage and Backlog         | false
            triage                | no_such_state                   | Without a state                                 | false
            triage+pmm            | triage+pmm,needs info           | Waiting for information                         | true
            new_request           | triage+pmm,needs info           | Triaged to the PMM team, waiting for information | true
            """)
    void headline_of_every_change(String from, String to, String headline, boolean decision) {
        News news = news(issue(from), issue(to));

        assertThat(words.headline(news, Optional.empty())).isEqualTo(headline);
        assertThat(standings.isNews(news.from(), news.to())).isTrue();
        assertThat(standings.isDecision(news.from(), news.to())).isEqualTo(decision);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            new_request           | new_request+pmm
            backlog               | backlog %Q4FY27 @Chloe
            triage+pmm            | triage+pmm,p::1
            triage+pmm            | triage+pmm @Chloe
            assigned @Chloe       | assigned+pmm @Chloe
            transferred           | transferred closed
            triage,needs info     | triage
            """)
    void change_that_is_no_news(String from, String to) {
        assertThat(standings.isNews(standings.of(issue(from)), standings.of(issue(to))))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            declined closed       | Closed, as it is no longer relevant or does not make sense anymore.
            declined              | Closed, as it is no longer relevant or does not make sense anymore. The issue itself is still open in GitLab.
            assigned closed       | *Assigned:* Committed to be done in the quarter of its milestone, by the person it is assigned to. Yet the issue is closed in GitLab, by hand or as it was moved elsewhere.
            triage,sm_req::backlog | *Triage:* A team has it and checks whether there is enough detail to prioritize and plan the work. *Backlog:* In the backlog for future scheduling. Not committed to be done yet. Its labels say 2 things at once.
            no_such_state         | *No state:* the issue has no label that says where it stands. Strategic Marketing can put it right with any step.
            new_request,needs info | Strategic Marketing cannot go on before somebody answers on the issue.
            """)
    void meaning_of_where_it_stands_now(String to, String meaning) {
        assertThat(words.meaning(news(issue("new_request"), issue(to)))).isEqualTo(meaning);
    }

    @Test
    void headline_act_that_is_known_names_what_was_told_for_it_and_runs_nothing() {
        Act act = act("transfer", Map.of(Need.DESTINATION, "<!here> Field *Marketing*\n/close"));

        assertThat(words.headline(news(issue("triage"), issue("transferred closed")), Optional.of(act)))
                .isEqualTo("Transferred to &lt;!here&gt; Field *Marketing* /close");
    }

    @Test
    void headline_names_of_hostile_people_stay_text_and_short() {
        String headline = words.headline(
                news(issue("triage"), issue("assigned %<!channel> @" + "<@U1>".repeat(200))), Optional.empty());

        assertThat(headline)
                .startsWith("Committed for &lt;!channel&gt;, owner &lt;@U1&gt;")
                .hasSizeLessThan(400);
    }

    private News news(IssueSnapshot from, IssueSnapshot to) {
        Standing before = standings.of(from);
        return new News(0, before, standings.of(to), to, List.of(), Optional.empty(), Optional.empty(), NOON);
    }

    private static Act act(String step, Map<Need, String> told) {
        Act.Content content = new Act.Content(
                Optional.of(step), Optional.empty(), new Choices(told), Optional.empty(), "", Act.Origin.NOWHERE);
        return new Act("act1", 7, "U0BEN", content, NOON, new Act.Outcome.Waiting(Optional.empty(), Optional.empty()));
    }

    /** Such as {@code assigned+pmm %Q4FY27 @Chloe closed}: state, other labels, milestone, owners, whether closed. */
    private static IssueSnapshot issue(String written) {
        boolean closed = written.endsWith("closed");
        String open = closed
                ? written.substring(0, written.length() - "closed".length()).strip()
                : written;
        String[] parts = open.split(" (?=[%@])");
        List<String> labels = parts[0].equals("none")
                ? List.of()
                : Stream.of(("sm_req::" + parts[0]).split("[+,]")).toList();
        return AnIssue.of(7, "Deck")
                .open(!closed)
                .labels(labels)
                .milestone(Stream.of(parts)
                        .filter(part -> part.startsWith("%"))
                        .map(part -> part.substring(1))
                        .findFirst())
                .assignees(Stream.of(parts)
                        .filter(part -> part.startsWith("@"))
                        .map(part -> new Member(part.hashCode(), part.substring(1), part.substring(1)))
                        .toList())
                .updated(NOON)
                .created(NOON)
                .snapshot();
    }
}
