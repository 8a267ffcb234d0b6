package dev.smrequest.gitlab.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.CallListener;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.AnIssue;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.gitlab.issue.NewIssue;
import dev.smrequest.gitlab.issue.Shortfall;
import dev.smrequest.gitlab.rest.ScriptedServer.Answer;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filing an issue: one POST that carries everything, names checked before GitLab can get them wrong. */
class FilingTest {
    private static final String FILED = """
            {"id":501,"iid":7,"title":"Battlecard","description":"For Acme 🎯","state":"opened","confidential":true,
             "labels":["sm_request","sm_req::new_request"],"milestone":{"id":9001,"iid":1,"title":"SM - Backlog"},
             "assignees":[{"id":11,"username":"ada.park","name":"Ada Park"}],"due_date":"2026-03-04",
             "web_url":"https://gitlab.example.com/sales/requests/-/issues/7","updated_at":"2026-03-02T09:00:00.123Z"}
            """;
    private static final IssueSnapshot SNAPSHOT = AnIssue.of(7, "Battlecard")
            .description("For Acme 🎯")
            .at("https://gitlab.example.com/sales/requests/-/issues/7")
            .confidential(true)
            .labels(List.of("sm_request", "sm_req::new_request"))
            .milestone(Optional.of("SM - Backlog"))
            .assignees(List.of(new Member(11, "ada.park", "Ada Park")))
            .due(Optional.of(LocalDate.of(2026, 3, 4)))
            .updated(Instant.parse("2026-03-02T09:00:00.123Z"))
            .snapshot();

