package dev.smrequest.workflow.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.settings.WorkflowFile;
import dev.smrequest.settings.WorkflowFiles;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.Workflow;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the snippets against the handbook's table "a few handy quick actions for Strategic Marketing". */
class HandbookSnippetTest {
    private static final Clock DECEMBER_2019 = Clock.fixed(Instant.parse("2019-12-16T09:00:00Z"), ZoneOffset.UTC);

    private static final String TABLE = """
            | **Triage** for the **PMM team** |  `/Label ~"sm_req::triage" ~pmm`  |
            | **Triage** for the **Tech PMM team**  | `/Label ~"sm_req::triage" ~tech_pmm`  |
            | **Triage** for the **Partner Marketing team** |  `/Label ~"sm_req::triage" ~"Partner Marketing"` |
            | **Triage** for the **Competitive Intel team** |  `/Label ~"sm_req::triage"  ~"Competitive Intelligence"` |
            | **Triage** for **Market Research/Customer Ref Team** |  `/Label ~"sm_req::triage" ~mrci` |
            | **Moving to backlog** |  `/Label ~"sm_req::backlog"` <br> `/Milestone %"SM - Backlog"` |
            | **Assigning to a team member** |  `/Label ~"sm_req::assigned" ~"status::wip"` <br> `/Milestone %Q4FY20` <br> `/Assign @<TeamMember>`|
            | **Completing an issue** |  `/Label ~"sm_req::completed"` <br> `/close` |
            """;

    @Test
    void snippets_ofTheHandbooksProcess_equalItsEightRows() {
        assertThat(rows(WorkflowFile.bundled())).isEqualTo(handbook());
    }

    @Test
    void snippets_ofTheLaterProcess_keepTheRowsTheProcessesShare() {
        assertThat(rows(WorkflowFiles.later())).isEqualTo(handbook());
    }

    private static List<String> rows(Workflow workflow) {
        RecipeBook recipes = new RecipeBook(workflow, DECEMBER_2019);
        Stream<Choices> teams =
                workflow.teams().stream().map(team -> Choices.none().with(Need.TEAM, team.key()));
        return Stream.concat(
                        teams.map(team -> sample(recipes, workflow, "triage", team)),
                        Stream.of("backlog", "assign", "complete")
                                .map(step -> sample(recipes, workflow, step, Choices.none())))
                .toList();
    }

    private static String sample(RecipeBook recipes, Workflow workflow, String step, Choices choices) {
        return QuickActionSnippet.of(recipes.sample(workflow.transition(step).orElseThrow(), choices));
    }

    /** The code of each row: lines without back-ticks, blanks single, commands in lower case. */
    private static List<String> handbook() {
        return TABLE.lines()
                .map(row -> row.split("\\|", -1)[2])
                .map(code -> Arrays.stream(code.split("<br>", -1))
                        .map(line -> line.replace("`", " ").strip().replaceAll(" +", " "))
                        .map(HandbookSnippetTest::lowerCommand)
                        .collect(Collectors.joining("\n")))
                .toList();
    }

    private static String lowerCommand(String line) {
        int end = line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
        return line.substring(0, end).toLowerCase(Locale.ROOT) + line.substring(end);
    }
}
