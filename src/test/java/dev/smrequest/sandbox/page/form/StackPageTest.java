package dev.smrequest.sandbox.page.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.smrequest.sandbox.page.Browser;
import dev.smrequest.sandbox.page.ChatWindow;
import dev.smrequest.sandbox.slack.payload.PayloadTable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Modals on top of each other: pushed, updated, cleared, left and closed, as in Slack's client. */
class StackPageTest {

    private static final String FORM = """
            {"type":"modal","callback_id":"%1$s","notify_on_close":true,"title":{"type":"plain_text","text":"%1$s"},
             "submit":{"type":"plain_text","text":"Next"},"close":{"type":"plain_text","text":"Cancel"},
             "blocks":[%2$s{"type":"input","block_id":"b","label":{"type":"plain_text","text":"Name"},
               "element":{"type":"plain_text_input","action_id":"a","initial_value":"%1$s"}}]}
            """;
    private static final String ABOVE = """
            {"type":"input","block_id":"new","optional":true,"label":{"type":"plain_text","text":"Above"},
             "element":{"type":"plain_text_input","action_id":"a"}},
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    final FormStage stage = new FormStage(BROWSER);

    @Test
    void stack_pushedTwice_goesBackOneByOneAndKeepsWhatWasTyped() {
        Page page = first();
        answers("{\"response_action\":\"push\",\"view\":" + form("Second") + "}");
        dialog(page, "First").getByLabel("Name").fill("Mine");
        next(page, "First");
        assertThat(dialog(page, "Second").getByLabel("Name")).isFocused();
        answers("{\"response_action\":\"push\",\"view\":" + form("Third") + "}");
        next(page, "Second");
        assertThat(dialog(page, "Third")).isVisible();
        BROWSER.photograph(page, "stack");
        page.keyboard().press("Escape");
        dialog(page, "Second")
                .getByRole(AriaRole.BUTTON, ChatWindow.named("Back"))
                .click();

        assertThat(dialog(page, "First").getByLabel("Name")).hasValue("Mine");
        assertThat(closed().path("is_cleared").asBoolean()).isFalse();
        assertThat(closed().at("/view/callback_id").asText()).isEqualTo("Second");
    }

    @Test
    void stack_closedByTheCross_isClearedAndTheAppIsTold() {
        Page page = first();
        answers("{\"response_action\":\"push\",\"view\":" + form("Second") + "}");
        next(page, "First");
        dialog(page, "Second")
                .getByRole(AriaRole.BUTTON, ChatWindow.named("Close dialog"))
                .click();

        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        page.waitForCondition(() -> closed() != null);
        assertThat(closed().path("is_cleared").asBoolean()).isTrue();
        assertThat(PayloadTable.read().differences("view_closed", closed())).isEmpty();
    }

    @Test
    void stack_clearedByTheApp_isGoneAtOnce() {
        Page page = first();
        answers("{\"response_action\":\"push\",\"view\":" + form("Second") + "}");
        next(page, "First");
        assertThat(dialog(page, "Second")).isVisible();
        answers("{\"response_action\":\"clear\"}");
        next(page, "Second");

        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(closed()).isNull();
    }

    @Test
    void view_updatedByTheAnswer_showsTheNewView() {
        Page page = first();
        answers("{\"response_action\":\"update\",\"view\":" + form("Thanks") + "}");
        next(page, "First");

        assertThat(dialog(page, "Thanks")).isVisible();
        assertThat(dialog(page, "Thanks").getByRole(AriaRole.BUTTON, ChatWindow.named("Back")))
                .hasCount(0);
    }

    @Test
    void view_updatedWhileSomebodyTypes_keepsTextCaretAndFocus() throws Exception {
        Page page = first();
        Locator name = dialog(page, "First").getByLabel("Name");
        name.fill("abcd");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        String update = FORM.formatted("Changed", ABOVE);
        stage.app().slack().viewsUpdate(r -> r.viewId(stage.topView()).viewAsString(update));
        assertThat(dialog(page, "Changed").getByLabel("Above")).isVisible();
        page.keyboard().type("-");

        assertThat(dialog(page, "Changed").getByLabel("Name")).isFocused();
        assertThat(dialog(page, "Changed").getByLabel("Name")).hasValue("ab-cd");
    }

    @Test
    void submitting_whileTheAppThinks_isShownAndTheFormWaits() {
        Page page = first();
        CountDownLatch thought = new CountDownLatch(1);
        stage.app().on("view_submission", (call, slack) -> waited(thought));
        next(page, "First");

        assertThat(dialog(page, "First")).hasAttribute("aria-busy", "true");
        assertThat(dialog(page, "First").getByLabel("Name")).isDisabled();
        assertThat(dialog(page, "First").getByRole(AriaRole.BUTTON, ChatWindow.named("Next")))
                .isDisabled();
        BROWSER.photograph(page, "submitting");
        thought.countDown();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void submitting_answeredWithNonsense_saysSoInTheModalAndLetsOneTryAgain() {
        Page page = first();
        answers("{\"response_action\":\"dance\"}");
        next(page, "First");
        Locator form = dialog(page, "First");
        assertThat(form.getByRole(AriaRole.ALERT)).hasText("We had some trouble connecting. Try again?");
        BROWSER.photograph(page, "trouble");
        answers("");
        next(page, "First");

        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void focus_insideTheModal_goesRoundAndReturnsAtTheEnd() {
        Page page = first();
        Locator form = dialog(page, "First");
        assertThat(form.getByLabel("Name")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(form.getByRole(AriaRole.BUTTON, ChatWindow.named("Close dialog")))
                .isFocused();
        page.keyboard().press("Escape");
        assertThat(ChatWindow.composer(page)).isFocused();
    }

    private static String waited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS) ? "" : "never";
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private Page first() {
        stage.opens(form("First"));
        Page page = stage.open(ColorScheme.LIGHT);
        stage.form(page, "First");
        return page;
    }

    private static String form(String title) {
        return FORM.formatted(title, "");
    }

    private void answers(String body) {
        stage.app().on("view_submission", (call, slack) -> body);
    }

    private static void next(Page page, String title) {
        dialog(page, title).getByRole(AriaRole.BUTTON, ChatWindow.named("Next")).click();
    }

    private static Locator dialog(Page page, String title) {
        return ChatWindow.dialog(page, title);
    }

    private JsonNode closed() {
        return stage.app().last("view_closed");
    }
}