    private final TimeZone zone = TimeZone.getDefault();
    private final PretendProject project = new PretendProject().on("POST /issues", Answer.json(201, FILED));

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(zone);
    }

    @Test
    void issue_withEverything_goesOutInOnePost() throws IOException {
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            IssueSnapshot filed = gitLab.create(issue(List.of("sm_request", "sm_req::new_request"), "Ada.Park"));

            assertThat(filed).isEqualTo(SNAPSHOT);
            assertThat(server.requests("POST")).singleElement().satisfies(post -> {
                assertThat(post.parameters())
                        .containsExactlyInAnyOrder(
                                "title=Battlecard",
                                "description=For Acme 🎯",
                                "labels=sm_request,sm_req::new_request",
                                "milestone_id=9001",
                                "assignee_ids[]=11",
                                "due_date=2026-03-04",
                                "confidential=true");
                assertThat(post.headers()).containsEntry("private-token", "glpat-sample");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Auckland", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York", "UTC"})
    void dueDate_inAnyZoneOfTheMachine_isTheSameDayBothWays(String zoneHere) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(zoneHere));
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            IssueSnapshot filed = gitLab.create(issue(List.of(), "ada.park"));

            assertThat(server.requests("POST").get(0).parameters()).contains("due_date=2026-03-04");
            assertThat(filed.dueDate()).contains(LocalDate.of(2026, 3, 4));
        }
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                Arguments.of(
                        named(List.of("sm_request", "sm_reqest"), Optional.empty(), List.of()),
                        List.of("labels=sm_request"),
                        "label \"sm_reqest\""),
                Arguments.of(
                        named(List.of("Ads, print"), Optional.empty(), List.of()), List.of(), "label \"Ads, print\""),
                Arguments.of(named(List.of(), Optional.of("Q1FY99"), List.of()), List.of(), "milestone \"Q1FY99\""),
                Arguments.of(
                        named(List.of(), Optional.empty(), List.of("zoe", "ADA.PARK")),
                        List.of("assignee_ids[]=11"),
                        "assignee @zoe"),
                Arguments.of(
                        named(List.of(), Optional.empty(), List.of("ben.ortiz")), List.of(), "assignee @ben.ortiz"));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void issue_namingWhatTheProjectLacks_isFiledWithoutItAndFallsShort(
            NewIssue issue, List<String> sentNames, String missing) throws IOException {
        project.on("POST /issues", Answer.json(201, """
                        {"iid":8,"state":"opened","labels":["sm_request"],"assignees":[{"id":11,"username":"ada.park"}]}
                        """));
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            IssueSnapshot filed = gitLab.create(issue);

            assertThat(Shortfall.of(issue, filed).parts()).containsExactly(missing);
            List<String> sent = new ArrayList<>(List.of("title=t", "description=d"));
            sent.addAll(sentNames);
            assertThat(server.requests("POST"))
                    .singleElement()
                    .satisfies(post -> assertThat(post.parameters()).containsExactlyInAnyOrderElementsOf(sent));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void issue_inAProjectThatHidesMilestonesAndMembers_isFiledWithoutThem(int status) throws IOException {
        project.on("GET /milestones", Answer.json(status, "{}")).on("GET /members/all", Answer.json(status, "{}"));
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            gitLab.create(issue(List.of("sm_request"), "ada.park"));

            assertThat(server.requests("POST").get(0).parameters())
                    .containsExactlyInAnyOrder(
                            "title=Battlecard",
                            "description=For Acme 🎯",
                            "labels=sm_request",
                            "due_date=2026-03-04",
                            "confidential=true");
        }
    }

    @Test
    void issue_whoseMemberCannotBeLookedUpForNow_waitsRatherThanGoingWithoutThem() throws IOException {
        project.on("GET /members/all", Answer.json(429, "{}"));
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            GitLabException failure = catchThrowableOfType(
                    GitLabException.class, () -> gitLab.create(issue(List.of("sm_request"), "ada.park")));

            assertThat(failure.retry()).isEqualTo(Retry.SAFE);
            assertThat(server.requests("POST")).isEmpty();
        }
    }

    @Test
    void label_createdSinceTheLastRead_isFoundByReadingOnceMore() throws IOException {
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            gitLab.readShelf("A-SM-Support-Request");
            project.on("GET /labels", Answer.json(200, "[{\"id\":9,\"name\":\"brand_new\"}]"));

            gitLab.create(issue(List.of("brand_new"), "ada.park"));
            gitLab.create(issue(List.of("brand_new"), "ada.park"));

            assertThat(server.requests())
                    .filteredOn(request -> request.path().endsWith("/labels"))
                    .hasSize(2);
            assertThat(server.requests("POST")).hasSize(2);
        }
    }

    @Test
    void part_droppedByGitLabInSilence_isNamedWhileTheIssueStands() throws IOException {
        String bare = "{\"iid\":8,\"title\":\"Battlecard\",\"state\":\"opened\",\"labels\":[\"sm_request\"]}";
        project.on("POST /issues", Answer.json(201, bare));
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            NewIssue wanted = issue(List.of("sm_request", "sm_req::new_request"), "ada.park");

            IssueSnapshot filed = gitLab.create(wanted);

            assertThat(filed.iid()).isEqualTo(8);
            assertThat(Shortfall.of(wanted, filed).parts())
                    .containsExactly(
                            "label \"sm_req::new_request\"",
                            "milestone \"SM - Backlog\"",
                            "assignee @ada.park",
                            "due date 2026-03-04",
                            "confidentiality");
        }
    }

    private static NewIssue named(List<String> labels, Optional<String> milestone, List<String> assignees) {
        return new NewIssue("t", "d", labels, milestone, assignees, Optional.empty(), false);
    }

    private static NewIssue issue(List<String> labels, String assignee) {
        return new NewIssue(
                "Battlecard",
                "For Acme 🎯",
                labels,
                Optional.of("SM - Backlog"),
                List.of(assignee),
                Optional.of(LocalDate.of(2026, 3, 4)),
                true);
    }

    private static Gitlab4jProject at(ScriptedServer server) {
        return new Gitlab4jProject(
                server.url(), "glpat-sample", "sales/requests", Clock.systemUTC(), CallListener.NONE);
    }
}
