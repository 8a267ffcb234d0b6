package dev.smrequest.sandbox.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Finds what a person finds on the Slack side of the page: by role and label. */
public final class ChatWindow {

    private ChatWindow() {}

    public static Locator command(Page page, String title) {
        composer(page).fill("/sm-request");
        composer(page).press("Enter");
        Locator form = dialog(page, title);
        form.waitFor();
        return form;
    }

    public static Locator composer(Page page) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Message #product-marketing"));
    }

    public static Locator dialog(Page page, String title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
    }

    public static void choose(Page page, Locator form, String label, String option) {
        Locator box = form.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label));
        box.click();
        box.fill(option);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    public static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    public static Page.GetByRoleOptions starting(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    public static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
