package dev.smrequest.sandbox.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.SandboxOptions;
import dev.smrequest.sandbox.clock.SandboxClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each part of the cast sees of the workspace, what is new for them, and how the keyboard gets about. */
class PeoplePageTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private Sandbox sandbox;

    @BeforeEach
    void start() throws Exception {
        String manifest = Files.readString(Path.of("manifest.yml"));
        sandbox = Sandbox.start(SandboxOptions.anyPort(manifest, SandboxClock.following()));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "U0ADA,   Requester,     product-marketing sales acme-launch",
        "U0BEN,   Triager,       product-marketing sales sm-leads acme-launch",
        "U0CHLOE, Team member,   product-marketing sales sm-leads",
        "U0DEV,   Admin,         product-marketing sales sm-leads",
        "U0OMAR,  Outsider,      product-marketing sales",
        "U0GIA,   Guest,         sales",
        "U0NOOR,  Other company, acme-launch",
    })
    void person_actedAs_seesTheirPartAndTheirChannels(String person, String part, String channels) {
        Page page = BROWSER.open(sandbox.url().resolve("/?as=" + person));
        Locator sidebar = page.getByRole(AriaRole.NAVIGATION, ChatWindow.starting("Conversations"));
        assertThat(sidebar).containsText(part);
        Locator rooms = sidebar.locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, ChatWindow.starting("Channels"))));
        assertThat(rooms.getByRole(AriaRole.BUTTON)).hasText(channels.split(" "));
        BROWSER.photograph(page, "as-" + part.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
    }

    @Test
    void guestAndPartner_triedByHand_getNoForeignChannelAndNoApp() {
        Page page = BROWSER.open(sandbox.url().resolve("/?as=U0GIA"));
        assertThat(status(page, "/page/messages?as=U0GIA&channel=C0PRODMKT")).isEqualTo(404);
        assertThat(status(page, "/page/messages?as=U0GIA&channel=C0SALES")).isEqualTo(200);
        assertThat(sandbox.acts()
                        .runCommand("U0NOOR", "C0ACME", "/sm-request x")
                        .problem())
                .contains("is not a valid command");
        page.getByRole(AriaRole.COMBOBOX, ChatWindow.starting("Message #sales")).pressSequentially("@");
        Locator offers = page.getByRole(AriaRole.LISTBOX, ChatWindow.starting("Suggestions"));
        assertThat(offers).containsText("Omar Haddad");
        assertThat(offers).not().containsText("Ben Ortiz");
        assertThat(page.getByRole(AriaRole.BUTTON, ChatWindow.starting("Add SM Request")))
                .hasCount(0);
    }

    @Test
    void switcher_changed_isAnotherPersonAndStaysSoAfterReload() {
        Page page = BROWSER.open(sandbox.url().resolve("/?as=U0ADA"));
        page.getByLabel("Acting as").selectOption("U0OMAR");
        assertThat(page.getByRole(AriaRole.NAVIGATION, ChatWindow.starting("Conversations")))
                .containsText("Omar Haddad");
        page.reload();
        assertThat(page.getByRole(AriaRole.NAVIGATION, ChatWindow.starting("Conversations")))
                .containsText("Outsider");
    }

    @Test
    void newMessages_elsewhere_areMarkedAndCountedWhenTheyCallMe() {
        TalkWindow chloe = TalkWindow.of(BROWSER, sandbox, "U0CHLOE", "C0SMLEADS");
        assertThat(chloe.composer()).isVisible();
        sandbox.acts().postMessage("U0BEN", "C0PRODMKT", "Nothing special");
        assertThat(chloe.entry("product-marketing, new messages")).isVisible();
        sandbox.acts().postMessage("U0BEN", "C0PRODMKT", "@pmm-team please look");
        assertThat(chloe.entry("product-marketing, 1 new for you")).isVisible();
        BROWSER.photograph(chloe.page(), "unread");
        chloe.entry("product-marketing").click();
        assertThat(chloe.page().getByRole(AriaRole.SEPARATOR, ChatWindow.starting("New messages")))
                .isVisible();
        assertThat(chloe.message("@pmm-team please look")).isVisible();
        BROWSER.photograph(chloe.page(), "new-line");
        chloe.entry("sm-leads").click();
        assertThat(chloe.entry("new")).hasCount(0);
    }

    @Test
    void workspaceMenu_people_showsPartRightsAndPresenceAndOpensAConversation() {
        TalkWindow ada = TalkWindow.of(BROWSER, sandbox, "U0ADA", "C0SALES");
        ada.button("Sandbox menu").click();
        ada.page()
                .getByRole(AriaRole.MENUITEM, ChatWindow.starting("People in Sandbox"))
                .click();
        Locator people = ada.page().getByRole(AriaRole.COMPLEMENTARY, ChatWindow.starting("People"));
        assertThat(people).containsText("Bot admin · Away, notifications paused");
        assertThat(people).containsText("On holiday");
        BROWSER.photograph(ada.page(), "people");
        people.getByRole(AriaRole.BUTTON, ChatWindow.named("Message Omar Haddad"))
                .click();
        assertThat(ada.page().getByRole(AriaRole.COMBOBOX, ChatWindow.starting("Message Omar Haddad")))
                .isVisible();
        ada.button("Sandbox menu").click();
        ada.page()
                .getByRole(AriaRole.MENUITEM, ChatWindow.starting("What SM Request may do"))
                .click();
        assertThat(ada.page().getByRole(AriaRole.COMPLEMENTARY, ChatWindow.starting("App")))
                .containsText("See people's names, titles and time zones");
        BROWSER.photograph(ada.page(), "app-rights");
    }

    @Test
    void keyboardAlone_fromSidebarToMessageToComposer_reactsAndWrites() {
        TalkWindow ada = TalkWindow.of(BROWSER, sandbox, "U0ADA", "C0SALES");
        Page page = ada.page();
        ada.entry("sales").focus();
        List<String> order = new java.util.ArrayList<>();
        for (int i = 0; i < 30 && !order.contains("TEXTAREA"); i++) {
            page.keyboard().press("Tab");
            order.add(page.evaluate("document.activeElement.getAttribute('role') === 'log' ? 'LOG'"
                            + " : document.activeElement.tagName")
                    .toString());
        }
        assertThat(order).containsSubsequence("LOG", "TEXTAREA");
        page.getByRole(AriaRole.LOG, ChatWindow.starting("Messages")).focus();
        page.keyboard().press("ArrowUp");
        assertThat(ada.message("two free slots")).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("r");
        assertThat(page.getByLabel("Search emoji")).isFocused();
        page.keyboard().type("muscle");
        page.keyboard().press("Enter");
        assertThat(ada.button("muscle, 1: you")).isVisible();
        page.keyboard().press("Escape");
        ada.message("Acme asked again").focus();
        page.keyboard().press("Tab");
        BROWSER.photograph(page, "message-keyboard");
        ada.message("Acme asked again").focus();
        page.keyboard().press("t");
        assertThat(ada.thread()).isVisible();
    }

    @Test
    void darkMode_conversationAndPeople_haveReadableText() {
        Page page = BROWSER.open(sandbox.url().resolve("/chat/C0SALES?as=U0BEN"), ColorScheme.DARK);
        page.getByRole(AriaRole.BUTTON, ChatWindow.starting("Members")).click();
        assertThat(page.getByRole(AriaRole.COMPLEMENTARY, ChatWindow.starting("Members")))
                .containsText("Omar Haddad");
        BROWSER.photograph(page, "dark-members");
        Object ink = page.evaluate("getComputedStyle(document.querySelector('.rights')).color");
        assertThat(ink).isEqualTo("rgb(233, 232, 240)");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    private int status(Page page, String path) {
        return page.request().get(sandbox.url().resolve(path).toString()).status();
    }
}
