package dev.smrequest.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.smrequest.sandbox.page.Browser;
import dev.smrequest.sandbox.page.ChatWindow;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** One conversation, held by Ada in Slack and by Ben in GitLab, as each of them sees it. */
class TalkBrowserTest {
    private static final String ISSUE = "/gitlab/gitlab-com/marketing/product-marketing/-/issues/1?as=U0BEN";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    private Path data;

    private TalkTown talk;
    private Town town;

    @BeforeEach
    void open() {
        talk = new TalkTown(data);
        town = talk.town;
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void conversation_heldInSlackAndInGitLab_isTheSameInBoth() {
        Page slack = BROWSER.open(town.sandbox.url().resolve("/chat/" + PRODUCT_MARKETING + "?as=" + ADA));
        Page gitlab = BROWSER.open(town.sandbox.url().resolve(ISSUE));
        Locator thread = thread(slack);
        reply(thread, "Who can *help*? They meet us on Thurday.");
        Locator note = comment(gitlab, "Ada Park");
        assertThat(note).containsText("Ada Park wrote in Slack:");
        assertThat(note).containsText("Who can help? They meet us on Thurday.");
        assertThat(note.locator("strong").getByText("help")).isVisible();
        Assertions.assertThat(note.getByRole(AriaRole.LINK, ChatWindow.named("wrote in Slack"))
                        .getAttribute("href"))
                .contains("/archives/" + PRODUCT_MARKETING + "/p");

        write(gitlab, "I can. **Which** segment is it?");
        Locator answer = thread.getByRole(AriaRole.ARTICLE).filter(ChatWindow.having("segment"));
        assertThat(answer).containsText("Ben Ortiz wrote in GitLab:");
        assertThat(answer).containsText("I can. Which segment is it?");
        Assertions.assertThat(answer.getByRole(AriaRole.LINK, ChatWindow.named("wrote in GitLab"))
                        .getAttribute("href"))
                .contains("/-/issues/1#note_");

        choose(slack, thread, "Who can help", "Edit message");
        slack.getByLabel("Edit message").fill("Who can *help*? They meet us on Thursday.");
        slack.getByLabel("Edit message").press("Enter");
        town.settle();
        assertThat(note).containsText("They meet us on Thursday.");
        comment(gitlab, "segment")
                .getByRole(AriaRole.BUTTON, ChatWindow.named("Edit comment"))
                .click();
        gitlab.getByLabel("Comment", new Page.GetByLabelOptions().setExact(true))
                .fill("I can. **Which** segment is it, enterprise?");
        gitlab.getByRole(AriaRole.BUTTON, ChatWindow.starting("Save comment")).click();
        assertThat(comment(gitlab, "enterprise?")).isVisible();
        town.hooks();
        assertThat(answer).containsText("segment is it, enterprise?");
        BROWSER.photograph(slack, "talk-slack");
        BROWSER.photograph(gitlab, "talk-gitlab");

        choose(slack, thread, "Who can help", "Delete message");
        slack.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, ChatWindow.named("Delete"))
                .click();
        assertThat(thread.getByRole(AriaRole.ARTICLE).filter(ChatWindow.having("Who can help")))
                .hasCount(0);
        town.settle();
        assertThat(note).hasCount(0);
        comment(gitlab, "enterprise?")
                .getByRole(AriaRole.BUTTON, ChatWindow.named("Delete comment"))
                .click();
        gitlab.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, ChatWindow.named("Delete"))
                .click();
        assertThat(comment(gitlab, "enterprise?")).hasCount(0);
        town.gitlabPerson("ben.ortiz", 1, "due_date=2026-12-20");
        town.hooks();
        town.settle();
        assertThat(thread).containsText("This note was deleted in GitLab.");
        Assertions.assertThat(talk.notes()).isEmpty();
        Assertions.assertThat(BROWSER.complaints()).isEmpty();
    }

    private static Locator thread(Page slack) {
        Locator card = slack.getByRole(AriaRole.ARTICLE)
                .filter(ChatWindow.having("#1 A battlecard for Acme"))
                .first();
        card.hover();
        card.getByRole(AriaRole.BUTTON, ChatWindow.named("Reply in thread")).click();
        return slack.getByRole(AriaRole.COMPLEMENTARY, ChatWindow.starting("Thread"));
    }

    private void reply(Locator thread, String words) {
        Locator field = thread.getByLabel("Reply", new Locator.GetByLabelOptions().setExact(true));
        field.fill(words);
        field.press("Enter");
        thread.getByRole(AriaRole.ARTICLE)
                .filter(ChatWindow.having("Who can help"))
                .waitFor();
        town.settle();
    }

    private void write(Page gitlab, String words) {
        gitlab.getByLabel("Add a comment").fill(words);
        gitlab.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Comment").setExact(true))
                .click();
        comment(gitlab, "segment").waitFor();
        town.hooks();
    }

    private static Locator comment(Page gitlab, String words) {
        return gitlab.getByRole(AriaRole.REGION, ChatWindow.starting("Activity"))
                .getByRole(AriaRole.LISTITEM)
                .filter(ChatWindow.having(words));
    }

    private static void choose(Page slack, Locator thread, String words, String entry) {
        Locator message = thread.getByRole(AriaRole.ARTICLE).filter(ChatWindow.having(words));
        message.hover();
        message.getByRole(AriaRole.BUTTON, ChatWindow.named("More actions")).click();
        slack.getByRole(AriaRole.MENUITEM, ChatWindow.starting(entry)).click();
    }
}
