package dev.smrequest.sandbox.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.smrequest.sandbox.page.TrackerWindow.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.SandboxOptions;
import dev.smrequest.sandbox.clock.SandboxClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TrackerPageTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String PROJECT = "/gitlab/gitlab-com/marketing/product-marketing/-/issues";

    private Sandbox sandbox;

    @BeforeEach
    void start() throws Exception {
        String manifest = Files.readString(Path.of("manifest.yml"));
        sandbox = Sandbox.start(SandboxOptions.anyPort(manifest, SandboxClock.following()));
        file(
                "Battlecard for Acme",
                "sm_request,sm_req::new_request",
                "## What\\n\\nA **battlecard**.\\n\\n- [x] Draft");
        file("Refresh the security deck", "sm_request,sm_req::backlog", "Please.");
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void issues_areListedWithTheirLabelsAndFiltered() {
        Page page = BROWSER.open(sandbox.url().resolve(PROJECT + "?as=U0BEN"));
        Locator rows = page.getByRole(AriaRole.REGION, region("Issues")).getByRole(AriaRole.LISTITEM);
        assertThat(rows).hasCount(2);
        BROWSER.photograph(page, "issues");
        TrackerWindow.choose(page, "Label", "sm_req::backlog");
        assertThat(rows).containsText(new String[] {"Refresh the security deck"});
        assertThat(page).hasURL(Pattern.compile("label_name%5B%5D=sm_req%3A%3Abacklog$"));
        BROWSER.photograph(page, "issues-filtered");
        button(page, "Clear filters").click();
        page.getByLabel("Search issues").fill("Acme");
        assertThat(rows).containsText(new String[] {"Battlecard for Acme"});
    }

    @Test
    void issue_opened_showsTheRenderedDescriptionAndItsFacts() {
        Page page = BROWSER.open(sandbox.url().resolve(PROJECT + "?as=U0BEN"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Battlecard for Acme"))
                .click();
        Locator text = page.getByRole(AriaRole.REGION, region("Description"));
        assertThat(text.locator("strong")).hasText("battlecard");
        assertThat(text.getByRole(AriaRole.CHECKBOX)).isChecked();
        assertThat(TrackerWindow.group(page, "Labels")
                        .getByRole(AriaRole.LINK, ChatWindow.named("sm_req::new_request")))
                .isVisible();
        assertThat(page).hasURL(sandbox.url().resolve(PROJECT + "/1").toString());
        BROWSER.photograph(page, "issue");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void comment_withAQuickAction_changesTheIssueForEverybodyWhoLooks() {
        Page ada = BROWSER.open(sandbox.url().resolve(PROJECT + "/1?as=U0ADA"));
        Page ben = BROWSER.open(sandbox.url().resolve(PROJECT + "/1?as=U0BEN"));
        ben.getByLabel("Add a comment").fill("On it\n\n/label ~\"sm_req::triage\" ~pmm");
        button(ben, "Comment").click();
        assertThat(ada.getByRole(AriaRole.REGION, region("Activity"))).containsText("On it");
        Locator labels = ada.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Labels"));
        assertThat(labels.getByText("triage")).isVisible();
        assertThat(labels.getByText("pmm")).isVisible();
    }

    @Test
    void personWithoutAnAccount_isTold() {
        Page page = BROWSER.open(sandbox.url().resolve(PROJECT + "?as=U0GIA"));
        assertThat(page.getByText("Gia Moreno has no GitLab account.")).isVisible();
    }

    private void file(String title, String labels, String description) throws Exception {
        String body = """
                {"title":"%s","labels":"%s","description":"%s"}""".formatted(title, labels, description);
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.gitlabUrl() + "/api/v4/projects/101/issues"))
                .header("PRIVATE-TOKEN", sandbox.keys().gitlabToken())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        int status = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .statusCode();
        assertThat(status).isEqualTo(201);
    }

    private static Page.GetByRoleOptions region(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
