package dev.smrequest.sandbox.page.director;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.SandboxOptions;
import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.page.Browser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The director's panel as a person uses it, without a bot. */
class DirectorPageTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String PROJECT = "/gitlab/gitlab-com/marketing/product-marketing/-/issues";

    private Sandbox sandbox;

    @BeforeEach
    void start() throws Exception {
        String manifest = Files.readString(Path.of("manifest.yml"));
        SandboxClock clock = SandboxClock.frozenAt(Instant.parse("2027-01-27T15:00:00Z"));
        sandbox = Sandbox.start(SandboxOptions.anyPort(manifest, clock));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void traffic_isFilteredWalkedByKeysAndShownWithBodies() throws Exception {
        slack("auth.test", "");
        slack("chat.postMessage", "channel=C0PRODMKT&text=Hello");
        gitlab("/projects/101/issues/99");
        Page page = director("/?as=U0ADA", ColorScheme.LIGHT);
        Locator rows = page.getByRole(AriaRole.LIST, named("Exchanges")).getByRole(AriaRole.LISTITEM);

        assertThat(rows).hasCount(3);
        page.getByLabel("Only refused").check();
        assertThat(rows).hasCount(1);
        page.getByLabel("Only refused").uncheck();
        page.getByLabel("Wire").selectOption("SLACK");
        assertThat(rows).hasCount(2);
        page.getByLabel("Search traffic").fill("hello");
        assertThat(rows).hasCount(1);
        page.getByLabel("Search traffic").fill("");
        assertThat(rows).hasCount(2);

        rows.first().getByRole(AriaRole.BUTTON).focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Request", exactly())).containsText("text = Hello");
        assertThat(page.getByLabel("Request", exactly()))
                .not()
                .containsText(sandbox.keys().slackBotToken());
        assertThat(page.getByText("Scope used: chat:write")).isVisible();
        BROWSER.photograph(page, "director-traffic");
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void refusals_areCountedAtTheButtonAndExplained(ColorScheme scheme) throws Exception {
        Page page = BROWSER.open(sandbox.url().resolve("/?as=U0ADA"), scheme);
        slack("chat.postMessage", "channel=C0SALES&text=Hello&blocks=[{\"type\":\"header\"}]");
        gitlab("/projects/101/issues/99");

        button(page, "Director 2 refused").click();
        button(page, "Refusals 2 refused").click();
        Locator refusals = page.getByRole(AriaRole.LIST, named("Refusals"));
        assertThat(refusals.getByRole(AriaRole.LISTITEM)).hasCount(2);
        assertThat(refusals.getByRole(AriaRole.LISTITEM).first()).containsText("GET projects/101/issues/99");
        assertThat(refusals.getByRole(AriaRole.LISTITEM).last()).containsText("docs/sandbox-slack.md");
        BROWSER.photograph(page, "director-refusals-" + scheme.name().toLowerCase(java.util.Locale.ROOT));

        refusals.getByRole(AriaRole.BUTTON).first().click();
        assertThat(page.getByLabel("Answer", exactly())).containsText("404 Not");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void faults_armedAndCleared_sayWhatRemains(ColorScheme scheme) throws Exception {
        Page page = director("/?as=U0ADA", scheme);
        button(page, "Levers").click();
        button(page, "GitLab answers 429 five times").click();
        Locator waiting = page.getByRole(AriaRole.LIST, named("Waiting faults"));
        assertThat(waiting).containsText("GitLab answers 429, 5 left");

        gitlab("/projects/101");
        assertThat(waiting).containsText("GitLab answers 429, 4 left");
        BROWSER.photograph(page, "director-levers-" + scheme.name().toLowerCase(java.util.Locale.ROOT));

        button(page, "Clear all faults").click();
        assertThat(page.getByText("All wires are sound.", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.getByText("Director2")).hasCount(0);
        Assertions.assertThat(sandbox.faults().waiting()).isEmpty();
    }

    @Test
    void clock_movedAQuarterStoppedAndLetGo_showsInTheHeader() {
        Page page = director("/?as=U0BEN", ColorScheme.LIGHT);
        Locator header = page.getByRole(AriaRole.BANNER).first();
        assertThat(header).containsText("27 Jan 2027, 07:00 · Q4FY27 · stopped");
        button(page, "Levers").click();

        button(page, "+1 day").click();
        assertThat(header).containsText("28 Jan 2027, 07:00");
        button(page, "+1 hour").click();
        assertThat(header).containsText("28 Jan 2027, 08:00");
        button(page, "Next quarter").click();
        assertThat(header).containsText("1 Feb 2027, 07:00 · Q1FY28 · stopped");
        button(page, "Let it run").click();
        assertThat(header).not().containsText("stopped");
        button(page, "Stop the clock").click();
        assertThat(header).containsText("stopped");
    }

    @ParameterizedTest
    @CsvSource({
        "18 new requests, Battlecard: GitLab and Contoso on supply chain security",
        "Quarter end with 332 issues, 332",
        "Messy labels, Two states at once"
    })
    void scene_loadedByItsButton_isThereInGitLab(String name, String seen) {
        Page page = director(PROJECT + "?as=U0BEN", ColorScheme.LIGHT);
        button(page, "Levers").click();
        button(page, name).click();
        button(page, "Load").click();

        assertThat(page.getByText("“" + name + "” is loaded.")).isVisible();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(seen);
        BROWSER.photograph(page, "scene-" + name.replace(' ', '-'));
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }

    private Page director(String path, ColorScheme scheme) {
        Page page = BROWSER.open(sandbox.url().resolve(path), scheme);
        page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Director"))
                .click();
        return page;
    }

    private void slack(String method, String form) throws Exception {
        send(HttpRequest.newBuilder(sandbox.slackApiUrl().resolve(method))
                .header("Authorization", "Bearer " + sandbox.keys().slackBotToken())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private void gitlab(String path) throws Exception {
        send(HttpRequest.newBuilder(URI.create(sandbox.gitlabUrl() + "/api/v4" + path))
                .header("PRIVATE-TOKEN", sandbox.keys().gitlabToken()));
    }

    private static void send(HttpRequest.Builder request) throws Exception {
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.discarding());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
