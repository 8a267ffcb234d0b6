package dev.smrequest.sandbox.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.SandboxOptions;
import dev.smrequest.sandbox.clock.SandboxClock;
import dev.smrequest.sandbox.slack.world.Message;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People talk to each other on the Slack side of the page. */
class TalkPageTest {

    private static final String ROOM = "C0PRODMKT";

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

    @Test
    void completion_ofPeopleGroupsAndChannels_sendsRealMentions() {
        TalkWindow ada = window("U0ADA");
        ada.composer().pressSequentially("@pmm");
        assertThat(ada.option("@pmm-team")).isVisible();
        ada.composer().press("Enter");
        ada.composer().pressSequentially("and @chl");
        ada.composer().press("Tab");
        ada.composer().pressSequentially("look at #sal");
        ada.composer().press("Enter");
        ada.composer().pressSequentially(":tad");
        BROWSER.photograph(ada.page(), "completion");
        ada.composer().press("Enter");
        ada.composer().press("Enter");
        assertThat(ada.message("@pmm-team and @Chloe Lindqvist look at #sales")).isVisible();
        assertThat(newest().text())
                .isEqualTo("<!subteam^S0PMMTEAM|@pmm-team> and <@U0CHLOE> look at <#C0SALES|sales> :tada:");
        assertThat(newest().json()
                        .at("/blocks/0/elements/0/elements/0/usergroup_id")
                        .asText())
                .isEqualTo("S0PMMTEAM");
    }

