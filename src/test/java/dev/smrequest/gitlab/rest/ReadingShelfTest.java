package dev.smrequest.gitlab.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.CallListener;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.Milestone;
import dev.smrequest.gitlab.ShelfContent;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.gitlab.rest.ScriptedServer.Answer;
import dev.smrequest.gitlab.rest.ScriptedServer.Request;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading all that a form needs: every page, groups above included, and only people who can be assigned. */
class ReadingShelfTest {
    private static final String TEMPLATE = "A-SM-Support-Request";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    private final PretendProject project = new PretendProject()
            .on(
                    "GET /templates/issues/A%2DSM%2DSupport%2DRequest",
                    Answer.json(
                            200,
                            "{\"name\":\"A-SM-Support-Request\",\"content\":\"## What\\n\\n/label ~sm_request\"}"));

    @Test
    void shelf_ofAProject_holdsTemplateLabelsMilestonesAndMembers() throws IOException {
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            assertThat(gitLab.readShelf(TEMPLATE))
                    .isEqualTo(new ShelfContent(
                            Optional.of("## What\n\n/label ~sm_request"),
                            Set.of("sm_request", "sm_req::new_request", "sm_req::assigned"),
                            List.of(new Milestone(9001, "SM - Backlog"), new Milestone(9002, "Q4FY20")),
                            List.of(
                                    new Member(11, "ada.park", "Ada Park"),
                                    new Member(14, "di.noor", "Di Noor"),
                                    new Member(15, "ed.hale", "Ed Hale")),
                            Set.of("ada.park", "di.noor"),
                            CLOCK.instant(),
                            List.of()));
            assertThat(parameters(server, "/milestones"))
                    .containsExactlyInAnyOrder("state=active", "include_ancestors=true", "page=1", "per_page=100");
            assertThat(parameters(server, "/labels")).containsExactlyInAnyOrder("page=1", "per_page=100");
        }
    }

    @Test
    void membersAndMilestones_hiddenFromTheBot_areGapsAndTheRestIsRead() throws IOException {
        project.on("GET /members/all", Answer.json(403, "{}")).on("GET /milestones", Answer.html(502, "<html></html>"));
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            assertThat(gitLab.readShelf(TEMPLATE))
                    .isEqualTo(new ShelfContent(
                            Optional.of("## What\n\n/label ~sm_request"),
                            Set.of("sm_request", "sm_req::new_request", "sm_req::assigned"),
                            List.of(),
                            List.of(),
                            Set.of(),
                            CLOCK.instant(),
                            List.of(
                                    "GitLab had a fault of its own (502) when the bot wanted to read the project's"
                                            + " milestones.",
                                    "GitLab does not let the bot read the project's members (403). Give the bot's account"
                                            + " the role Planner or Reporter in the project sales/requests, and its token"
                                            + " the scope api.")));
        }
    }

    @Test
    void members_readOnce_stayWhenTheyCannotBeReadAgain() throws IOException {
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            List<Member> before = gitLab.readShelf(TEMPLATE).members();
            project.on("GET /members/all", Answer.html(503, "<html></html>"));

            ShelfContent after = gitLab.readShelf(TEMPLATE);

            assertThat(after.members()).isEqualTo(before).isNotEmpty();
            assertThat(after.gaps()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "labels, 403",
        "labels, 502",
        "milestones, 401",
        "milestones, 429",
        "members/all, 401",
        "members/all, 429"
    })
    void list_thatAFormNeedsOrThatAllReadingDependsOn_failsTheWholeRead(String list, int status) throws IOException {
        project.on("GET /" + list, Answer.json(status, "{}"));
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            assertThat(catchThrowableOfType(GitLabException.class, () -> gitLab.readShelf(TEMPLATE))
                            .status())
                    .isEqualTo(status);
        }
    }

    @Test
    void template_theProjectLacks_isEmptyAndTheRestIsRead() throws IOException {
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            ShelfContent shelf = gitLab.readShelf("Other");

            assertThat(shelf.template()).isEmpty();
            assertThat(shelf.labels()).hasSize(3);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'Ask us? 100% / now #1', Ask%20us%3F%20100%25%20%2F%20now%20%231",
        "'{name}', %7Bname%7D",
        "'Größe + 🎯', Gr%C3%B6%C3%9Fe%20%2B%20%F0%9F%8E%AF"
    })
    void templateName_ofAnyCharacters_arrivesAsItIs(String name, String encoded) throws IOException {
        project.on("GET /templates/issues/" + encoded, Answer.json(200, "{\"content\":\"found\"}"));
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            assertThat(gitLab.readShelf(name).template()).contains("found");
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void labels_onSeveralPages_areReadToTheLast(boolean withTotals) throws IOException {
        project.on("GET /labels", request -> page(request, withTotals));
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            assertThat(gitLab.readShelf(TEMPLATE).labels()).containsExactlyInAnyOrder("label 1", "label 2", "label 3");
        }
    }

    @Test
    void projectHidden_fromTheToken_isSaidAndNotTakenForAnEmptyShelf() throws IOException {
        try (var server = new ScriptedServer(request -> Answer.json(404, "{\"message\":\"404 Project Not Found\"}"));
                var gitLab = at(server)) {
            assertThat(catchThrowableOfType(GitLabException.class, () -> gitLab.readShelf(TEMPLATE)))
                    .hasMessageStartingWith("GitLab shows the bot nothing there (404), so the bot could not read the"
                            + " project's labels. Check that GITLAB_PROJECT is sales/requests's right path");
        }
    }

    @Test
    void template_refusedForAnotherReason_isNotTakenForMissing() throws IOException {
        project.on("GET /templates/issues/Other", Answer.json(429, "{}").with("Retry-After", "5"));
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            GitLabException failure = catchThrowableOfType(GitLabException.class, () -> gitLab.readShelf("Other"));

            assertThat(failure.retry()).isEqualTo(Retry.SAFE);
        }
    }

    @Test
    void project_byItsNumber_isAskedForByNumber() throws IOException {
        try (var server = new ScriptedServer(request -> Answer.json(200, "{\"iid\":7}"));
                var gitLab = new Gitlab4jProject(server.url() + "/gitlab/", "t", "42", CLOCK, CallListener.NONE)) {
            assertThat(gitLab.read(7).iid()).isEqualTo(7);
            assertThat(server.requests().get(0).path()).isEqualTo("/gitlab/api/v4/projects/42/issues/7");
        }
    }

    private static Answer page(Request request, boolean withTotals) {
        int page = Integer.parseInt(request.parameters().stream()
                .filter(parameter -> parameter.startsWith("page="))
                .findFirst()
                .orElseThrow()
                .substring("page=".length()));
        Answer answer = Answer.json(200, "[{\"id\":" + page + ",\"name\":\"label " + page + "\"}]")
                .with("X-Page", Integer.toString(page))
                .with("X-Per-Page", "1")
                .with("X-Next-Page", page < 3 ? Integer.toString(page + 1) : "");
        return withTotals ? answer.with("X-Total", "3").with("X-Total-Pages", "3") : answer;
    }

    private static List<String> parameters(ScriptedServer server, String pathEnd) {
        return server.requests().stream()
                .filter(request -> request.path().endsWith(pathEnd))
                .findFirst()
                .orElseThrow()
                .parameters();
    }

    private static Gitlab4jProject at(ScriptedServer server) {
        return new Gitlab4jProject(server.url(), "glpat-sample", "sales/requests", CLOCK, CallListener.NONE);
    }
}
