package dev.smrequest.sandbox.page.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.smrequest.sandbox.page.Browser;
import dev.smrequest.sandbox.page.ChatWindow;
import dev.smrequest.sandbox.slack.payload.PayloadTable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Selects whose options the app gives while somebody types, and inputs that tell the app at once. */
class SelectPageTest {

    private static final int EPICS = 500;

    private static final String LISTENING = """
            {"type":"modal","callback_id":"listening","title":{"type":"plain_text","text":"Listening"},
             "submit":{"type":"plain_text","text":"Send"},"blocks":[
              {"type":"input","block_id":"typed","dispatch_action":true,"label":{"type":"plain_text","text":"Typed"},
               "element":{"type":"plain_text_input","action_id":"a",
                "dispatch_action_config":{"trigger_actions_on":["on_character_entered"]}}},
              {"type":"input","block_id":"entered","dispatch_action":true,"label":{"type":"plain_text","text":"Entered"},
               "element":{"type":"plain_text_input","action_id":"a","focus_on_load":true}},
              {"type":"input","block_id":"day","dispatch_action":true,"label":{"type":"plain_text","text":"Day"},
               "element":{"type":"datepicker","action_id":"a"}}]}
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    final FormStage stage = new FormStage(BROWSER);

    @Test
    void externalSelect_of500Options_narrowsWhileOneTypesAndOffersAHundredAtMost() {
        Page page = epics();
        Locator box = epic(stage.form(page, "Every input"));
        Locator options = shown(page);
        box.click();
        assertThat(page.getByText("Type at least 2 characters to search.")).isVisible();
        box.pressSequentially("Epic");
        assertThat(options).hasCount(100);
        box.fill("Epic 41");
        assertThat(options).hasCount(11);
        assertThat(page.getByText("Second half")).isVisible();
        BROWSER.photograph(page, "external-select");
        box.press("ArrowDown");
        box.press("Enter");

        assertThat(box).hasValue("Epic 410");
        assertThat(stage.app().last("block_suggestion").path("value").asText()).isEqualTo("Epic 41");
        assertThat(PayloadTable.read()
                        .differences("block_suggestion in a modal", stage.app().last("block_suggestion")))
                .isEmpty();
    }

    @Test
    void externalSelect_answeredWithTooMany_saysThatNothingWasLoaded() {
        Page page = epics();
        stage.app().on("block_suggestion", (call, slack) -> "{\"options\":[" + options(1, 101) + "]}");
        Locator box = epic(stage.form(page, "Every input"));
        box.click();
        box.fill("Epic");

        assertThat(page.getByText("Result not loaded. Try again?")).isVisible();
        assertThat(shown(page)).hasCount(0);
    }

    @Test
    void multiSelect_atItsMost_takesNoMoreAndChipsCanBeRemoved() {
        Page page = epics();
        Locator form = stage.form(page, "Every input");
        ChatWindow.choose(page, form, "Regions", "EMEA");
        ChatWindow.choose(page, form, "Regions", "AMER");
        ChatWindow.choose(page, form, "Regions", "APAC");
        assertThat(form.getByRole(AriaRole.BUTTON, ChatWindow.named("Remove APAC")))
                .hasCount(0);
        form.getByRole(AriaRole.BUTTON, ChatWindow.named("Remove EMEA")).click();

        assertThat(form.getByRole(AriaRole.BUTTON, ChatWindow.named("Remove EMEA")))
                .hasCount(0);
        assertThat(form.getByRole(AriaRole.BUTTON, ChatWindow.named("Remove AMER")))
                .isVisible();
    }

    @Test
    void dispatchingInputs_tellTheAppOnEachCharacterOrOnEnter() {
        stage.opens(LISTENING);
        Page page = stage.open(ColorScheme.LIGHT);
        Locator form = stage.form(page, "Listening");
        assertThat(form.getByLabel("Entered")).isFocused();
        page.keyboard().type("done");
        assertThat(stage.app().last("block_actions")).isNull();
        page.keyboard().press("Enter");
        page.waitForCondition(() -> told("block_id").equals("entered"));
        assertThat(told("value")).isEqualTo("done");
        form.getByLabel("Typed").pressSequentially("ab");
        page.waitForCondition(() -> told("value").equals("ab"));
        form.getByLabel("Day").fill("2031-03-20");
        page.waitForCondition(() -> told("block_id").equals("day"));

        assertThat(told("selected_date")).isEqualTo("2031-03-20");
        assertThat(stage.app()
                        .last("block_actions")
                        .at("/view/state/values/entered/a/value")
                        .asText())
                .isEqualTo("done");
        assertThat(stage.app().last("view_submission")).isNull();
    }

    private static Locator shown(Page page) {
        return page.getByRole(AriaRole.LISTBOX, ChatWindow.starting("Epic")).getByRole(AriaRole.OPTION);
    }

    private static Locator epic(Locator form) {
        return form.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Epic"));
    }

    private Page epics() {
        stage.opens(FormStage.read("modal"));
        stage.app()
                .on(
                        "block_suggestion",
                        (call, slack) -> offered(call.path("value").asText()));
        return stage.open(ColorScheme.LIGHT);
    }

    private static String offered(String typed) {
        String first = matching(typed, 1, EPICS / 2, 50);
        String second = matching(typed, EPICS / 2 + 1, EPICS, 50);
        return "{\"option_groups\":[" + group("First half", first) + (first.isEmpty() || second.isEmpty() ? "" : ",")
                + group("Second half", second) + "]}";
    }

    private static String group(String label, String options) {
        return options.isEmpty()
                ? ""
                : "{\"label\":{\"type\":\"plain_text\",\"text\":\"" + label + "\"},\"options\":[" + options + "]}";
    }

    private static String matching(String typed, int from, int to, int most) {
        return IntStream.rangeClosed(from, to)
                .filter(number -> ("Epic " + number).startsWith(typed))
                .limit(most)
                .mapToObj(SelectPageTest::option)
                .collect(Collectors.joining(","));
    }

    private static String options(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(SelectPageTest::option).collect(Collectors.joining(","));
    }

    private static String option(int number) {
        return "{\"text\":{\"type\":\"plain_text\",\"text\":\"Epic " + number + "\"},\"value\":\"" + number + "\"}";
    }

    private String told(String field) {
        var sent = stage.app().last("block_actions");
        return sent == null ? "" : sent.at("/actions/0/" + field).asText();
    }
}
