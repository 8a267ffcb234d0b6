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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every block and element in a message and in the Home tab: drawn, operated, and reported as Slack reports it. */
class BlocksPageTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    final FormStage stage = new FormStage(BROWSER);

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void message_withEveryBlock_isDrawn(ColorScheme scheme) throws Exception {
        Locator message = post(stage.open(scheme));

        assertThat(message.getByRole(AriaRole.HEADING)).hasText("Every block 🎉");
        assertThat(message.getByRole(AriaRole.LISTITEM)).hasCount(4);
        assertThat(message.getByRole(AriaRole.CELL)).hasText(new String[] {"New", "18", "Done", "314"});
        assertThat(message.getByAltText("A wide violet field")).isVisible();
        assertThat(message.getByText("Monday, March 2, 2026 at")).isVisible();
        assertThat(message.getByText("@Ben Ortiz")).hasCount(2);
        assertThat(message.getByText("not drawn here")).hasCount(0);
        message.getByRole(AriaRole.HEADING).scrollIntoViewIfNeeded();
        BROWSER.photograph(message.page(), "blocks-top-" + scheme);
        message.getByRole(AriaRole.TABLE).scrollIntoViewIfNeeded();
        BROWSER.photograph(message.page(), "blocks-end-" + scheme);
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void message_choices_addUpInTheStateAndSurviveAReload() throws Exception {
        Page page = stage.open(ColorScheme.LIGHT);
        Locator message = post(page);
        ChatWindow.choose(page, message, "Choose a team", "Field");
        message.getByLabel("Urgent").check();
        page.waitForCondition(() -> state("/boxes/c/selected_options/0/value").equals("u"));

        assertThat(state("/menu/s/selected_option/value")).isEqualTo("f");
        assertThat(state("/day/d/selected_date")).isEqualTo("2026-03-02");
        page.reload();
        assertThat(message.getByRole(AriaRole.COMBOBOX, ChatWindow.named("Choose a team")))
                .hasValue("Field");
        assertThat(message.getByLabel("Urgent")).isChecked();
    }

    @Test
    void button_withConfirmDialog_actsOnlyAfterYes() throws Exception {
        Page page = stage.open(ColorScheme.LIGHT);
        Locator message = post(page);
        Locator delete = message.getByRole(AriaRole.BUTTON, ChatWindow.named("Delete"));
        Locator dialog = page.getByRole(AriaRole.ALERTDIALOG);
        delete.click();
        assertThat(dialog).containsText("This cannot be undone.");
        BROWSER.photograph(page, "confirm");
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(delete).isFocused();
        assertThat(stage.app().last("block_actions")).isNull();
        delete.click();
        dialog.getByRole(AriaRole.BUTTON, ChatWindow.named("Do it")).click();
        assertThat(dialog).hasCount(0);
        page.waitForCondition(() -> stage.app().last("block_actions") != null);

        JsonNode sent = stage.app().last("block_actions");
        assertThat(sent.at("/actions/0/value").asText()).isEqualTo("n");
        assertThat(PayloadTable.read().differences("block_actions in a message", sent))
                .isEmpty();
    }

    @Test
    void overflow_byKeyboard_reportsTheOption() throws Exception {
        Page page = stage.open(ColorScheme.LIGHT);
        Locator message = post(page);
        message.getByRole(AriaRole.BUTTON, ChatWindow.named("More options")).press("Enter");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> stage.app().last("block_actions") != null);

        assertThat(stage.app()
                        .last("block_actions")
                        .at("/actions/0/selected_option/value")
                        .asText())
                .isEqualTo("d");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void home_published_isDrawnOperatedAndUpdatedWithWhatWasTyped(ColorScheme scheme) throws Exception {
        publish(FormStage.read("home"));
        Page page = stage.open("/chat/APP?as=U0ADA", scheme);
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Home"))
                .click();
        Locator home = page.getByRole(AriaRole.TABPANEL);
        assertThat(home.getByRole(AriaRole.HEADING)).hasText("Your requests");
        BROWSER.photograph(page, "home-" + scheme);
        ChatWindow.choose(page, home, "All states", "Done");
        page.waitForCondition(() -> stage.app().last("block_actions") != null);
        home.getByLabel("Find").fill("battle");
        publish(FormStage.read("home").replace("Updated just now", "Updated again"));

        assertThat(home.getByText("Updated again")).isVisible();
        assertThat(home.getByLabel("Find")).hasValue("battle");
        home.getByLabel("Find").press("Enter");
        page.waitForCondition(() -> action("/action_id").equals("words"));
        assertThat(action("/value")).isEqualTo("battle");
        assertThat(stage.app()
                        .last("block_actions")
                        .at("/view/state/values/filter/state/selected_option/value")
                        .asText())
                .isEqualTo("done");
        home.getByRole(AriaRole.BUTTON, ChatWindow.named("See")).click();
        page.waitForCondition(() -> action("/action_id").equals("see"));
        assertThat(PayloadTable.read()
                        .differences(
                                "block_actions in the Home tab", stage.app().last("block_actions")))
                .isEmpty();
    }

    private void publish(String view) throws Exception {
        assertThat(stage.app()
                        .slack()
                        .viewsPublish(r -> r.userId(FormStage.ADA).viewAsString(view))
                        .getError())
                .isNull();
    }

    private Locator post(Page page) throws Exception {
        String blocks = FormStage.read("message");
        var posted = stage.app()
                .slack()
                .chatPostMessage(r -> r.channel("C0PRODMKT").text("card").blocksAsString(blocks));
        assertThat(
                        posted.getResponseMetadata() == null
                                ? ""
                                : posted.getResponseMetadata().toString())
                .isEmpty();
        Locator message = page.locator("article[data-ts='" + posted.getTs() + "']");
        message.waitFor();
        return message;
    }

    private String state(String pointer) {
        JsonNode sent = stage.app().last("block_actions");
        return sent == null ? "" : sent.at("/state/values" + pointer).asText();
    }

    private String action(String pointer) {
        JsonNode sent = stage.app().last("block_actions");
        return sent == null ? "" : sent.at("/actions/0" + pointer).asText();
    }
}
