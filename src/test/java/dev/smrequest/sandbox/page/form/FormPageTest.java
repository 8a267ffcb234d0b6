package dev.smrequest.sandbox.page.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.smrequest.sandbox.page.Browser;
import dev.smrequest.sandbox.page.ChatWindow;
import dev.smrequest.sandbox.slack.payload.PayloadTable;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One form with every input: filled by keyboard, refused at its fields, kept over a reload and sent as Slack sends it. */
class FormPageTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    final FormStage stage = new FormStage(BROWSER);

    @BeforeEach
    void opensTheForm() {
        stage.opens(FormStage.read("modal"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void form_sentWithMistakes_saysThemAtTheFieldsAndMovesThere(ColorScheme scheme) {
        Page page = stage.open(scheme);
        Locator form = stage.form(page, "Every input");
        BROWSER.photograph(page, "form-" + scheme);
        form.getByLabel("E-mail").fill("ada");
        form.getByLabel("Budget").fill("0.5");
        form.getByRole(AriaRole.BUTTON, ChatWindow.named("Send")).click();

        assertThat(form.getByRole(AriaRole.ALERT).first()).hasText("3 fields need your attention.");
        assertThat(form.getByLabel("Budget")).isFocused();
        assertThat(form.getByLabel("Budget")).hasAccessibleDescription("Please enter 1 or more.");
        assertThat(form.getByLabel("E-mail")).hasAccessibleDescription("Please enter a valid email address.");
        assertThat(form.getByRole(AriaRole.GROUP, ChatWindow.named("Urgency")))
                .containsText("Please complete this required field.");
        assertThat(stage.app().last("view_submission")).isNull();
        BROWSER.photograph(page, "form-mistakes-" + scheme);
        form.getByLabel("Low").scrollIntoViewIfNeeded();
        BROWSER.photograph(page, "form-below-" + scheme);
    }

    @Test
    void form_byKeyboardAlone_isFilledAndSent() {
        Page page = stage.open(ColorScheme.LIGHT);
        Locator form = stage.form(page, "Every input");
        assertThat(form.getByLabel("Title")).isFocused();
        type(page, "ControlOrMeta+a", "Deck", "Tab", "Because", "Tab", "Words");
        form.getByLabel("Budget").focus();
        type(page, "12.5", "Tab", "ada@example.com", "Tab", "https://example.com/x", "Tab", "03202031");
        form.getByLabel("Web").focus();
        type(page, "Space", "Tab", "Tab", "Space", "ArrowDown", "Tab");
        type(page, "part", "Enter");
        assertThat(form.getByLabel("Team")).hasValue("Partner");
        type(page, "Backspace");
        assertThat(form.getByLabel("Team")).hasValue("");
        type(page, "part", "Enter", "Tab", "em", "Enter", "ap", "Enter");
        page.keyboard().press("Control+Enter");
        assertThat(form).hasCount(0);

        JsonNode values = stage.app().last("view_submission").at("/view/state/values");
        assertThat(values.at("/line/v/value").asText()).isEqualTo("Deck");
        assertThat(values.at("/text/v/value").asText()).isEqualTo("Because");
        assertThat(values.at("/rich/v/rich_text_value/elements/0/elements/0/text")
                        .asText())
                .isEqualTo("Words");
        assertThat(values.at("/number/v/value").asText()).isEqualTo("12.5");
        assertThat(values.at("/date/v/selected_date").asText()).isEqualTo("2031-03-20");
        assertThat(values.at("/checks/v/selected_options/0/value").asText()).isEqualTo("w");
        assertThat(values.at("/radio/v/selected_option/value").asText()).isEqualTo("2");
        assertThat(values.at("/team/v/selected_option/value").asText()).isEqualTo("q");
        assertThat(values.at("/several/v/selected_options")).hasSize(2);
        assertThat(PayloadTable.read()
                        .differences("view_submission", stage.app().last("view_submission")))
                .isEmpty();
    }

    @Test
    void reload_inTheMiddleOfTyping_losesNothing() {
        Page page = stage.open(ColorScheme.LIGHT);
        Locator form = stage.form(page, "Every input");
        form.getByLabel("Why").fill("Because of the launch");
        form.getByLabel("Details").pressSequentially("Marked");
        form.getByLabel("High").check();
        ChatWindow.choose(page, form, "Team", "Partner");
        page.reload();

        assertThat(form.getByLabel("Why")).hasValue("Because of the launch");
        assertThat(form.getByLabel("Details")).hasText("Marked");
        assertThat(form.getByLabel("High")).isChecked();
        assertThat(form.getByLabel("Team")).hasValue("Partner");
    }

    @Test
    void richText_withMarksAndAList_isSentAsARichTextBlock() {
        Page page = stage.open(ColorScheme.LIGHT);
        Locator form = stage.form(page, "Every input");
        form.getByLabel("Details").click();
        form.getByRole(AriaRole.BUTTON, ChatWindow.named("Bold")).click();
        page.keyboard().type("Loud");
        form.getByRole(AriaRole.BUTTON, ChatWindow.named("Bold")).click();
        page.keyboard().type(" see https://example.com/x");
        page.keyboard().press("Enter");
        form.getByRole(AriaRole.BUTTON, ChatWindow.named("Bulleted list")).click();
        page.keyboard().type("one");
        page.keyboard().press("Enter");
        page.keyboard().type("two");
        form.getByLabel("Low").check();
        BROWSER.photograph(page, "form-rich");
        form.getByRole(AriaRole.BUTTON, ChatWindow.named("Send")).click();
        assertThat(form).hasCount(0);

        JsonNode rich = stage.app().last("view_submission").at("/view/state/values/rich/v/rich_text_value");
        assertThat(rich.toString().replace('"', '\''))
                .isEqualTo("{'type':'rich_text','elements':[{'type':'rich_text_section','elements':["
                        + "{'type':'text','text':'Loud','style':{'bold':true}},{'type':'text','text':' see '},"
                        + "{'type':'link','url':'https://example.com/x'}]},"
                        + "{'type':'rich_text_list','style':'bullet','indent':0,'border':0,'elements':["
                        + "{'type':'rich_text_section','elements':[{'type':'text','text':'one'}]},"
                        + "{'type':'rich_text_section','elements':[{'type':'text','text':'two'}]}]}]}");
    }

    @Test
    void file_chosenAndAnotherRemoved_isSentAsAFileObject() {
        Page page = stage.open(ColorScheme.LIGHT);
        Locator form = stage.form(page, "Every input");
        form.getByLabel("Attachments").setInputFiles(new FilePayload[] {text("brief.txt"), text("old.txt")});
        assertThat(form.getByRole(AriaRole.LISTITEM)).hasCount(2);
        form.getByRole(AriaRole.BUTTON, ChatWindow.named("Remove old.txt")).click();
        form.getByLabel("Attachments")
                .setInputFiles(new FilePayload("run.exe", "application/octet-stream", new byte[1]));
        assertThat(page.getByText("run.exe: only txt, pdf can be added here.")).isVisible();
        form.getByLabel("Low").check();
        form.getByRole(AriaRole.BUTTON, ChatWindow.named("Send")).click();
        assertThat(form).hasCount(0);

        JsonNode files = stage.app().last("view_submission").at("/view/state/values/file/v/files");
        assertThat(files).hasSize(1);
        assertThat(files.at("/0/name").asText()).isEqualTo("brief.txt");
        assertThat(files.at("/0/id").asText()).startsWith("F");
        assertThat(files.at("/0/url_private").asText()).contains("brief.txt");
    }

    private static FilePayload text(String name) {
        return new FilePayload(name, "text/plain", "words".getBytes(StandardCharsets.UTF_8));
    }

    private static void type(Page page, String... keys) {
        for (String key : keys) {
            if (key.matches("Tab|Enter|Space|Backspace|Arrow.*|Control.*")) {
                page.keyboard().press(key);
            } else {
                page.keyboard().type(key);
            }
        }
    }
}
