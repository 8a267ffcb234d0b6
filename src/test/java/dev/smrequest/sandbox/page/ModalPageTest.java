package dev.smrequest.sandbox.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.SandboxOptions;
import dev.smrequest.sandbox.clock.SandboxClock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ModalPageTest {

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
    void form_refusedByTheApp_showsTheErrorAtTheFieldAndKeepsWhatWasTyped() {
        opensOnCommand(Views.request("Battlecard"));
        app.on(
                "view_submission",
                (call, slack) -> "{\"response_action\":\"errors\",\"errors\":{\"due\":\"This day is in the past.\"}}");
        Page page = open("U0ADA");
        Locator form = ChatWindow.command(page, "Ask for help");
        ChatWindow.choose(page, form, "Team", "Product Marketing");
        form.getByLabel("Due date").fill("2001-01-01");
        form.getByRole(AriaRole.BUTTON, ChatWindow.named("Send")).click();

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
        Locator form = ChatWindow.command(page, "Ask for help");
        form.getByRole(AriaRole.BUTTON, ChatWindow.named("Send")).click();

        assertThat(form.getByText("Please complete this required field.")).hasCount(3);
        assertThat(form.getByLabel("Title")).isFocused();
        assertThat(app.last("view_submission")).isNull();
    }

    @Test
    void view_updatedWhileSomebodyTypes_keepsWhatWasTyped() throws Exception {
        opensOnCommand(Views.request("Old"));
        Page page = open("U0ADA");
        Locator form = ChatWindow.command(page, "Ask for help");
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
        Locator form = ChatWindow.command(page, "Everything");
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
        ChatWindow.choose(page, form, "Choice", "Pear");
        ChatWindow.choose(page, form, "Several", "Blue");
        ChatWindow.choose(page, form, "Several", "Red");
        ChatWindow.choose(page, form, "Person", "Ben Ortiz");
        ChatWindow.choose(page, form, "Channel", "sales");
        BROWSER.photograph(page, "every-input");
        form.getByRole(AriaRole.BUTTON, ChatWindow.named("Send")).click();
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
               {"text":{"type":"plain_text","text":"First","emoji":true},"value":"1"},
               {"text":{"type":"plain_text","text":"Second","emoji":true},"value":"2"}]}},
             "radio":{"v":{"type":"radio_buttons","selected_option":
               {"text":{"type":"plain_text","text":"That","emoji":true},"value":"that"}}},
             "choice":{"v":{"type":"static_select","selected_option":
               {"text":{"type":"plain_text","text":"Pear","emoji":true},"value":"p"}}},
             "several":{"v":{"type":"multi_static_select","selected_options":[
               {"text":{"type":"plain_text","text":"Blue","emoji":true},"value":"b"},
               {"text":{"type":"plain_text","text":"Red","emoji":true},"value":"r"}]}},
             "person":{"v":{"type":"users_select","selected_user":"U0BEN"}},
             "channel":{"v":{"type":"channels_select","selected_channel":"C0SALES"}}}
            """;

    private void opensOnCommand(String view) {
        app.on("command", (call, slack) -> {
            slack.viewsOpen(r -> r.triggerId(call.path("trigger_id").asText()).viewAsString(view));
            return "";
        });
    }

    private Page open(String person) {
        Page page = BROWSER.open(sandbox.url().resolve("/chat/C0PRODMKT?as=" + person));
        ChatWindow.composer(page).waitFor();
        return page;
    }
}
