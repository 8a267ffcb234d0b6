package dev.smrequest.triage.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.SectionBlock;
import com.slack.api.util.json.GsonFactory;
import dev.smrequest.settings.WorkflowFile;
import dev.smrequest.slack.Message;
import dev.smrequest.triage.reference.IssueLinks;
import dev.smrequest.triage.snippet.book.SnippetAsk;
import dev.smrequest.triage.snippet.book.SnippetBook;
import dev.smrequest.workflow.Label;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Workflow;
import dev.smrequest.workflow.recipe.RecipeBook;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SnippetsViewTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    @Test
    void snippets_of_many_teams_with_long_labels_stay_within_slacks_limits() {
        Workflow bundled = WorkflowFile.bundled();
        List<Team> teams = IntStream.range(0, 150)
                .mapToObj(n -> new Team(
                        "team_" + n,
                        "Team \"" + n + "\"",
                        new Label("team 🎉 " + n + " `" + "ü".repeat(60), List.of()),
                        Optional.empty()))
                .toList();
        Workflow workflow = new Workflow(
                bundled.baseLabel(),
                bundled.scope(),
                bundled.states(),
                teams,
                bundled.milestones(),
                bundled.transitions(),
                bundled.grooming());
        SnippetsView view = new SnippetsView(
                new SnippetBook(workflow, new RecipeBook(workflow, CLOCK)),
                new IssueLinks("https://gitlab.example.com", "g/p"));

        Message all = view.general(new SnippetAsk(Optional.empty(), Optional.empty(), Optional.empty()));

        List<String> texts = all.blocks().stream()
                .filter(SectionBlock.class::isInstance)
                .map(block -> ((SectionBlock) block).getText().getText())
                .toList();
        assertThat(all.blocks()).hasSizeLessThanOrEqualTo(50);
        assertThat(GsonFactory.createSnakeCase()
                        .newBuilder()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(all.blocks()))
                .hasSizeLessThan(13_200);
        assertThat(texts)
                .last()
                .isEqualTo("There are more than one message holds: name a step and a team to see the others.");
    }
}
