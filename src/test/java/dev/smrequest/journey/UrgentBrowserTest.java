package dev.smrequest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.smrequest.sandbox.page.Browser;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** "Needs attention now" in a real browser: the fields come while somebody types, and the team is alerted. */
class UrgentBrowserTest {
    private static final String BOX = "Alert the team as soon as this is filed";

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
    void fields_come_with_the_box_and_what_was_typed_before_and_meanwhile_stays() {
        page = BROWSER.open(town.sandbox.url().resolve("/chat/" + PRODUCT_MARKETING + "?as=" + ADA));
        type("/sm-request Battlecard for Acme");
        Locator form = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("SM request"));
        form.getByLabel("Title").fill("Battlecard for Acme, today");
        form.getByLabel("What do you need?").fill("A one-page battlecard.\n- strengths");
        form.getByLabel("Due date").fill("2026-12-08");

        form.getByLabel(BOX).check();
        form.getByLabel("Who is it for?").fill("The account team of Acme");
        form.getByLabel("Why, and which outcome do you want?").pressSequentially("We meet");
        page.waitForCondition(() -> {
            town.settle();
            return form.getByLabel("Why can it not wait?").isVisible();
        });
        assertThat(form.getByLabel("Why, and which outcome do you want?")).isFocused();
        page.keyboard().type(" them.");

        assertThat(form.getByLabel("Title")).hasValue("Battlecard for Acme, today");
        assertThat(form.getByLabel("What do you need?")).hasValue("A one-page battlecard.\n- strengths");
        assertThat(form.getByLabel("Who is it for?")).hasValue("The account team of Acme");
        assertThat(form.getByLabel("Why, and which outcome do you want?")).hasValue("We meet them.");
        assertThat(form.getByLabel("Due date")).hasValue("2026-12-08");
        assertThat(form.getByLabel(BOX)).isChecked();
        button(form, "File request").click();
        assertThat(form.getByText("Please complete this required field.")).hasCount(2);
        form.getByLabel("Needed by").fill("2026-11-20");
        form.getByLabel("Why can it not wait?").fill("They decide <!channel> on Wednesday");
        button(form, "File request").click();
        assertThat(form).containsText("2026-11-20 is in the past");
        form.getByLabel("Needed by").scrollIntoViewIfNeeded();
        BROWSER.photograph(page, "urgent-form");

        form.getByLabel("Needed by").fill("2026-11-25");
        button(form, "File request").click();
        assertThat(form).containsText("Filing Battlecard for Acme, today");
        town.settle();
        assertThat(form).containsText("The team has been alerted in its channel that you need this by 2026-11-25.");
        BROWSER.photograph(page, "urgent-filed");
        button(form, "Close").first().click();
        assertThat(page.getByText("asks for attention now:").first()).isVisible();
        assertThat(page.getByText("They decide <!channel> on Wednesday").first())
                .isVisible();
        BROWSER.photograph(page, "urgent-alert");
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }

    private void type(String words) {
        Locator composer =
                page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Message #product-marketing"));
        composer.fill(words);
        composer.press("Enter");
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
