package dev.smrequest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.smrequest.journey.Seeds.Seed;
import dev.smrequest.sandbox.page.Browser;
import dev.smrequest.sandbox.page.ChatWindow;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A link to a request as people in a channel see it. */
class PreviewBrowserTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    private Path data;

    private Town town;

    @BeforeEach
    void open() {
        town = Town.open(data);
        Seeds seeds = new Seeds(town);
        seeds.add(Seed.of("Battlecard for Acme", 3, "sm_req::assigned", "status::wip", "pmm")
                .assigned("chloe.lindqvist")
                .due("2026-12-24"));
        seeds.add(
                Seed.of("Pricing before the merger", 1, "sm_req::triage", "pmm").confidential());
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void posted_link_shows_its_request_and_its_button_opens_the_form() {
        new SeenPreviews(town)
                .says(
                        ADA,
                        PRODUCT_MARKETING,
                        "Is this still on for the QBR? " + town.link(1) + " And what about " + town.link(2) + "?");
        town.settle();
        Page page = BROWSER.open(
                town.sandbox.url().resolve("/chat/" + PRODUCT_MARKETING + "?as=" + BEN), ColorScheme.LIGHT);
        Locator message = page.getByRole(AriaRole.ARTICLE).filter(ChatWindow.having("Is this still on"));
        assertThat(message).containsText("#1 Battlecard for Acme");
        assertThat(message).containsText("Assignee: Chloe Lindqvist");
        assertThat(message).containsText("#2 (confidential)");
        assertThat(message).containsText("Added by SM Request");
        BROWSER.photograph(page, "link-preview");

        message.getByRole(AriaRole.BUTTON, ChatWindow.named("Triage")).click();
        Locator form = ChatWindow.dialog(page, "Request #1");
        page.waitForCondition(() -> {
            town.settle();
            return form.count() > 0 && form.textContent().contains("State: Assigned");
        });
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }
}
