package dev.smrequest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BOT;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dev.smrequest.sandbox.page.Browser;
import dev.smrequest.sandbox.page.ChatWindow;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A card dragged on GitLab's board, seen by those who look at Slack. */
class WebhookBrowserTest {
    private static final String BOARD = "/gitlab/gitlab-com/marketing/product-marketing/-/boards?as=U0BEN";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    private Path data;

    private Town town;

    @BeforeEach
    void open() {
        town = Town.hooked(data);
        town.bot().doChore("sweep-gitlab");
        town.filed(ADA, "Battlecard for Acme");
        town.hooks();
        town.settle();
        town.advance(Duration.ofMinutes(20));
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void label_draggedOnTheBoard_changesTheCardAndTellsTheRequester() {
        Page slack = slack(PRODUCT_MARKETING);
        Locator card = slack.getByRole(AriaRole.ARTICLE)
                .filter(ChatWindow.having("#1 Battlecard for Acme"))
                .first();
        assertThat(card).containsText("State: New request");
        Page board = BROWSER.open(town.sandbox.url().resolve(BOARD));

        drag(board, rows(board, "sm_req::new_request").first(), "sm_req::backlog");
        assertThat(rows(board, "sm_req::backlog")).containsText(new String[] {"Battlecard for Acme"});
        BROWSER.photograph(board, "webhook-board");
        town.hooks();

        assertThat(card).containsText("State: Backlog, not promised yet");
        card.scrollIntoViewIfNeeded();
        BROWSER.photograph(slack, "webhook-card");
        town.settle();
        Page news = slack(town.sandbox.slack().channels().dm(BOT, ADA).id());
        news.getByText("1 reply").first().click();
        assertThat(news.getByRole(AriaRole.ARTICLE)
                        .filter(ChatWindow.having("You asked for this."))
                        .last())
                .containsText("Moved to the backlog, not promised yet by Ben Ortiz");
        BROWSER.photograph(news, "webhook-news");
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }

    private Page slack(String channel) {
        return BROWSER.open(town.sandbox.url().resolve("/chat/" + channel + "?as=" + ADA));
    }

    /** As a hand does it: the card is lifted before the board scrolls to the column. */
    private static void drag(Page page, Locator card, String column) {
        card.hover();
        page.mouse().down();
        BoundingBox at = card.boundingBox();
        page.mouse().move(at.x + at.width / 2 + 12, at.y + at.height / 2 + 6);
        column(page, column).hover();
        page.mouse().up();
    }

    private static Locator rows(Page page, String column) {
        return column(page, column).getByRole(AriaRole.LISTITEM);
    }

    private static Locator column(Page page, String name) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
