package dev.smrequest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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

/** The queue and the snippets as their people see them. */
class QueueBrowserTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    private Path data;

    private Town town;
    private Page page;

    @BeforeEach
    void open() {
        town = Town.open(data);
        Seeds seeds = new Seeds(town);
        for (int i = 1; i <= 12; i++) {
            seeds.add(Seed.of("Battlecard for customer " + (char) ('A' + i - 1), 20 - i, "sm_req::new_request")
                    .due(i < 3 ? "2026-11-1" + i : "2026-12-" + (9 + i)));
        }
        page = BROWSER.open(town.sandbox.url().resolve("/chat/" + PRODUCT_MARKETING + "?as=" + BEN), ColorScheme.LIGHT);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void queue_is_paged_in_place_and_each_row_opens_triage() {
        types("/sm-request queue");
        Locator list = newest();
        untilShown(list, "of 12");
        assertThat(list).containsText("#1 Battlecard for customer A");
        BROWSER.photograph(page, "queue");

        list.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Next"))
                .click();
        untilShown(newest(), "#12 Battlecard for customer L");
        newest().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Triage"))
                .last()
                .click();

        Locator form = ChatWindow.dialog(page, "Request #12");
        untilShown(form, "Next step");
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void snippet_of_a_step_is_ready_to_copy() {
        types("/sm-request snippets triage pmm 3");

        untilShown(newest(), "/label ~\"sm_req::triage\" ~pmm");

        assertThat(newest()).containsText("Run it on the issue");
        BROWSER.photograph(page, "snippet");
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }

    private void types(String words) {
        ChatWindow.composer(page).fill(words);
        ChatWindow.composer(page).press("Enter");
    }

    private Locator newest() {
        return page.getByRole(AriaRole.ARTICLE)
                .filter(ChatWindow.having("Only visible to you"))
                .last();
    }

    private void untilShown(Locator place, String words) {
        page.waitForCondition(() -> {
            town.settle();
            return place.count() > 0 && place.textContent().contains(words);
        });
    }
}
