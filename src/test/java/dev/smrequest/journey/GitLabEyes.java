package dev.smrequest.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smrequest.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Looks at the project through GitLab's own API, as its owner. */
final class GitLabEyes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ISSUES =
            "/api/v4/projects/101/issues?scope=all&order_by=created_at&sort=asc&per_page=100";

    private final Sandbox sandbox;

    private final String username;

    GitLabEyes(Sandbox sandbox) {
        this(sandbox, "dev.rao");
    }

    GitLabEyes(Sandbox sandbox, String username) {
        this.sandbox = sandbox;
        this.username = username;
    }

    /** Changes something of the project with GitLab's own parameters. */
    void send(String method, String path, String parameters) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.gitlabUrl() + "/api/v4/projects/101" + path))
                .header("PRIVATE-TOKEN", "sandbox-gitlab-" + username)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Sandbox-Page", "1")
                .method(method, HttpRequest.BodyPublishers.ofString(parameters))
                .build();
        assertThat(sent(request).statusCode()).as(path).isBetween(200, 299);
    }

    List<JsonNode> issues() {
        List<JsonNode> issues = new ArrayList<>();
        get(sandbox.gitlabUrl() + ISSUES).forEach(issues::add);
        return issues;
    }

    JsonNode issue(long iid) {
        return get(sandbox.gitlabUrl() + "/api/v4/projects/101/issues/" + iid);
    }

    /** The comments on an issue without what GitLab itself noted, oldest first. */
    List<String> notes(long iid) {
        List<String> notes = new ArrayList<>();
        get(sandbox.gitlabUrl() + "/api/v4/projects/101/issues/" + iid
                        + "/notes?sort=asc&order_by=created_at&per_page=100")
                .forEach(note -> {
                    if (!note.path("system").asBoolean()) {
                        notes.add(note.path("body").asText());
                    }
                });
        return notes;
    }

    /** The id of the first thing of the project's that is listed at this path. */
    long id(String path) {
        return get(sandbox.gitlabUrl() + "/api/v4/projects/101" + path)
                .path(0)
                .path("id")
                .asLong();
    }

    /** What stands at an address. */
    String page(String address) {
        return sent(HttpRequest.newBuilder(URI.create(address)).build()).body();
    }

    private JsonNode get(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("PRIVATE-TOKEN", "sandbox-gitlab-" + username)
                .header("X-Sandbox-Page", "1")
                .build();
        try {
            return JSON.readTree(sent(request).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> sent(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
