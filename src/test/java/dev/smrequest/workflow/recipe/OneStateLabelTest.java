package dev.smrequest.workflow.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.settings.WorkflowFile;
import dev.smrequest.settings.WorkflowFiles;
import dev.smrequest.workflow.IssueChange;
import dev.smrequest.workflow.IssueChange.Openness;
import dev.smrequest.workflow.Need;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Transition;
import dev.smrequest.workflow.Workflow;
import dev.smrequest.workflow.recipe.Decision.Granted;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever labels an issue has and whichever steps it takes, exactly one state label is left after each, on a GitLab that
 * treats no scoped label as exclusive.
 */
class OneStateLabelTest {
    private static final List<String> NOISE = List.of(
            "bug",
            "sm_request",
            "sm_req",
            "sm_req::odd",
            "SM_REQ::Triage",
            "sm_req::assigned::Queue",
            "sm_req::assigned::InProgress::Deep",
            "sm_req::completed::2019",
            "sm_req::",
            "status::wip",
            "status::plan",
            "pmm::AR",
            "tech-pmm",
            "PMM");

    static Stream<Workflow> workflows() {
        return Stream.of(WorkflowFile.bundled(), WorkflowFiles.later());
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void stateLabel_afterAnySteps_isExactlyOne(Workflow workflow) {
        LongStream.range(0, 400).forEach(seed -> walk(workflow, new Random(seed), "seed " + seed));
    }

    private static void walk(Workflow workflow, Random random, String seed) {
        RecipeBook recipes = new RecipeBook(
                workflow,
                Clock.fixed(Instant.parse("2019-12-16T09:00:00Z").plusSeconds(random.nextInt()), ZoneOffset.UTC));
        IssueNow issue = new IssueNow(mess(workflow, random), random.nextBoolean());
        for (int i = 0; i < 8; i++) {
            Transition step = pick(recipes.possible(issue), random);
            Granted granted = (Granted) recipes.decide(step.key(), issue, choices(step, workflow, random));
            IssueNow after = apply(granted.change(), issue);
            assertThat(stateLabels(after, workflow))
                    .as("%s: %s from %s gave %s", seed, step.key(), issue, after)
                    .containsExactly(granted.to().label().name());
            assertThat(workflow.labels().read(after.labels()).clean()).as(seed).isTrue();
            assertThat(after.open()).as(seed).isEqualTo(granted.to().open());
            assertThat(apply(granted.change(), after))
                    .as(seed + ", applied twice")
                    .isEqualTo(after);
            if (step.needs().contains(Need.TEAM)) {
                assertThat(teamLabels(after, workflow))
                        .as("%s: %s", seed, after)
                        .hasSize(1);
            }
            issue = random.nextInt(4) == 0 ? disturb(after, workflow, random) : after;
        }
    }

    /** GitLab without exclusivity adds, then removes (facts: REST, labels). */
    private static IssueNow apply(IssueChange change, IssueNow issue) {
        Set<String> labels = new LinkedHashSet<>(issue.labels());
        labels.addAll(change.addLabels());
        change.removeLabels().forEach(labels::remove);
        boolean open = change.openness().map(Openness.REOPEN::equals).orElse(issue.open());
        return new IssueNow(List.copyOf(labels), open);
    }

    private static List<String> stateLabels(IssueNow issue, Workflow workflow) {
        List<String> spellings = workflow.states().stream()
                .flatMap(state -> state.label().spellings().stream())
                .map(spelling -> spelling.toLowerCase(Locale.ROOT))
                .toList();
        return issue.labels().stream()
                .filter(label -> label.toLowerCase(Locale.ROOT).startsWith("sm_req::")
                        || spellings.contains(label.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<String> teamLabels(IssueNow issue, Workflow workflow) {
        return issue.labels().stream()
                .filter(label -> workflow.teams().stream()
                        .flatMap(team -> team.label().spellings().stream())
                        .anyMatch(label::equalsIgnoreCase))
                .toList();
    }

    private static List<String> mess(Workflow workflow, Random random) {
        List<String> all = new ArrayList<>(NOISE);
        workflow.states().stream().map(State::label).forEach(label -> all.addAll(label.spellings()));
        workflow.teams().stream().map(Team::label).forEach(label -> all.addAll(label.spellings()));
        int chance = 1 + random.nextInt(8);
        return all.stream()
                .filter(label -> random.nextInt(chance) == 0)
                .distinct()
                .toList();
    }

    private static IssueNow disturb(IssueNow issue, Workflow workflow, Random random) {
        Set<String> labels = new LinkedHashSet<>(issue.labels());
        labels.addAll(mess(workflow, random));
        return new IssueNow(List.copyOf(labels), random.nextBoolean());
    }

    private static Choices choices(Transition step, Workflow workflow, Random random) {
        Choices choices = Choices.none();
        for (Need need : Need.values()) {
            if (step.needs().contains(need) || (step.takes().contains(need) && random.nextBoolean())) {
                choices = choices.with(need, text(need, workflow, random));
            }
        }
        return choices;
    }

    private static String text(Need need, Workflow workflow, Random random) {
        return switch (need) {
            case TEAM -> pick(workflow.teams(), random).key();
            case MILESTONE -> "Q4FY20";
            case ASSIGNEE -> "ada.park";
            case DUE_DATE -> "2090-01-31";
            case REASON -> "No longer relevant";
            case DESTINATION -> "Field Marketing";
            case DELIVERABLE -> "https://decks.example.com/1";
        };
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
