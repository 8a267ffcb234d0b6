package dev.smrequest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.smrequest.journey.Seeds.Seed;
import dev.smrequest.sandbox.page.Browser;
import dev.smrequest.sandbox.page.ChatWindow;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The stand-up as its people see it: eighteen new requests, two people, one tap each. */
class StandupBrowserTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final int REQUESTS = 18;
    private static final String WALK = "Stand-up";

    @TempDir
    private Path data;

    private Town town;

    @BeforeEach
    void open() {
        town = Town.open(data);
        Seeds seeds = new Seeds(town);
        for (int i = 1; i <= REQUESTS; i++) {
            seeds.add(Seed.of("Battlecard for customer " + (char) ('A' + i - 1), 20 - i, "sm_req::new_request")
                    .due("2026-12-" + (9 + i)));
        }
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void eighteen_requests_are_walked_by_two_people_with_one_tap_each() {
        Page ben = begins(BEN, ColorScheme.LIGHT);
        Page chloe = begins(CHLOE, ColorScheme.DARK);
        assertThat(dialog(ben)).containsText("Battlecard for customer A");
        assertThat(dialog(chloe)).containsText("Battlecard for customer B");
        BROWSER.photograph(ben, "standup");
        BROWSER.photograph(chloe, "standup-second-person");

        for (int taps = 0; taps < REQUESTS; taps += 2) {
            String bens = heading(ben);
            String chloes = heading(chloe);
            press(ben, "PMM");
            press(chloe, "Technical PMM");
            until(ben, () -> !heading(ben).equals(bens));
            until(chloe, () -> !heading(chloe).equals(chloes));
        }

        BROWSER.photograph(ben, "standup-end");
        for (int iid = 1; iid <= REQUESTS; iid++) {
            Assertions.assertThat(town.labels(iid))
                    .as("#" + iid)
                    .contains("sm_req::triage")
                    .doesNotContain("sm_req::new_request");
        }
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }

    private Page begins(String person, ColorScheme scheme) {
        Page page = BROWSER.open(town.sandbox.url().resolve("/chat/" + PRODUCT_MARKETING + "?as=" + person), scheme);
        ChatWindow.composer(page).fill("/sm-request standup");
        ChatWindow.composer(page).press("Enter");
        until(page, () -> heading(page).contains(" of " + REQUESTS));
        return page;
    }

    private static void press(Page page, String team) {
        dialog(page).getByRole(AriaRole.BUTTON, ChatWindow.named(team)).click();
    }

    /** The page tells the bot at once; what the bot shows then waits for its job. */
    private void until(Page page, BooleanSupplier shown) {
        page.waitForCondition(() -> {
            town.settle();
            return shown.getAsBoolean();
        });
    }

    private static String heading(Page page) {
        Locator heading = dialog(page).getByRole(AriaRole.HEADING).first();
        return heading.count() == 0 ? "" : heading.textContent();
    }

    private static Locator dialog(Page page) {
        return ChatWindow.dialog(page, WALK);
    }
}
