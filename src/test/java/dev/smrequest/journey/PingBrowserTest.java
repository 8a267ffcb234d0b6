package dev.smrequest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.smrequest.journey.Seeds.Seed;
import dev.smrequest.sandbox.page.Browser;
import dev.smrequest.sandbox.page.ChatWindow;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A ping in a real browser: asked, answered in its thread, taken on; and one that is filed from the answer. */
class PingBrowserTest extends PingTown {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private Page page;

    @Test
    void ping_with_a_link_is_answered_in_the_thread_and_taken_on() {
        long iid = seeds.add(Seed.of("Battlecard for Acme", 3, "sm_req::triage", "pmm", "usecase::CI")
                .due("2026-12-08")
                .assigned("chloe.lindqvist"));
        window(ADA);
        say("@pmm-team can somebody look at " + town.link(iid) + " before Thursday?");
        Locator asked = message("can somebody look at");
        untilShown(asked, "1 reply");
        asked.getByText("1 reply").click();
        Locator answer = message("Responsible:").last();
        assertThat(answer).containsText("Chloe Lindqvist, who is assigned to it.");
        BROWSER.photograph(page, "ping");

        window(CHLOE);
        message("can somebody look at").getByText("1 reply").click();
        answer = message("Responsible:").last();
        answer.getByRole(AriaRole.BUTTON, ChatWindow.named("On it")).click();
        Locator done = message("#1 Battlecard for Acme").last();
        untilShown(done, "is on it, since");
        BROWSER.photograph(page, "ping-on-it");
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void ping_without_a_link_is_filed_from_the_answer() {
        window(ADA);
        say("@pmm-team we need a battlecard for Acme by Thursday");
        Locator asked = message("we need a battlecard");
        untilShown(asked, "1 reply");
        asked.getByText("1 reply").click();
        Locator answer = message("which request is this about?").last();
        BROWSER.photograph(page, "ping-offer");
        answer.getByRole(AriaRole.BUTTON, ChatWindow.named("File a request from this message"))
                .click();
        Locator form = ChatWindow.dialog(page, "SM request");
        form.getByLabel("Title").fill("Battlecard for Acme");
        form.getByLabel("Who is it for?").fill("The account team");
        form.getByLabel("Why, and which outcome do you want?").fill("To win");
        BROWSER.photograph(page, "ping-form");
        form.getByRole(AriaRole.BUTTON, ChatWindow.named("File request")).click();
        assertThat(form).containsText("Filing Battlecard for Acme");
        town.advance(Duration.ofSeconds(10));
        assertThat(form).containsText("Filed");
        form.getByRole(AriaRole.BUTTON, ChatWindow.named("Close")).first().click();
        untilShown(message("Responsible:").last(), "#1 Battlecard for Acme");
        BROWSER.photograph(page, "ping-filed");
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }

    private Locator message(String words) {
        return page.getByRole(AriaRole.ARTICLE).filter(ChatWindow.having(words));
    }

    private void say(String words) {
        ChatWindow.composer(page).fill(words);
        ChatWindow.composer(page).press("Escape");
        ChatWindow.composer(page).press("Enter");
    }

    /** The page tells the bot at once; what the bot shows then waits for its job. */
    private void untilShown(Locator place, String words) {
        page.waitForCondition(() -> {
            town.hear();
            return place.count() > 0 && place.first().textContent().contains(words);
        });
    }

    private void window(String person) {
        page = BROWSER.open(
                town.sandbox.url().resolve("/chat/" + PRODUCT_MARKETING + "?as=" + person), ColorScheme.LIGHT);
    }
}
