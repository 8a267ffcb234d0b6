package dev.smrequest.gitlab.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.CallListener;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.IssueMarker;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.rest.ScriptedServer.Answer;
import dev.smrequest.gitlab.rest.ScriptedServer.Request;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Finding an issue that may have been filed: search is believed only after reading, and silence only after listing. */
class MarkerSearchTest {
    private static final String MARKER = "smr7k2mq9x";
    private static final IssueMarker ISSUE_MARKER = new IssueMarker(MARKER, "[//]: # (" + MARKER + ")");
    private static final Instant SINCE = Instant.parse("2026-03-02T09:00:00.5Z");
    private static final Answer NOTHING = Answer.json(200, "[]");

    private Answer search = NOTHING;
    private Answer own = NOTHING;
    private Answer ownSecondPage = NOTHING;
    private final PretendProject project = new PretendProject()
            .on("GET /api/v4/user", Answer.json(200, "{\"id\":77,\"username\":\"sm-bot\"}"))
            .on("GET /issues", this::list)
            .on("GET /issues/7", issue(7, "Text\n\n[//]: # (" + MARKER + ")"))
            .on("GET /issues/8", issue(8, "Text\n\n[//]: # (" + MARKER + "z)"))
            .on("GET /issues/9", issue(9, "Other"))
            .on("GET /issues/10", issue(10, "Where is my request " + MARKER + " (" + MARKER + ")?"));

    @Test
    void hit_whoseDescriptionHoldsTheMarker_isFoundBySearchAlone() throws IOException {
        search = hits(9, 7);
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            assertThat(gitLab.findByMarker(ISSUE_MARKER, SINCE))
                    .map(IssueSnapshot::iid)
                    .contains(7L);

            assertThat(server.requests().get(0).parameters())
                    .containsExactlyInAnyOrder(
                            "search=" + MARKER,
                            "in=description",
                            "scope=all",
                            "order_by=created_at",
                            "sort=asc",
                            "page=1",
                            "per_page=20");
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void hit_thatDoesNotHoldTheMarkerWhenRead_isNoHit() throws IOException {
        search = hits(9);
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            assertThat(gitLab.findByMarker(ISSUE_MARKER, SINCE)).isEmpty();
        }
    }

    @Test
    void hit_thatOnlyQuotesTheWord_isNoHit() throws IOException {
        search = hits(10);
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            assertThat(gitLab.findByMarker(ISSUE_MARKER, SINCE)).isEmpty();
        }
    }

    @Test
    void issue_deletedBetweenListAndReading_isNotFound() throws IOException {
        search = hits(404);
        own = Answer.json(200, "[{\"iid\":404,\"description\":\"[//]: # (" + MARKER + ")\"}]");
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            assertThat(gitLab.findByMarker(ISSUE_MARKER, SINCE)).isEmpty();
            assertThat(server.requests())
                    .filteredOn(request -> request.path().endsWith("/issues/404"))
                    .hasSize(2);
        }
    }

    @Test
    void issue_besideADeletedOne_isFound() throws IOException {
        search = hits(404, 7);
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            assertThat(gitLab.findByMarker(ISSUE_MARKER, SINCE))
                    .map(IssueSnapshot::iid)
                    .contains(7L);
        }
    }

    @Test
    void issue_thatMayNotBeReadForNow_isNoProofOfAbsence() throws IOException {
        own = Answer.json(200, "[{\"iid\":9,\"description\":\"[//]: # (" + MARKER + ")\"}]");
        project.on("GET /issues/9", Answer.json(403, "{}"));
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            assertThat(catchThrowableOfType(GitLabException.class, () -> gitLab.findByMarker(ISSUE_MARKER, SINCE))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void issue_notInTheSearchIndexYet_isFoundAmongTheBotsOwn() throws IOException {
        own = paged("[{\"iid\":9,\"description\":\"Other\"}]", 1, 2);
        ownSecondPage = paged("[{\"iid\":7,\"description\":\"[//]: # (" + MARKER + ")\"}]", 2, 2);
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            assertThat(gitLab.findByMarker(ISSUE_MARKER, SINCE))
                    .map(IssueSnapshot::iid)
                    .contains(7L);

            Request listing = server.requests().stream()
                    .filter(request -> request.target().contains("author_id"))
                    .findFirst()
                    .orElseThrow();
            assertThat(listing.parameters()).contains("author_id=77", "created_after=2026-03-02T08:50:00Z");
        }
    }

    @Test
    void search_thatIsLimited_leavesTheWordToTheList() throws IOException {
        search = Answer.json(429, "{\"message\":\"429\"}");
        own = Answer.json(200, "[{\"iid\":7,\"description\":\"[//]: # (" + MARKER + ")\"}]");
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            assertThat(gitLab.findByMarker(ISSUE_MARKER, SINCE))
                    .map(IssueSnapshot::iid)
                    .contains(7L);
        }
    }

    @Test
    void list_thatFailsOnItsSecondPage_isNoProofOfAbsence() throws IOException {
        own = paged("[{\"iid\":9,\"description\":\"Other\"}]", 1, 2);
        ownSecondPage = Answer.html(502, "<html></html>");
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            GitLabException failure =
                    catchThrowableOfType(GitLabException.class, () -> gitLab.findByMarker(ISSUE_MARKER, SINCE));

            assertThat(failure)
                    .hasMessage("GitLab had a fault of its own (502) when the bot wanted to look for an issue it may"
                            + " have filed already.");
            assertThat(failure.retry()).isEqualTo(Retry.AFTER_CHECK);
        }
    }

    @Test
    void ownId_isAskedForOnce() throws IOException {
        try (var server = new ScriptedServer(project);
                var gitLab = at(server)) {
            Optional<IssueSnapshot> first = gitLab.findByMarker(ISSUE_MARKER, SINCE);
            Optional<IssueSnapshot> second = gitLab.findByMarker(ISSUE_MARKER, SINCE);

            assertThat(List.of(first, second)).containsOnly(Optional.empty());
            assertThat(server.requests())
                    .filteredOn(request -> request.path().endsWith("/user"))
                    .hasSize(1);
        }
    }

    private Answer list(Request request) {
        if (request.target().contains("search=")) {
            return search;
        }
        return request.parameters().contains("page=2") ? ownSecondPage : own;
    }

    private static Answer hits(int... iids) {
        return Answer.json(
                200,
                Arrays.stream(iids)
                        .mapToObj(iid -> "{\"iid\":" + iid + "}")
                        .collect(Collectors.joining(",", "[", "]")));
    }

    private static Answer paged(String body, int page, int pages) {
        return Answer.json(200, body)
                .with("X-Page", Integer.toString(page))
                .with("X-Per-Page", "100")
                .with("X-Total", Integer.toString(pages))
                .with("X-Total-Pages", Integer.toString(pages));
    }

    private static Answer issue(int iid, String description) {
        return Answer.json(
                200,
                "{\"iid\":" + iid + ",\"state\":\"opened\",\"description\":\"" + description.replace("\n", "\\n")
                        + "\"}");
    }

    private static Gitlab4jProject at(ScriptedServer server) {
        return new Gitlab4jProject(
                server.url(), "glpat-sample", "sales/requests", Clock.systemUTC(), CallListener.NONE);
    }
}
