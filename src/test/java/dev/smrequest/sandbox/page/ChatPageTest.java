package dev.smrequest.sandbox.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.SandboxOptions;
import dev.smrequest.sandbox.clock.SandboxClock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChatPageTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private Sandbox sandbox;
    private ScriptedApp app;

    @BeforeEach
    void start() throws Exception {
        String manifest = Files.readString(Path.of("manifest.yml"));
        sandbox = Sandbox.start(SandboxOptions.anyPort(manifest, SandboxClock.following()));
        app = new ScriptedApp().start(sandbox);
    }

    @AfterEach
    void stop() throws Exception {
        app.close();
        sandbox.close();
    }

    @Test
    void command_withWords_opensThePrefilledFormAndSendsWhatWasTyped() {
        app.on("command", (call, slack) -> {
            String view = Views.request(call.path("text").asText());
            slack.viewsOpen(r -> r.triggerId(call.path("trigger_id").asText()).viewAsString(view));
            return "";
        });
        app.on("view_submission", (call, slack) -> {
            slack.chatPostMessage(r -> r.channel("C0PRODMKT").text("Filed: *Battlecard for Acme*"));
            return "{\"response_action\":\"clear\"}";
        });
        Page page = open("U0ADA");

        ChatWindow.composer(page).fill("/sm");
        assertThat(page.getByRole(AriaRole.OPTION, ChatWindow.starting("/sm-request")))
                .containsText("Ask Strategic Marketing for help");
        BROWSER.photograph(page, "palette");
        ChatWindow.composer(page).fill("/sm-request Battlecard");
        ChatWindow.composer(page).press("Enter");
        Locator form = ChatWindow.dialog(page, "Ask for help");
        assertThat(form.getByLabel("Title")).hasValue("Battlecard");
        assertThat(form.getByLabel("Title")).isFocused();
        form.getByLabel("Title").fill("Battlecard for Acme");
        form.getByLabel("Why").fill("Two lines\nof reason");
        ChatWindow.choose(page, form, "Team", "Partner Marketing");
        form.getByLabel("Due date").fill("2031-03-20");
        BROWSER.photograph(page, "form");
        form.getByRole(AriaRole.BUTTON, ChatWindow.named("Send")).click();

        assertThat(page.getByText("Filed: Battlecard for Acme")).isVisible();
        assertThat(form).hasCount(0);
        JsonNode values = app.last("view_submission").at("/view/state/values");
        assertThat(values.at("/title/v/value").asText()).isEqualTo("Battlecard for Acme");
        assertThat(values.at("/why/v/value").asText()).isEqualTo("Two lines\nof reason");
        assertThat(values.at("/team/v/selected_option/value").asText()).isEqualTo("partner");
        assertThat(values.at("/due/v/selected_date").asText()).isEqualTo("2031-03-20");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void messageShortcut_fromTheMessagesMenu_carriesTheMessage() {
        app.on("message_action", (call, slack) -> {
            String view = Views.request(call.at("/message/text").asText());
            slack.viewsOpen(r -> r.triggerId(call.path("trigger_id").asText()).viewAsString(view));
            return "";
        });
        sandbox.acts().postMessage("U0BEN", "C0PRODMKT", "Acme asks for a battlecard");
        Page page = open("U0ADA");
        Locator message = page.getByRole(AriaRole.ARTICLE).filter(ChatWindow.having("Acme asks for a battlecard"));
        message.hover();
        message.getByRole(AriaRole.BUTTON, ChatWindow.named("More actions")).click();
        BROWSER.photograph(page, "message-menu");
        page.getByRole(AriaRole.MENUITEM, ChatWindow.starting("File SM request"))
                .click();

        assertThat(ChatWindow.dialog(page, "Ask for help").getByLabel("Title")).hasValue("Acme asks for a battlecard");
        assertThat(app.last("message_action").path("callback_id").asText()).isEqualTo("file_from_message");
    }

    @Test
    void globalShortcut_byKeyboardAlone_opensItsForm() {
        app.on("shortcut", (call, slack) -> {
            slack.viewsOpen(r -> r.triggerId(call.path("trigger_id").asText()).viewAsString(Views.request("")));
            return "";
        });
        Page page = open("U0ADA");
        ChatWindow.composer(page).focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(ChatWindow.dialog(page, "Ask for help")).isVisible();
        page.keyboard().press("Escape");
        assertThat(ChatWindow.dialog(page, "Ask for help")).hasCount(0);
        assertThat(app.last("shortcut").path("callback_id").asText()).isEqualTo("file_request");
    }

    @Test
    void command_whenTheAppIsAway_isToldInSlacksWords() throws Exception {
        Page page = open("U0ADA");
        app.close();
        ChatWindow.composer(page).fill("/sm-request x");
        ChatWindow.composer(page).press("Enter");
        assertThat(page.getByText("/sm-request failed with the error \"dispatch_failed\""))
                .isVisible();
    }

    @Test
    void twoWindows_oneIsAdaOneIsBen_seeEachOthersMessagesLive() {
        Page ada = open("U0ADA");
        Page ben = open("U0BEN");
        ChatWindow.composer(ada).fill("Hello @ben, *bold* and `code`");
        ChatWindow.composer(ada).press("Enter");
        Locator seen = ben.getByRole(AriaRole.ARTICLE).filter(ChatWindow.having("Hello @Ben Ortiz, bold and code"));
        assertThat(seen).isVisible();
        assertThat(seen.locator("strong")).hasText("bold");
        assertThat(seen.locator("code")).hasText("code");
    }

    @Test
    void ephemeralMessage_isShownToItsPersonOnly() throws Exception {
        app.on("command", (call, slack) -> "{\"text\":\"Just a *hint*\"}");
        Page ada = open("U0ADA");
        Page ben = open("U0BEN");
        ChatWindow.composer(ada).fill("/sm-request help");
        ChatWindow.composer(ada).press("Enter");
        assertThat(ada.getByRole(AriaRole.ARTICLE).filter(ChatWindow.having("Just a hint")))
                .containsText("Only visible to you");
        sandbox.acts().postMessage("U0CHLOE", "C0PRODMKT", "Afterwards");
        assertThat(ben.getByText("Afterwards")).isVisible();
        assertThat(ben.getByText("Just a hint")).hasCount(0);
    }

    @Test
    void thread_repliedTo_showsItsRepliesBesideTheChannel() {
        String ts = sandbox.acts()
                .postMessage("U0BEN", "C0PRODMKT", "Who takes this?")
                .id();
        sandbox.acts().reply("U0CHLOE", "C0PRODMKT", "Me", ts);
        Page page = open("U0ADA");
        page.getByRole(AriaRole.BUTTON, ChatWindow.starting("1 reply")).click();
        Locator thread = page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Thread"));
        thread.getByLabel("Reply").fill("Thanks");
        thread.getByLabel("Reply").press("Enter");
        assertThat(thread.getByRole(AriaRole.ARTICLE)).hasCount(3);
        assertThat(page.getByRole(AriaRole.BUTTON, ChatWindow.starting("2 replies")))
                .isVisible();
        BROWSER.photograph(page, "thread");
    }

    @Test
    void darkMode_isTakenFromTheSystem() {
        Page page = BROWSER.open(sandbox.url().resolve("/?as=U0ADA"), ColorScheme.DARK);
        ChatWindow.composer(page).waitFor();
        Object paper = page.evaluate("getComputedStyle(document.querySelector('.scene')).backgroundColor");
        assertThat(paper).isEqualTo("rgb(27, 26, 34)");
        BROWSER.photograph(page, "dark");
    }

    private Page open(String person) {
        Page page = BROWSER.open(sandbox.url().resolve("/chat/C0PRODMKT?as=" + person));
        ChatWindow.composer(page).waitFor();
        return page;
    }
}
