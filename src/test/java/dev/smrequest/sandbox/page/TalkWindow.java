package dev.smrequest.sandbox.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.smrequest.sandbox.Sandbox;

/** One person's window on the Slack side, for tests about talking to each other: by role and label, as a person finds things. */
final class TalkWindow {

    private final Page page;

    private TalkWindow(Page page) {
        this.page = page;
    }

    static TalkWindow of(Browser browser, Sandbox sandbox, String person, String channel) {
        Page page = browser.open(sandbox.url().resolve("/chat/" + channel + "?as=" + person));
        page.getByRole(AriaRole.LOG, ChatWindow.starting("Messages")).waitFor();
        return new TalkWindow(page);
    }

    Page page() {
        return page;
    }

    Locator composer() {
        return page.getByRole(AriaRole.COMBOBOX, ChatWindow.starting("Message "));
    }

    void say(String words) {
        composer().fill(words);
        composer().press("Enter");
    }

    Locator message(String words) {
        return page.getByRole(AriaRole.ARTICLE).filter(ChatWindow.having(words));
    }

    /** Opens the menu of a message and chooses there. */
    void choose(String words, String entry) {
        message(words).hover();
        message(words)
                .getByRole(AriaRole.BUTTON, ChatWindow.named("More actions"))
                .click();
        page.getByRole(AriaRole.MENUITEM, ChatWindow.starting(entry)).click();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, ChatWindow.starting(name));
    }

    /** The conversation's entry in the sidebar. */
    Locator entry(String name) {
        return page.getByRole(AriaRole.NAVIGATION, ChatWindow.starting("Conversations"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    Locator option(String name) {
        return page.getByRole(AriaRole.OPTION, ChatWindow.starting(name));
    }

    Locator thread() {
        return page.getByRole(AriaRole.COMPLEMENTARY, ChatWindow.starting("Thread"));
    }
}
