package dev.smrequest.sandbox.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smrequest.sandbox.gitlab.GitLabSandbox;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.Label;
import dev.smrequest.sandbox.gitlab.model.event.IssueEvent;
import dev.smrequest.sandbox.gitlab.world.Change;
import dev.smrequest.sandbox.gitlab.world.GitLabSeed;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SceneTest {
    private static final Instant NOW = Instant.parse("2027-01-27T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2027-01-27");

    private final List<Change> told = new ArrayList<>();

    private GitLabWorld load(Scene scene) {
        GitLabSeed seed = GitLabSeed.bundled("http://127.0.0.1:1/gitlab");
        try (GitLabSandbox gitlab = new GitLabSandbox(Clock.fixed(NOW, ZoneOffset.UTC), seed)) {
            gitlab.world().onChange(told::add);
            scene.fill(gitlab.world());
            return gitlab.world();
        }
    }

    @ParameterizedTest
    @EnumSource
    void scene_loadedTwice_isTheSameAndTellsNobody(Scene scene) {
        GitLabWorld first = load(scene);
        GitLabWorld second = load(scene);

        assertThat(first.issues().all()).isNotEmpty().isEqualTo(second.issues().all());
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void dates_ofAllIssues_areInOrderAndNotInTheFuture(Scene scene) {
        List<Issue> issues = load(scene).issues().all();

        assertThat(issues).extracting(issue -> issue.birth().createdAt()).isSorted();
        assertThat(issues).allSatisfy(issue -> {
            assertThat(issue.status().updatedAt()).isBetween(issue.birth().createdAt(), NOW);
            assertThat(issue.status().closing().isEmpty()).isEqualTo(issue.open());
        });
    }

    @Test
    void newRequests_lookAsTheTemplateFilledIn() {
        GitLabWorld world = load(Scene.NEW_REQUESTS);
        List<Issue> issues = world.issues().all();

        assertThat(issues).hasSize(18).allSatisfy(issue -> {
            assertThat(names(issue)).containsExactly("sm_req::new_request", "sm_request");
            assertThat(issue.description())
                    .contains("## What do you need?\n\n", "## Who is it for?\n\n", "## Why, and which outcome")
                    .doesNotContain("(required)", "<!--", "/label");
            assertThat(issue.birth().createdAt()).isAfter(NOW.minus(Duration.ofDays(14)));
            assertThat(world.notes().eventsOf(issue, IssueEvent.Labelled.class)).hasSize(2);
        });
        assertThat(issues).extracting(Issue::title).doesNotHaveDuplicates();
        assertThat(issues).filteredOn(this::overdue).hasSize(1);
        assertThat(issues)
                .anySatisfy(issue -> assertThat(issue.description())
                        .contains(
                                "- [x] Application security",
                                "- [ ] Continuous delivery",
                                "## Due date\n\n2027-02-05"));
    }

    @Test
    void quarterEnd_hasAllStatesWithTheirMilestonesAndOwners() {
        GitLabWorld world = load(Scene.QUARTER_END);
        List<Issue> issues = world.issues().all();

        assertThat(issues).hasSize(332);
        assertThat(issues).extracting(Issue::title).doesNotHaveDuplicates();
        Map<String, Long> states =
                issues.stream().collect(Collectors.groupingBy(SceneTest::state, Collectors.counting()));
        assertThat(states)
                .containsOnly(
                        Map.entry("new_request", 18L),
                        Map.entry("triage", 27L),
                        Map.entry("backlog", 75L),
                        Map.entry("assigned", 55L),
                        Map.entry("completed", 113L),
                        Map.entry("transferred", 19L),
                        Map.entry("declined", 25L));
        assertThat(issues)
                .allSatisfy(issue -> assertThat(issue.open())
                        .isEqualTo(
                                !List.of("completed", "transferred", "declined").contains(state(issue))));
        assertThat(inState(issues, "assigned")).allSatisfy(issue -> {
            assertThat(issue.planning().assignees()).hasSize(1);
            assertThat(milestone(issue)).isIn("Q4FY27", "Q3FY27");
        });
        assertThat(inState(issues, "backlog")).extracting(this::milestone).containsOnly("SM - Backlog");
        assertThat(inState(issues, "completed")).extracting(this::milestone).contains("Q2FY27", "Q3FY27", "Q4FY27");
        assertThat(issues).filteredOn(Issue::open).filteredOn(this::overdue).hasSizeBetween(8, 30);
        assertThat(world.milestones().titled("Q2FY27").orElseThrow().active()).isFalse();
        assertThat(world.milestones().titled("Q3FY27").orElseThrow().active()).isTrue();
    }

    @Test
    void messyLabels_haveEachMistakeOnce() {
        List<Issue> issues = load(Scene.MESSY_LABELS).issues().all();

        assertThat(issues).filteredOn(issue -> states(issue) > 1).hasSize(1);
        assertThat(issues).filteredOn(issue -> names(issue).isEmpty()).hasSize(1);
        assertThat(issues).filteredOn(Issue::confidential).hasSize(1);
        assertThat(issues)
                .filteredOn(
                        issue -> !issue.open() && !issue.planning().assignees().isEmpty())
                .hasSize(1);
        assertThat(issues)
                .extracting(SceneTest::names)
                .contains(List.of("sm_req::transfered", "sm_request"), List.of("sm_req::In Progress", "sm_request"));
    }

    @Test
    void scene_ofAnUnknownName_isRefusedWithTheNamesThereAre() {
        assertThatThrownBy(() -> Scene.named("19 new requests"))
                .hasMessage("There is no scene “19 new requests”; there are “18 new requests”, "
                        + "“Quarter end with 332 issues”, “Messy labels”.");
    }

    private boolean overdue(Issue issue) {
        return issue.planning().due().filter(day -> day.isBefore(TODAY)).isPresent();
    }

    private String milestone(Issue issue) {
        return issue.planning().milestone().orElseThrow().title();
    }

    private static List<Issue> inState(List<Issue> issues, String state) {
        return issues.stream().filter(issue -> state(issue).equals(state)).toList();
    }

    private static String state(Issue issue) {
        return names(issue).stream()
                .filter(name -> name.startsWith("sm_req::"))
                .map(name -> name.substring("sm_req::".length()))
                .collect(Collectors.joining(" and "));
    }

    private static long states(Issue issue) {
        return names(issue).stream().filter(name -> name.startsWith("sm_req::")).count();
    }

    private static List<String> names(Issue issue) {
        return issue.planning().labels().stream().map(Label::name).toList();
    }
}
