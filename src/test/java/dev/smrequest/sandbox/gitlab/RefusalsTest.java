package dev.smrequest.sandbox.gitlab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pretend GitLab refuses, in the words of the real one, by raw HTTP. */
class RefusalsTest {
    private static final String BOT = "sandbox-gitlab-bot";
    private static final String BEN = "sandbox-gitlab-ben.ortiz";
    private static final String OMAR = "sandbox-gitlab-omar.haddad";
    private static final String ISSUES = "projects/101/issues";

    private final HttpClient http = HttpClient.newHttpClient();
    private RunningGitLab gitlab;

    @BeforeEach
    void start() throws Exception {
        gitlab = new RunningGitLab();
        send("POST", ISSUES, BOT, "title=First");
    }

    @AfterEach
    void stop() {
        gitlab.close();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("GET", "user", "", "", 401, "{\"message\":\"401 Unauthorized\"}"),
                arguments("GET", "user", "wrong", "", 401, "{\"message\":\"401 Unauthorized\"}"),
                arguments("GET", "nowhere", BOT, "", 404, "{\"error\":\"404 Not Found\"}"),
                arguments("DELETE", "projects/101/issues", BOT, "", 405, "{\"error\":\"405 Not Allowed\"}"),
                arguments("GET", "projects/101", OMAR, "", 404, "{\"message\":\"404 Project Not Found\"}"),
                arguments("GET", "projects/7", BOT, "", 404, "{\"message\":\"404 Project Not Found\"}"),
                arguments("POST", ISSUES, "", "title=T", 401, "{\"message\":\"401 Unauthorized\"}"),
                arguments("POST", ISSUES, BOT, "", 400, "{\"error\":\"title is missing\"}"),
                arguments("POST", ISSUES, BOT, "title=", 400, "{\"message\":{\"title\":[\"can't be blank\"]}}"),
                arguments(
                        "POST", ISSUES, BOT, "title=T&milestone_id=x", 400, "{\"error\":\"milestone_id is invalid\"}"),
                arguments(
                        "POST", ISSUES, BOT, "title=T&confidential=x", 400, "{\"error\":\"confidential is invalid\"}"),
                arguments(
                        "POST",
                        ISSUES,
                        BOT,
                        "title=T&issue_type=x",
                        400,
                        "{\"error\":\"issue_type does not have a valid value\"}"),
                arguments("GET", ISSUES + "/99", BOT, "", 404, "{\"message\":\"404 Not Found\"}"),
                arguments("GET", ISSUES + "/x", BOT, "", 400, "{\"error\":\"issue_iid is invalid\"}"),
                arguments(
                        "PUT",
                        ISSUES + "/1",
                        BOT,
                        "state_event=open",
                        400,
                        "{\"error\":\"state_event does not have a valid value\"}"),
                arguments(
                        "GET",
                        ISSUES + "?state=open",
                        BOT,
                        "",
                        400,
                        "{\"error\":\"state does not have a valid value\"}"),
                arguments(
                        "GET",
                        ISSUES + "?per_page=0",
                        BOT,
                        "",
                        400,
                        "{\"error\":\"per_page has a value not allowed\"}"),
                arguments(
                        "GET",
                        ISSUES + "?author_id=1&author_username=a",
                        BOT,
                        "",
                        400,
                        "{\"error\":\"author_id, author_username are mutually exclusive\"}"),
                arguments(
                        "POST",
                        "projects/101/labels",
                        BOT,
                        "name=pmm&color=%23fff",
                        409,
                        "{\"message\":\"Label already exists\"}"),
                arguments(
                        "POST",
                        "projects/101/labels",
                        BOT,
                        "name=new&color=nice",
                        400,
                        "{\"message\":{\"color\":[\"must be a valid color code\"]}}"),
                arguments("GET", "projects/101/hooks", BOT, "", 403, "{\"message\":\"403 Forbidden\"}"),
                arguments("POST", "projects/101/hooks", BEN, "url=x", 422, "{\"error\":\"Invalid url given\"}"),
                arguments(
                        "GET",
                        "projects/101/templates/issues/None",
                        BOT,
                        "",
                        404,
                        "{\"message\":\"404 Template Not Found\"}"),
                arguments("POST", ISSUES + "/1/notes", BOT, "", 400, "{\"error\":\"body is missing\"}"),
                arguments(
                        "POST",
                        ISSUES + "/1/notes",
                        BOT,
                        "body=/reopen",
                        400,
                        "{\"message\":\"400 Bad request - Note {:commands_only=>[\\\"Failed to apply commands.\\\"]}\"}"),
                arguments(
                        "POST",
                        ISSUES + "/1/notes",
                        BOT,
                        "body=/assign+@nobody",
                        400,
                        "{\"message\":\"400 Bad request - Note {:commands_only=>[\\\"Failed to find users for '@nobody'\\\"]}\"}"),
                arguments(
                        "POST",
                        ISSUES + "/1/notes",
                        BOT,
                        "body=/label+~mrci",
                        202,
                        "{\"commands_changes\":{\"add_label_ids\":[913]},\"summary\":[\"Added ~\\\"mrci\\\" label.\"]}"),
                arguments("POST", ISSUES, BEN, "title=T&iid=1", 201, ""),
                arguments(
                        "POST",
                        ISSUES,
                        "sandbox-gitlab-dev.rao",
                        "title=T&iid=1",
                        409,
                        "{\"message\":\"Duplicated issue\"}"),
                arguments("POST", "projects/101/uploads", BOT, "", 400, "{\"error\":\"file is missing\"}"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void call_badInOneWay_isAnsweredLikeGitLab(
            String method, String path, String token, String form, int status, String body) throws Exception {
        HttpResponse<String> answer = send(method, path, token, form);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(body);
    }

    @Test
    void call_beyondTheLimit_isToldWhenToComeBack() throws Exception {
        gitlab.sandbox().handler().limits().perMinute(1);

        HttpResponse<String> answer = send("GET", "user", BOT, "");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).isEqualTo("Retry later\n");
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        assertThat(answer.headers().firstValue("RateLimit-Remaining")).contains("0");
    }

    @Test
    void call_withJsonBody_isReadLikeAForm() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gitlab.url() + "/api/v4/" + ISSUES))
                .header("Authorization", "Bearer " + BOT)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"title\":\"J\",\"labels\":[\"pmm\",\"mrci\"],\"assignee_ids\":[12,13]}"))
                .build();

        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"labels\":[\"mrci\",\"pmm\"]");
    }

    @Test
    void todo_askedForTwice_isThereAlready() throws Exception {
        assertThat(send("POST", ISSUES + "/1/todo", BOT, "").statusCode()).isEqualTo(201);
        assertThat(send("POST", ISSUES + "/1/todo", BOT, "").statusCode()).isEqualTo(304);
    }

    @Test
    void markdown_withReferences_linksAndHarmsNothing() throws Exception {
        HttpResponse<String> answer =
                send("POST", "markdown", BOT, "text=@ada.park+%5C@ada.park+%231+<script>x</script>");

        assertThat(answer.body())
                .contains("<a class=\\\"gfm gfm-project_member\\\"")
                .contains("</a> @ada.park ")
                .contains("#1</a>")
                .contains("&lt;script&gt;x&lt;/script&gt;");
    }

    private HttpResponse<String> send(String method, String path, String token, String form)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gitlab.url() + "/api/v4/" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(form));
        if (!form.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        if (!token.isEmpty()) {
            request.header("PRIVATE-TOKEN", token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
