package dev.smrequest.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smrequest.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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

    GitLabEyes(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    List<JsonNode> issues() {
        List<JsonNode> issues = new ArrayList<>();
        get(sandbox.gitlabUrl() + ISSUES).forEach(issues::add);
        return issues;
    }

    private static JsonNode get(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("PRIVATE-TOKEN", "sandbox-gitlab-dev.rao")
                .build();
        try {
            return JSON.readTree(CLIENT.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
