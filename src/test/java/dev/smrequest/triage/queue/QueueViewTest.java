package dev.smrequest.triage.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import dev.smrequest.gitlab.issue.AnIssue;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.settings.WorkflowFile;
import dev.smrequest.slack.Message;
import dev.smrequest.triage.reference.IssueLinks;
import dev.smrequest.triage.reference.ListLinks;
import dev.smrequest.workflow.Label;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Workflow;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class QueueViewTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Workflow workflow = withManyTeams(WorkflowFile.bundled());
    private final QueueView view = new QueueView(
            new QueueRowBlock(workflow, Clock.fixed(NOW, ZoneOffset.UTC)),
            new ListLinks(
                    workflow, new IssueLinks("https://gitlab.example.com", "g".repeat(60) + "/" + "p".repeat(60))));

    @Test
    void page_of_the_longest_requests_stays_within_slacks_limits() {
        List<IssueSnapshot> requests =
                LongStream.rangeClosed(1, 1_000).mapToObj(this::longest).toList();

        Message page = view.of(
                new QueueWish("triage", Optional.of("team_7"), QueueOrder.PRIORITY, 50),
                workflow.state("triage").orElseThrow(),
                workflow.team("team_7"),
                new Queue.Content(requests, false));

        assertThat(page.blocks()).hasSizeLessThanOrEqualTo(50);
        assertThat(json(page).length()).isLessThan(13_200);
        assertThat(page.text()).endsWith("""
                : 491–500 of 1000.
                :warning: I read only the newest 1000 requests: if there are older ones, the lists in GitLab have them.""");
    }

    @Test
    void page_behind_the_last_shows_the_last() {
        Message page = view.of(
                new QueueWish("triage", Optional.empty(), QueueOrder.AGE, 9),
                workflow.state("triage").orElseThrow(),
                Optional.empty(),
                new Queue.Content(
                        LongStream.rangeClosed(1, 11).mapToObj(this::longest).toList(), true));

        assertThat(page.text()).isEqualTo("*Triage*: 11–11 of 11. Oldest first.");
    }

    private static String json(Message message) {
        return GsonFactory.createSnakeCase()
                .newBuilder()
                .disableHtmlEscaping()
                .create()
                .toJson(message.blocks());
    }

    private IssueSnapshot longest(long iid) {
        return AnIssue.of(iid, "&\"`🎉".repeat(51))
                .at("https://gitlab.example.com/" + "g".repeat(60) + "/" + "p".repeat(60) + "/-/issues/" + iid)
                .labels(workflow.teams().stream()
                        .map(team -> team.label().name())
                        .toList())
                .assignees(List.of(new Member(1, "a", "&".repeat(255)), new Member(2, "b", "🎉".repeat(120))))
                .due(Optional.of(LocalDate.parse("2020-01-01")))
                .updated(NOW)
                .created(NOW)
                .snapshot();
    }

    private static Workflow withManyTeams(Workflow bundled) {
        List<Team> teams = IntStream.range(0, 100)
                .mapToObj(n -> new Team(
                        "team_" + n,
                        "Team & \"" + n + "\" " + "ü".repeat(60),
                        new Label("team `" + n + "` " + "ü".repeat(68), List.of()),
                        Optional.empty()))
                .toList();
        return new Workflow(
                bundled.baseLabel(),
                bundled.scope(),
                bundled.states(),
                teams,
                bundled.milestones(),
                bundled.transitions(),
                bundled.grooming());
    }
}
