package dev.smrequest.sandbox.gitlab;

import static dev.smrequest.sandbox.gitlab.RunningGitLab.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smrequest.sandbox.gitlab.model.AccessLevel;
import dev.smrequest.sandbox.gitlab.model.Tier;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.gitlab4j.api.GitLabApi;
import org.gitlab4j.api.GitLabApiException;
import org.gitlab4j.api.models.IssueEvent;
import org.gitlab4j.api.models.IssuesStatisticsFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of issues and of the project: events, figures, health, copies, and a project that was moved. */
class HistoryAndTransferTest {
    private static final String BOT = "sandbox-gitlab-bot";
    private static final String FIRST = "projects/101/issues/1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private RunningGitLab gitlab;
    private GitLabApi bot;

    @BeforeEach
    void start() throws GitLabApiException {
        gitlab = new RunningGitLab();
        bot = gitlab.client("bot");
        bot.getIssuesApi().createIssue(PROJECT, "First", "Text");
    }

    @AfterEach
    void stop() {
        bot.close();
        gitlab.close();
    }

    @Test
    void stateEvents_ofClosedAndReopened_areTwo() throws GitLabApiException {
        bot.getIssuesApi().closeIssue(PROJECT, 1L);
        bot.getIssuesApi().reopenIssue(PROJECT, 1L);

        assertThat(bot.getResourceStateEventsApi().getIssueStateEvents(PROJECT, 1L))
                .extracting(IssueEvent::getState)
                .containsExactly("closed", "reopened");
    }

    @Test
    void milestoneEvents_ofSetChangedAndRemoved_nameTheMilestone() throws Exception {
        for (String milestone : List.of("301", "302", "0")) {
            send("PUT", FIRST, BOT, "milestone_id=" + milestone);
        }

        JsonNode events = JSON.readTree(
                send("GET", FIRST + "/resource_milestone_events", BOT, "").body());
        assertThat(events).hasSize(3);
        assertThat(events)
                .extracting(event -> event.path("action").asText() + " "
                        + event.path("milestone").path("title").asText())
                .containsExactly("add SM - Backlog", "add Q4FY27", "remove Q4FY27");
    }

    @Test
    void statistics_countByStateWhateverTheStateAsked() throws GitLabApiException {
        bot.getIssuesApi().createIssue(PROJECT, "Second", "Text");
        bot.getIssuesApi().closeIssue(PROJECT, 2L);

        var counts = bot.getIssuesApi()
                .geProjectIssuesStatistics(PROJECT, new IssuesStatisticsFilter())
                .getStatistics()
                .getCounts();

        assertThat(counts.getAll()).isEqualTo(2);
        assertThat(counts.getOpened()).isEqualTo(1);
        assertThat(counts.getClosed()).isEqualTo(1);
    }

    @Test
    void health_byQuickAction_isShownFilteredAndRemarked() throws Exception {
        HttpResponse<String> answer = send("POST", FIRST + "/notes", BOT, "body=/health_status+at_risk");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("\"summary\":[\"Set health status to at_risk.\"]");
        assertThat(send("GET", FIRST, BOT, "").body()).contains("\"health_status\":\"at_risk\"");
        assertThat(JSON.readTree(send("GET", "projects/101/issues?health_status=at_risk", BOT, "")
                        .body()))
                .hasSize(1);
        assertThat(JSON.readTree(send("GET", "projects/101/issues?health_status=none", BOT, "")
                        .body()))
                .isEmpty();
        assertThat(send("GET", FIRST + "/notes", BOT, "").body()).contains("changed health status to **at risk**");
    }

    @Test
    void health_onTheFreeTier_isNeitherTakenNorShown() throws Exception {
        gitlab.world().tier(Tier.FREE);

        assertThat(send("POST", FIRST + "/notes", BOT, "body=/health_status+at_risk")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("GET", FIRST, BOT, "").body()).doesNotContain("health_status");
    }

    @Test
    void clone_withNotes_isAnotherIssueThatKnowsTheFirst() throws Exception {
        bot.getNotesApi().createIssueNote(PROJECT, 1L, "Hello");

        HttpResponse<String> answer = send("POST", FIRST + "/clone", BOT, "to_project_id=101&with_notes=true");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(JSON.readTree(answer.body()).path("iid").asInt()).isEqualTo(2);
        assertThat(send("GET", "projects/101/issues/2/notes?sort=asc", BOT, "").body())
                .contains("Hello", "cloned from #1");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "sandbox-gitlab-bot,         101, 400, `{\"message\":\"Cannot move issue to project it originates from!\"}`",
                "sandbox-gitlab-omar.haddad, 101, 400, `{\"message\":\"Cannot move issue due to insufficient permissions!\"}`",
                "sandbox-gitlab-bot,         999, 404, `{\"message\":\"404 Project Not Found\"}`",
                "sandbox-gitlab-bot,         `` , 404, `{\"message\":\"404 Project Not Found\"}`",
            })
    void move_whereItCannotGo_isRefused(String token, String project, int status, String body) throws Exception {
        gitlab.world()
                .people()
                .grant(gitlab.world().people().named("omar.haddad").orElseThrow(), AccessLevel.GUEST);

        HttpResponse<String> answer = send("POST", FIRST + "/move", token, "to_project_id=" + project);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(body);
    }

    @Test
    void movedProject_read_leadsToTheProjectByItsNumber() throws Exception {
        gitlab.world().formerPath("gitlab-com/Strategic-Marketing");

        HttpResponse<String> answer =
                send("GET", "projects/gitlab-com%2Fstrategic-marketing/issues?state=opened", BOT, "");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location"))
                .contains(gitlab.url() + "/api/v4/projects/101/issues?state=opened");
        assertThat(bot.getProjectApi()
                        .getProject("gitlab-com/strategic-marketing")
                        .getPathWithNamespace())
                .isEqualTo(PROJECT);
    }

    @Test
    void movedProject_writtenTo_isRefused() throws Exception {
        gitlab.world().formerPath("gitlab-com/strategic-marketing");

        HttpResponse<String> answer =
                send("POST", "projects/gitlab-com%2Fstrategic-marketing/issues", BOT, "title=Second");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Non GET methods are not allowed for moved projects\"}");
        assertThat(gitlab.world().issues().all()).hasSize(1);
    }

    @Test
    void movedProject_toSomebodyWhoMayNotSeeIt_isNotThere() throws Exception {
        gitlab.world().formerPath("gitlab-com/strategic-marketing");

        assertThat(send("GET", "projects/gitlab-com%2Fstrategic-marketing", "sandbox-gitlab-omar.haddad", "")
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> send(String method, String path, String token, String form)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gitlab.url() + "/api/v4/" + path))
                .header("PRIVATE-TOKEN", token)
                .method(method, HttpRequest.BodyPublishers.ofString(form));
        if (!form.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