    @Test
    void ownMessage_editedAndDeleted_changesForEverybody() {
        TalkWindow ada = window("U0ADA");
        TalkWindow ben = window("U0BEN");
        ada.say("First words for @ben, soon");
        ada.choose("First words", "Edit message");
        Locator field = ada.page().getByLabel("Edit message");
        assertThat(field).isFocused();
        assertThat(field).hasValue("First words for @ben, soon");
        field.fill("Better words for @ben, now");
        BROWSER.photograph(ada.page(), "editing");
        field.press("Enter");
        assertThat(ben.message("Better words for @Ben Ortiz")).containsText("(edited)");
        ada.choose("Better words", "Delete message");
        ada.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, ChatWindow.named("Delete"))
                .click();
        assertThat(ben.message("Better words")).hasCount(0);
        assertThat(sandbox.slack().messages().in(ROOM)).isEmpty();
    }

    @Test
    void foreignMessage_menu_offersNeitherEditNorDeleteExceptToTheAdmin() {
        sandbox.acts().postMessage("U0BEN", ROOM, "Mine alone");
        TalkWindow ada = window("U0ADA");
        ada.message("Mine alone").hover();
        ada.message("Mine alone")
                .getByRole(AriaRole.BUTTON, ChatWindow.named("More actions"))
                .click();
        assertThat(ada.page().getByRole(AriaRole.MENUITEM)).containsText(new String[] {"File SM request", "Copy link"});
        TalkWindow dev = window("U0DEV");
        dev.choose("Mine alone", "Delete message");
        assertThat(dev.page().getByRole(AriaRole.ALERTDIALOG)).isVisible();
    }

    @Test
    void reaction_addedByPickerAndJoinedByAnother_isCountedForBoth() {
        sandbox.acts().postMessage("U0BEN", ROOM, "We won the deal");
        TalkWindow ada = window("U0ADA");
        TalkWindow chloe = window("U0CHLOE");
        ada.message("We won").hover();
        ada.message("We won")
                .getByRole(AriaRole.BUTTON, ChatWindow.named("Add reaction"))
                .click();
        ada.page().getByLabel("Search emoji").fill("rocket");
        BROWSER.photograph(ada.page(), "emoji");
        ada.page().getByLabel("Search emoji").press("Enter");
        chloe.button("rocket, 1: Ada Park").click();
        assertThat(ada.button("rocket, 2: you, Chloe Lindqvist")).hasAttribute("aria-pressed", "true");
        ada.button("rocket, 2").click();
        assertThat(chloe.button("rocket, 1: you")).isVisible();
    }

    @Test
    void threadReply_sentToTheChannelToo_standsInBoth() {
        String ts = sandbox.acts().postMessage("U0BEN", ROOM, "Who takes this?").id();
        sandbox.acts().reply("U0CHLOE", ROOM, "Me", ts);
        TalkWindow ada = window("U0ADA");
        ada.button("1 reply").click();
        ada.thread().getByLabel("Also send to #product-marketing").check();
        ada.thread()
                .getByLabel("Reply", new Locator.GetByLabelOptions().setExact(true))
                .fill("Decided: Chloe");
        ada.thread()
                .getByLabel("Reply", new Locator.GetByLabelOptions().setExact(true))
                .press("Enter");
        assertThat(ada.thread().getByRole(AriaRole.ARTICLE).last()).containsText("Also sent to #product-marketing");
        Locator inChannel = ada.page()
                .getByRole(AriaRole.REGION, ChatWindow.starting("Channel product-marketing"))
                .getByRole(AriaRole.ARTICLE)
                .filter(ChatWindow.having("replied to a thread: Who takes this?"));
        assertThat(inChannel).containsText("Decided: Chloe");
        BROWSER.photograph(ada.page(), "broadcast");
    }

    @Test
    void permalinkOfAReply_clicked_opensItsChannelAndThread() {
        String ts =
                sandbox.acts().postMessage("U0OMAR", "C0SALES", "Old question").id();
        String reply =
                sandbox.acts().reply("U0DEV", "C0SALES", "Old answer", ts).id();
        String link = sandbox.slack().workspace().permalink("C0SALES", reply, ts);
        sandbox.acts().postMessage("U0BEN", ROOM, "See " + link);
        TalkWindow ada = window("U0ADA");
        ada.page().getByRole(AriaRole.LINK, ChatWindow.starting(link)).click();
        assertThat(ada.page()
                        .getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName("sales").setLevel(1)))
                .isVisible();
        assertThat(ada.thread().getByRole(AriaRole.ARTICLE).last()).containsText("Old answer");
        assertThat(ada.thread().getByRole(AriaRole.ARTICLE).last())
                .hasClass(java.util.regex.Pattern.compile(".*focused.*"));
        BROWSER.photograph(ada.page(), "permalink");
    }

    @Test
    void file_attached_isShownAndDownloadedByTheOthersOnly() {
        TalkWindow ada = window("U0ADA");
        TalkWindow ben = window("U0BEN");
        byte[] words = "Contoso, ours".getBytes(StandardCharsets.UTF_8);
        ada.page().locator("input[type=file]").setInputFiles(new FilePayload("compare.csv", "text/csv", words));
        assertThat(ada.page().getByRole(AriaRole.LIST, ChatWindow.starting("Attached files")))
                .containsText("compare.csv");
        ada.say("The numbers");
        assertThat(ben.message("The numbers")).containsText("compare.csv");
        var download = ben.page()
                .waitForDownload(() -> ben.page()
                        .getByRole(AriaRole.LINK, ChatWindow.starting("Download compare.csv"))
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo("compare.csv");
        assertThat(download.path()).hasBinaryContent(words);
        String id = newest().json().at("/files/0/id").asText();
        assertThat(ben.page()
                        .request()
                        .get(sandbox.url() + "page/files/U0OMAR/" + id)
                        .status())
                .isEqualTo(404);
        BROWSER.photograph(ben.page(), "file");
    }

    @Test
    void draft_leftInAChannel_waitsThereAndIsMarked() {
        TalkWindow ada = window("U0ADA");
        ada.composer().fill("Half a thou");
        ada.entry("sales").click();
        assertThat(ada.entry("product-marketing, draft")).isVisible();
        ada.page().reload();
        ada.entry("product-marketing").click();
        assertThat(ada.composer()).hasValue("Half a thou");
    }

    private Message newest() {
        List<Message> all = sandbox.slack().messages().in(ROOM);
        return all.get(all.size() - 1);
    }

    private TalkWindow window(String person) {
        return TalkWindow.of(BROWSER, sandbox, person, ROOM);
    }
}
