package dev.smrequest.sandbox.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

        composer(page).fill("/sm");
        assertThat(page.getByRole(AriaRole.OPTION, starting("/sm-request")))
                .containsText("Ask Strategic Marketing for help");
        BROWSER.photograph(page, "palette");
        composer(page).fill("/sm-request Battlecard");
        composer(page).press("Enter");
        Locator form = dialog(page, "Ask for help");
        assertThat(form.getByLabel("Title")).hasValue("Battlecard");
        assertThat(form.getByLabel("Title")).isFocused();
        form.getByLabel("Title").fill("Battlecard for Acme");
        form.getByLabel("Why").fill("Two lines\nof reason");
        choose(page, form, "Team", "Partner Marketing");
        form.getByLabel("Due date").fill("2031-03-20");
        BROWSER.photograph(page, "form");
        form.getByRole(AriaRole.BUTTON, named("Send")).click();

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
    void form_refusedByTheApp_showsTheErrorAtTheFieldAndKeepsWhatWasTyped() {
        opensOnCommand(Views.request("Battlecard"));
        app.on(
                "view_submission",
                (call, slack) -> "{\"response_action\":\"errors\",\"errors\":{\"due\":\"This day is in the past.\"}}");
        Page page = open("U0ADA");
        Locator form = command(page, "Ask for help");
        choose(page, form, "Team", "Product Marketing");
        form.getByLabel("Due date").fill("2001-01-01");
        form.getByRole(AriaRole.BUTTON, named("Send")).click();

        assertThat(form.getByText("This day is in the past.")).isVisible();
        assertThat(form.getByLabel("Due date")).hasAttribute("aria-invalid", "true");
        assertThat(form.getByLabel("Due date")).hasValue("2001-01-01");
        assertThat(form.getByLabel("Title")).hasValue("Battlecard");
        assertThat(form.getByLabel("Team")).hasValue("Product Marketing");
        BROWSER.photograph(page, "form-errors");
    }

    @Test
    void form_withARequiredFieldLeftEmpty_isNotSent() {
        opensOnCommand(Views.request(""));
        Page page = open("U0ADA");
        Locator form = command(page, "Ask for help");
        form.getByRole(AriaRole.BUTTON, named("Send")).click();

        assertThat(form.getByText("Please complete this required field.")).hasCount(3);
        assertThat(form.getByLabel("Title")).isFocused();
        assertThat(app.last("view_submission")).isNull();
    }

    @Test
    void view_updatedWhileSomebodyTypes_keepsWhatWasTyped() throws Exception {
        opensOnCommand(Views.request("Old"));
        Page page = open("U0ADA");
        Locator form = command(page, "Ask for help");
        form.getByLabel("Title").fill("Mine");
        String id = sandbox.slackService().views().top("U0ADA").orElseThrow().id();
        String changed = Views.request("Theirs").replace("One line that the team can act on", "A new hint");
        app.slack().viewsUpdate(r -> r.viewId(id).viewAsString(changed));

        assertThat(form.getByText("A new hint")).isVisible();
        assertThat(form.getByLabel("Title")).hasValue("Mine");
    }

    @Test
    void everyKindOfInput_filledByKeyboardAndMouse_arrivesInSlacksShape() throws Exception {
        opensOnCommand(Views.EVERYTHING);
        Page page = open("U0ADA");
        Locator form = command(page, "Everything");
        form.getByLabel("Line").fill("a line");
        form.getByLabel("Text").fill("a text");
        form.getByLabel("Number").fill("42");
        form.getByLabel("E-mail").fill("ada@example.com");
        form.getByLabel("Address").fill("https://example.com/brief");
        form.getByLabel("Date").fill("2031-03-20");
        form.getByLabel("Time").fill("09:30");
        form.getByLabel("Second").check();
        form.getByLabel("First").check();
        form.getByLabel("That").check();
        choose(page, form, "Choice", "Pear");
        choose(page, form, "Several", "Blue");
        choose(page, form, "Several", "Red");
        choose(page, form, "Person", "Ben Ortiz");
        choose(page, form, "Channel", "sales");
        BROWSER.photograph(page, "every-input");
        form.getByRole(AriaRole.BUTTON, named("Send")).click();
        assertThat(form).hasCount(0);

        JsonNode sent = app.last("view_submission").at("/view/state/values");
        assertThat(sent.toPrettyString())
                .isEqualTo(new ObjectMapper().readTree(EVERYTHING_SENT).toPrettyString());
    }

    private static final String EVERYTHING_SENT = """
            {"line":{"v":{"type":"plain_text_input","value":"a line"}},
             "text":{"v":{"type":"plain_text_input","value":"a text"}},
             "number":{"v":{"type":"number_input","value":"42"}},
             "email":{"v":{"type":"email_text_input","value":"ada@example.com"}},
             "url":{"v":{"type":"url_text_input","value":"https://example.com/brief"}},
             "date":{"v":{"type":"datepicker","selected_date":"2031-03-20"}},
             "time":{"v":{"type":"timepicker","selected_time":"09:30"}},
             "checks":{"v":{"type":"checkboxes","selected_options":[
               {"text":{"type":"plain_text","text":"First"},"value":"1"},
               {"text":{"type":"plain_text","text":"Second"},"value":"2"}]}},
             "radio":{"v":{"type":"radio_buttons","selected_option":
               {"text":{"type":"plain_text","text":"That"},"value":"that"}}},
             "choice":{"v":{"type":"static_select","selected_option":
               {"text":{"type":"plain_text","text":"Pear"},"value":"p"}}},
             "several":{"v":{"type":"multi_static_select","selected_options":[
               {"text":{"type":"plain_text","text":"Blue"},"value":"b"},
               {"text":{"type":"plain_text","text":"Red"},"value":"r"}]}},
             "person":{"v":{"type":"users_select","selected_user":"U0BEN"}},
             "channel":{"v":{"type":"channels_select","selected_channel":"C0SALES"}}}
            """;

    @Test
    void messageShortcut_fromTheMessagesMenu_carriesTheMessage() {
        app.on("message_action", (call, slack) -> {
            String view = Views.request(call.at("/message/text").asText());
            slack.viewsOpen(r -> r.triggerId(call.path("trigger_id").asText()).viewAsString(view));
            return "";
        });
        sandbox.acts().postMessage("U0BEN", "C0PRODMKT", "Acme asks for a battlecard");
        Page page = open("U0ADA");
        Locator message = page.getByRole(AriaRole.ARTICLE).filter(having("Acme asks for a battlecard"));
        message.hover();
        message.getByRole(AriaRole.BUTTON, named("More actions")).click();
        BROWSER.photograph(page, "message-menu");
        page.getByRole(AriaRole.MENUITEM, starting("File SM request")).click();

        assertThat(dialog(page, "Ask for help").getByLabel("Title")).hasValue("Acme asks for a battlecard");
        assertThat(app.last("message_action").path("callback_id").asText()).isEqualTo("file_from_message");
    }

    @Test
    void globalShortcut_byKeyboardAlone_opensItsForm() {
        app.on("shortcut", (call, slack) -> {
            slack.viewsOpen(r -> r.triggerId(call.path("trigger_id").asText()).viewAsString(Views.request("")));
            return "";
        });
        Page page = open("U0ADA");
        composer(page).focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(dialog(page, "Ask for help")).isVisible();
        page.keyboard().press("Escape");
        assertThat(dialog(page, "Ask for help")).hasCount(0);
        assertThat(app.last("shortcut").path("callback_id").asText()).isEqualTo("file_request");
    }

    @Test
    void command_whenTheAppIsAway_isToldInSlacksWords() throws Exception {
        Page page = open("U0ADA");
        app.close();
        composer(page).fill("/sm-request x");
        composer(page).press("Enter");
        assertThat(page.getByText("/sm-request failed with the error \"dispatch_failed\""))
                .isVisible();
    }

    @Test
    void twoWindows_oneIsAdaOneIsBen_seeEachOthersMessagesLive() {
        Page ada = open("U0ADA");
        Page ben = open("U0BEN");
        composer(ada).fill("Hello @ben, *bold* and `code`");
        composer(ada).press("Enter");
        Locator seen = ben.getByRole(AriaRole.ARTICLE).filter(having("Hello @Ben Ortiz, bold and code"));
        assertThat(seen).isVisible();
        assertThat(seen.locator("strong")).hasText("bold");
        assertThat(seen.locator("code")).hasText("code");
    }

    @Test
    void ephemeralMessage_isShownToItsPersonOnly() throws Exception {
        app.on("command", (call, slack) -> "{\"text\":\"Just a *hint*\"}");
        Page ada = open("U0ADA");
        Page ben = open("U0BEN");
        composer(ada).fill("/sm-request help");
        composer(ada).press("Enter");
        assertThat(ada.getByRole(AriaRole.ARTICLE).filter(having("Just a hint")))
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
        page.getByRole(AriaRole.BUTTON, starting("1 reply")).click();
        Locator thread = page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Thread"));
        thread.getByLabel("Reply").fill("Thanks");
        thread.getByLabel("Reply").press("Enter");
        assertThat(thread.getByRole(AriaRole.ARTICLE)).hasCount(3);
        assertThat(page.getByRole(AriaRole.BUTTON, starting("2 replies"))).isVisible();
        BROWSER.photograph(page, "thread");
    }

    @Test
    void darkMode_isTakenFromTheSystem() {
        Page page = BROWSER.open(sandbox.url().resolve("/?as=U0ADA"), ColorScheme.DARK);
        composer(page).waitFor();
        Object paper = page.evaluate("getComputedStyle(document.querySelector('.scene')).backgroundColor");
        assertThat(paper).isEqualTo("rgb(27, 26, 34)");
        BROWSER.photograph(page, "dark");
    }

    private void opensOnCommand(String view) {
        app.on("command", (call, slack) -> {
            slack.viewsOpen(r -> r.triggerId(call.path("trigger_id").asText()).viewAsString(view));
            return "";
        });
    }

    private Page open(String person) {
        Page page = BROWSER.open(sandbox.url().resolve("/chat/C0PRODMKT?as=" + person));
        composer(page).waitFor();
        return page;
    }

    private static Locator command(Page page, String title) {
        composer(page).fill("/sm-request");
        composer(page).press("Enter");
        Locator form = dialog(page, title);
        form.waitFor();
        return form;
    }

    private static Locator composer(Page page) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Message #product-marketing"));
    }

    private static Locator dialog(Page page, String title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
    }

    private static void choose(Page page, Locator form, String label, String option) {
        Locator box = form.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label));
        box.click();
        box.fill(option);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions starting(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
