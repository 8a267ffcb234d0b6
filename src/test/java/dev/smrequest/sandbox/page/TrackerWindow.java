package dev.smrequest.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.SandboxOptions;
import dev.smrequest.sandbox.clock.SandboxClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds what a person finds on the GitLab side of the page, by role and label, and files issues behind its back. */
final class TrackerWindow {
    static final String PROJECT = "/gitlab/gitlab-com/marketing/product-marketing/-/";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private TrackerWindow() {}

    static Sandbox sandbox() throws IOException {
        return Sandbox.start(
                SandboxOptions.anyPort(Files.readString(Path.of("manifest.yml")), SandboxClock.following()));
    }

    /** Files an issue as the bot; more are further JSON members such as {@code ,"due_date":"2026-01-01"}. */
    static void file(Sandbox sandbox, String title, String labels, String more) throws Exception {
        String body = "{\"title\":\"%s\",\"labels\":\"%s\"%s}".formatted(title, labels, more);
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.gitlabUrl() + "/api/v4/projects/101/issues"))
                .header("PRIVATE-TOKEN", sandbox.keys().gitlabToken())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertThat(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(201);
    }

    static Locator region(Page page, String name) {
        return page.getByRole(AriaRole.REGION, exactly(name));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, exactly(name));
    }

    static Locator button(Locator inside, String name) {
        return inside.getByRole(AriaRole.BUTTON, ChatWindow.named(name));
    }

    static Locator group(Page page, String name) {
        return page.getByRole(AriaRole.GROUP, exactly(name));
    }

    /** The cards of a column of the board, or the rows of the list. */
    static Locator rows(Page page, String region) {
        return region(page, region).getByRole(AriaRole.LISTITEM);
    }

    static void choose(Page page, String label, String option) {
        Locator box = page.getByRole(AriaRole.COMBOBOX, exactly(label));
        box.click();
        box.fill(option);
        page.getByRole(AriaRole.LISTBOX, exactly(label))
                .getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName(option))
                .first()
                .click();
    }

    static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** The labels a request has had in the issue with this number. */
    static Stream<String> labels(Sandbox sandbox, long iid) {
        return sandbox.gitlab().issues().byIid(iid).orElseThrow().planning().labels().stream()
                .map(label -> label.name());
    }
}
