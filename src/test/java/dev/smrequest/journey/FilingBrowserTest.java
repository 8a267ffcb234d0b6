package dev.smrequest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.smrequest.sandbox.page.Browser;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The README's first minutes, in a real browser: command, form, mistakes, filing, card, direct message, issue. */
class FilingBrowserTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    private Path data;

    private Town town;
    private Page page;

    @BeforeEach
    void open() {
        town = Town.open(data);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void request_typed_in_the_browser_is_filed_and_seen_everywhere() {
        page = BROWSER.open(channel());
        type("/sm-request Battlecard for Acme");
        Locator form = dialog("SM request");
        assertThat(form.getByLabel("Title")).hasValue("Battlecard for Acme");
        BROWSER.photograph(page, "form");

        form.getByLabel("What do you need?").fill("A one-page battlecard.\n- strengths\n- traps to set");
        form.getByLabel("Who is it for?").fill("The account team of Acme");
        form.getByLabel("Why, and which outcome do you want?").fill("We meet them on 9 December and want to win.");
        form.getByLabel("Due date").fill("2026-12-08");
        button(form, "File request").click();
        assertThat(dialog("SM request")).containsText("Filing Battlecard for Acme");

        town.settle();

        assertThat(dialog("SM request")).containsText("Filed: #1 Battlecard for Acme");
        BROWSER.photograph(page, "filed");
        button(dialog("SM request"), "Close").first().click();
        assertThat(page.getByText("New request").first()).isVisible();
        BROWSER.photograph(page, "after-filing");

        page.navigate(issue().toString());
        assertThat(page.getByRole(AriaRole.HEADING, named("Battlecard for Acme")))
                .isVisible();
        BROWSER.photograph(page, "issue");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("new_request");
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void mistakes_are_shown_at_their_fields_and_what_was_typed_stays() {
        page = BROWSER.open(channel());
        type("/sm-request " + "x".repeat(260));
        Locator form = dialog("SM request");
        form.getByLabel("What do you need?").fill("A deck");
        form.getByLabel("Who is it for?").fill("Acme");
        form.getByLabel("Why, and which outcome do you want?").fill("To win");
        form.getByLabel("Due date").fill("2026-11-02");

        button(form, "File request").click();

        assertThat(form).containsText("please shorten it by 5");
        assertThat(form).containsText("2026-11-02 is in the past");
        assertThat(form.getByLabel("What do you need?")).hasValue("A deck");
        BROWSER.photograph(page, "mistakes");
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void page_in_the_dark_shows_the_filed_request() {
        town.request(ADA, "Speaker for the meetup")
                .type("What do you need?", "A speaker")
                .type("Who is it for?", "The meetup")
                .type("Why, and which outcome do you want?", "Reach")
                .submit();
        town.settle();
        page = BROWSER.open(channel(), ColorScheme.DARK);

        assertThat(page.getByText("Speaker for the meetup").first()).isVisible();
        BROWSER.photograph(page, "dark");
    }

    @Test
    void storm_of_429_is_seen_as_trying_again_and_ends_in_one_issue() {
        page = BROWSER.open(channel());
        director("GitLab answers 429 five times");
        type("/sm-request Battlecard for Acme");
        fill(dialog("SM request"));
        button(dialog("SM request"), "File request").click();
        assertThat(dialog("SM request")).containsText("You can close this window");
        for (int tries = 0; tries < 4; tries++) {
            town.advance(
                    Duration.between(town.clock.instant(), town.bot().jobs().nextDue()));
        }

        assertThat(dialog("SM request")).containsText("Saved, not filed yet: Battlecard for Acme");
        BROWSER.photograph(page, "retrying");

        town.settle();

        assertThat(dialog("SM request")).containsText("Filed: #1 Battlecard for Acme");
        Assertions.assertThat(town.issues()).hasSize(1);
        Assertions.assertThat(town.cards()).hasSize(1);
        BROWSER.photograph(page, "after-the-storm");
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void second_person_sees_the_card_live_while_the_first_files() {
        Page ben = BROWSER.open(channelOf("U0BEN"), ColorScheme.DARK);
        assertThat(ben.getByText("This is the very beginning of the conversation."))
                .isVisible();
        page = BROWSER.open(channel());
        type("/sm-request Speaker for the meetup");
        fill(dialog("SM request"));
        button(dialog("SM request"), "File request").click();
        assertThat(dialog("SM request")).containsText("You can close this window");
        town.settle();

        assertThat(ben.getByText("Speaker for the meetup").first()).isVisible();
        assertThat(ben.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(dialog("SM request")).containsText("Filed: #1");
        BROWSER.photograph(ben, "second-person");
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void request_is_filed_by_keyboard_alone() {
        page = BROWSER.open(channel());
        tabTo("Message #product-marketing");
        keys("/sm-request Refresh the security deck", "Enter");
        assertThat(dialog("SM request").getByLabel("Title")).isFocused();
        keys("", "Tab");
        keys("New names on eleven slides", "Tab");
        keys("Everybody who presents", "Tab");
        keys("We look out of date", "Tab");
        tabTo("File request");
        keys("", "Enter");
        assertThat(dialog("SM request")).containsText("Filing Refresh the security deck");
        town.settle();

        assertThat(dialog("SM request")).containsText("Filed: #1 Refresh the security deck");
        keys("", "Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        Assertions.assertThat(town.issues())
                .singleElement()
                .satisfies(issue -> Assertions.assertThat(
                                issue.path("description").asText())
                        .contains("New names on eleven slides", "Everybody who presents", "We look out of date"));
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void filing_without_trouble_leaves_no_refusal_at_the_director() {
        page = BROWSER.open(channel());
        type("/sm-request Video on merge trains");
        fill(dialog("SM request"));
        button(dialog("SM request"), "File request").click();
        assertThat(dialog("SM request")).containsText("You can close this window");
        town.settle();

        assertThat(dialog("SM request")).containsText("Filed: #1");
        Assertions.assertThat(dev.smrequest.journey.Page.of(town.sandbox.url().resolve("/control/refusals")))
                .isEqualTo("{\"refusals\":[]}");
    }

    private void director(String lever) {
        page.getByRole(AriaRole.BUTTON, named("Director")).click();
        page.getByRole(AriaRole.BUTTON, named("Levers")).click();
        page.getByRole(AriaRole.BUTTON, named(lever)).click();
        assertThat(page.getByText("429, 5 left")).isVisible();
    }

    private static void fill(Locator form) {
        form.getByLabel("What do you need?").fill("A one-page battlecard.");
        form.getByLabel("Who is it for?").fill("The account team of Acme");
        form.getByLabel("Why, and which outcome do you want?").fill("We meet them on 9 December.");
    }

    private void keys(String words, String key) {
        page.keyboard().type(words);
        page.keyboard().press(key);
    }

    /** Presses Tab until the element of this name has the focus, as somebody without a mouse does. */
    private void tabTo(String name) {
        for (int presses = 0; presses < 60; presses++) {
            String focused = (String)
                    page.evaluate(
                            "() => { const e = document.activeElement;"
                                    + " return e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent?.trim() ?? e.textContent.trim(); }");
            if (focused.equals(name)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        Assertions.fail("Tab never reaches “" + name + "”.");
    }

    private URI channel() {
        return channelOf(ADA);
    }

    private URI channelOf(String person) {
        return town.sandbox.url().resolve("/chat/" + PRODUCT_MARKETING + "?as=" + person);
    }

    private URI issue() {
        return town.sandbox.url().resolve("/gitlab/gitlab-com/marketing/product-marketing/-/issues/1?as=" + ADA);
    }

    private void type(String words) {
        Locator composer =
                page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Message #product-marketing"));
        composer.fill(words);
        composer.press("Enter");
    }

    private Locator dialog(String title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
