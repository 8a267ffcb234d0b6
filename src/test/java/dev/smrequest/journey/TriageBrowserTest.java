package dev.smrequest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.smrequest.sandbox.page.Browser;
import dev.smrequest.sandbox.page.ChatWindow;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Triage as its people see it: from a message, from the card, with one more question before something is closed. */
class TriageBrowserTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    private Path data;

    private Town town;
    private Page page;

    @BeforeEach
    void open() {
        town = Town.open(data);
        town.filed(ADA, "Battlecard for Acme");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void shortcut_on_a_message_triages_and_card_and_issue_show_it() {
        town.says(ADA, PRODUCT_MARKETING, "Any news? " + town.link(1));
        window(BEN, ColorScheme.LIGHT);
        Locator message = page.getByRole(AriaRole.ARTICLE).filter(ChatWindow.having("Any news?"));
        message.hover();
        message.getByRole(AriaRole.BUTTON, ChatWindow.named("More actions")).click();
        page.getByRole(AriaRole.MENUITEM, ChatWindow.starting("Triage SM request"))
                .click();
        Locator form = ChatWindow.dialog(page, "Request #1");
        assertThat(form).containsText("Reading request #1 from GitLab");
        untilShown(form, "#1 Battlecard for Acme");

        ChatWindow.choose(page, form, "Next step", "Triage");
        untilShown(form, "What this comes to in GitLab");
        ChatWindow.choose(page, form, "Team", "PMM");
        untilShown(form, "~pmm");
        BROWSER.photograph(page, "triage-form");
        button(form, "Apply").click();
        assertThat(form).containsText("Working on #1");
        town.settle();
        assertThat(form).containsText("Triaged to the PMM team: #1");
        BROWSER.photograph(page, "triage-done");
        button(form, "Close").first().click();

        assertThat(page.getByRole(AriaRole.ARTICLE)
                        .filter(ChatWindow.having("#1 Battlecard for Acme"))
                        .first())
                .containsText("State: Triage");
        BROWSER.photograph(page, "triage-card");
        page.navigate(town.sandbox
                .url()
                .resolve("/gitlab/gitlab-com/marketing/product-marketing/-/issues/1?as=" + BEN)
                .toString());
        assertThat(page.getByText("Triaged to the PMM team by Ben Ortiz from Slack"))
                .isVisible();
        BROWSER.photograph(page, "triage-issue");
        Assertions.assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::triage", "pmm");
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void assigning_from_the_card_finds_people_by_name() {
        window(BEN, ColorScheme.DARK);
        button(card(), "Assign").click();
        Locator form = ChatWindow.dialog(page, "Request #1");
        untilShown(form, "Assignee");
        Locator person =
                form.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(Pattern.compile("^Assignee")));
        person.click();
        person.fill("lindq");
        page.getByRole(AriaRole.OPTION, ChatWindow.starting("Chloe Lindqvist (@"))
                .click();
        untilShown(form, "/assign @chloe.lindqvist");
        BROWSER.photograph(page, "assign-form");
        button(form, "Apply").click();
        assertThat(form).containsText("Working on #1");
        town.settle();

        assertThat(form).containsText("Assigned to chloe.lindqvist for Q4FY27");
        Assertions.assertThat(town.labels(1))
                .containsExactlyInAnyOrder("sm_request", "sm_req::assigned", "status::wip");
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void declining_asks_once_more_with_the_outcome_on_the_button() {
        window(BEN, ColorScheme.LIGHT);
        card().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More"))
                .last()
                .click();
        page.getByRole(AriaRole.MENUITEM, ChatWindow.starting("Decline")).click();
        Locator form = ChatWindow.dialog(page, "Request #1");
        untilShown(form, "Reason, for the requester to read");
        form.getByLabel("Reason, for the requester to read").fill("We made this last quarter.");
        button(form, "Apply").click();
        Locator question = ChatWindow.dialog(page, "Close request #1");
        assertThat(question).containsText("Decline closes request #1");
        BROWSER.photograph(page, "decline-confirm");
        button(question, "Decline and close").click();
        assertThat(ChatWindow.dialog(page, "Request #1")).containsText("Working on #1");
        town.settle();

        assertThat(ChatWindow.dialog(page, "Request #1")).containsText("Declined: #1");
        Assertions.assertThat(town.issues().get(0).path("state").asText()).isEqualTo("closed");
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void undo_after_somebody_changed_the_issue_in_gitlab_is_refused() {
        window(BEN, ColorScheme.LIGHT);
        button(card(), "Move to backlog").click();
        Locator answer = page.getByRole(AriaRole.ARTICLE).filter(ChatWindow.having("Only visible to you"));
        untilShown(answer.last(), "Moved to the backlog: #1");
        Page dev = BROWSER.open(issueAs("U0DEV"));
        dev.getByLabel("Add a comment").fill("/label ~pmm");
        dev.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Comment").setExact(true))
                .click();
        dev.waitForCondition(() -> town.labels(1).contains("pmm"));

        button(answer.last(), "Undo").click();

        untilShown(answer.last(), "Nothing was undone: somebody has changed request #1 since you saw it.");
        assertThat(answer.last()).containsText("Dev Rao put on the label pmm");
        BROWSER.photograph(page, "undo-refused");
        Assertions.assertThat(town.labels(1)).contains("sm_req::backlog", "pmm");
    }

    @Test
    void outsider_pressing_a_step_reads_whom_to_ask() {
        window("U0DEV", ColorScheme.LIGHT);
        button(card(), "Move to backlog").click();
        Locator answer = page.getByRole(AriaRole.ARTICLE).filter(ChatWindow.having("Only visible to you"));

        untilShown(answer.last(), "Only members of @pmm-team move requests");

        BROWSER.photograph(page, "outsider");
        Assertions.assertThat(town.labels(1)).contains("sm_req::new_request");
    }

    private URI issueAs(String person) {
        return town.sandbox.url().resolve("/gitlab/gitlab-com/marketing/product-marketing/-/issues/1?as=" + person);
    }

    /** The page tells the bot at once; what the bot shows then waits for its job. */
    private void untilShown(Locator form, String words) {
        page.waitForCondition(() -> {
            town.settle();
            return form.count() > 0 && form.textContent().contains(words);
        });
    }

    private Locator card() {
        return page.getByRole(AriaRole.ARTICLE)
                .filter(ChatWindow.having("#1 Battlecard for Acme"))
                .first();
    }

    private void window(String person, ColorScheme scheme) {
        page = BROWSER.open(town.sandbox.url().resolve("/chat/" + PRODUCT_MARKETING + "?as=" + person), scheme);
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(AriaRole.BUTTON, ChatWindow.named(name));
    }
}
