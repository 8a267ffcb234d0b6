package dev.smrequest.sandbox.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.smrequest.sandbox.page.TrackerWindow.button;
import static dev.smrequest.sandbox.page.TrackerWindow.choose;
import static dev.smrequest.sandbox.page.TrackerWindow.exactly;
import static dev.smrequest.sandbox.page.TrackerWindow.file;
import static dev.smrequest.sandbox.page.TrackerWindow.group;
import static dev.smrequest.sandbox.page.TrackerWindow.labels;
import static dev.smrequest.sandbox.page.TrackerWindow.region;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.gitlab.model.AccessLevel;
import dev.smrequest.sandbox.gitlab.model.Tier;
import dev.smrequest.sandbox.gitlab.world.Uploads;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of one issue: facts changed in place, words, comments with quick actions, refusals where one looks. */
class IssuePageTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private Sandbox sandbox;

    @BeforeEach
    void start() throws Exception {
        sandbox = TrackerWindow.sandbox();
        file(
                sandbox,
                "Battlecard for Acme",
                "sm_request,sm_req::new_request",
                ",\"due_date\":\"2024-02-01\",\"assignee_ids\":[11],\"description\":\"## What\\n\\nA **card** for @ada.park\"");
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private Page issue(String person) {
        return issue(person, ColorScheme.LIGHT);
    }

    private Page issue(String person, ColorScheme scheme) {
        return BROWSER.open(sandbox.url().resolve(TrackerWindow.PROJECT + "issues/1?as=" + person), scheme);
    }

    /** Opens the editor of a fact as a keyboard does. */
    private static void edit(Page page, String fact) {
        page.getByText("Edit " + fact, new Page.GetByTextOptions().setExact(true))
                .locator("xpath=ancestor::summary")
                .press("Enter");
    }

    @Test
    void facts_changedInPlace_areShownAndRemembered() {
        Page page = issue("U0BEN", ColorScheme.DARK);
        edit(page, "labels");
        choose(page, "Labels", "sm_req::triage");
        assertThat(group(page, "Labels")).hasText("sm_reqtriagesm_request");
        edit(page, "milestone");
        choose(page, "Milestone", "SM - Backlog");
        assertThat(group(page, "Milestone")).hasText("SM - Backlog");
        edit(page, "assignees");
        choose(page, "Assignees", "Chloe");
        assertThat(group(page, "Assignees")).containsText("Chloe Lindqvist");
        assertThat(group(page, "Due date")).hasText("Feb 1, 2024 (overdue)");
        edit(page, "health status");
        page.getByRole(AriaRole.COMBOBOX, exactly("Health status")).selectOption("at_risk");
        assertThat(group(page, "Health status")).hasText("At risk");
        Locator activity = region(page, "Activity");
        assertThat(activity).containsText("Ben Ortiz added");
        assertThat(activity).containsText("changed milestone to %SM - Backlog");
        assertThat(activity).containsText("changed health status to at risk");
        BROWSER.photograph(page, "issue-dark");
        assertThat(labels(sandbox, 1)).containsExactly("sm_req::triage", "sm_request");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void fact_setWithoutTheRight_isLeftAndSaidAtTheFact() {
        sandbox.gitlab()
                .people()
                .grant(sandbox.gitlab().people().named("ada.park").orElseThrow(), AccessLevel.GUEST);
        Page page = issue("U0ADA");
        edit(page, "labels");
        choose(page, "Labels", "pmm");
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("GitLab left it as it was: Ada Park may not set this.");
        assertThat(page.getByLabel("Make this an internal note")).hasCount(0);
    }

    @Test
    void issueOfOthers_changedByAGuest_isRefusedInGitLabsWords() {
        sandbox.gitlab()
                .people()
                .grant(sandbox.gitlab().people().named("omar.haddad").orElseThrow(), AccessLevel.GUEST);
        Page page = issue("U0OMAR");
        edit(page, "milestone");
        choose(page, "Milestone", "SM - Backlog");
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("GitLab refused: 403 Forbidden");
    }

    @Test
    void comment_ofCommands_showsWhatGitLabSays() {
        Page page = issue("U0BEN");
        page.getByLabel("Add a comment").fill("/label ~pmm\n/assign @ben.ortiz");
        button(page, "Comment").click();
        assertThat(region(page, "Activity").getByRole(AriaRole.STATUS))
                .hasText("Added ~\"pmm\" label. Assigned @ben.ortiz.");
        page.getByLabel("Add a comment").fill("/assign @nobody");
        button(page, "Comment").click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("GitLab refused: Failed to find users for '@nobody'");
        assertThat(page.getByLabel("Add a comment")).hasValue("/assign @nobody");
    }

    @Test
    void comment_andClose_doesBoth() {
        Page page = issue("U0BEN");
        page.getByLabel("Add a comment").fill("Done.");
        page.getByLabel("Make this an internal note").check();
        button(page, "Comment & close issue").click();
        Locator activity = region(page, "Activity");
        assertThat(activity.getByText("Internal note", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(activity).containsText("Ben Ortiz closed");
        assertThat(button(activity, "Reopen issue")).isVisible();
        assertThat(sandbox.gitlab().issues().byIid(1).orElseThrow().open()).isFalse();
        BROWSER.photograph(page, "issue-closed");
    }

    @Test
    void words_edited_areRenderedAnew() {
        Page page = issue("U0BEN");
        button(page, "Edit").click();
        page.getByLabel("Title").fill("Battlecard for Acme and Bolt");
        page.getByLabel("Description").fill("Only **one** page.");
        button(page, "Save changes").click();
        assertThat(page.getByRole(AriaRole.HEADING, exactly("Battlecard for Acme and Bolt")))
                .isVisible();
        assertThat(region(page, "Description").locator("strong")).hasText("one");
        assertThat(region(page, "Activity")).containsText("changed title from");
    }

    @Test
    void newIssue_fromTheTemplateOfItsAddress_isFiledConfidential() {
        Page page = BROWSER.open(sandbox.url()
                .resolve(TrackerWindow.PROJECT + "issues/new?issuable_template=A-SM-Support-Request&as=U0ADA"));
        Locator description = page.getByLabel("Description", new Page.GetByLabelOptions().setExact(true));
        assertThat(page.getByLabel("Description template")).hasValue("A-SM-Support-Request");
        assertThat(description).hasValue(Pattern.compile("/label "));
        BROWSER.photograph(page, "new-issue");
        page.getByLabel("Title").fill("A deck");
        page.getByLabel("This issue is confidential").check();
        button(page, "Create issue").click();
        assertThat(page.getByRole(AriaRole.HEADING, exactly("A deck"))).isVisible();
        assertThat(group(page, "Confidentiality")).hasText("Confidential");
        assertThat(labels(sandbox, 2)).contains("sm_request");
    }

    @Test
    void freeTier_hasNeitherHealthNorSeveralAssignees() {
        sandbox.gitlab().tier(Tier.FREE);
        Page page = issue("U0BEN");
        edit(page, "assignees");
        choose(page, "Assignees", "Chloe");
        assertThat(group(page, "Assignees")).hasText("CL Chloe Lindqvist");
        assertThat(group(page, "Health status")).hasCount(0);
        assertThat(group(page, "Weight")).hasCount(0);
    }

    @Test
    void tier_switchedWhileSomebodyLooks_takesTheHealthAway() {
        Page page = issue("U0BEN");
        assertThat(group(page, "Health status")).hasText("None");
        page.request()
                .post(
                        sandbox.url().resolve("/control/tier").toString(),
                        RequestOptions.create().setData(Map.of("tier", "free")));
        assertThat(group(page, "Health status")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-/issues/1", "issues/1", "-/work_items/1"})
    void address_inAnyOfGitLabsForms_opensTheIssue(String form) {
        Page page = BROWSER.open(
                sandbox.url().resolve("/gitlab/gitlab-com/marketing/product-marketing/" + form + "?as=U0BEN"));
        assertThat(page.getByRole(AriaRole.HEADING, exactly("Battlecard for Acme")))
                .isVisible();
    }

    @Test
    void upload_linkedInAComment_isDownloaded() {
        Uploads.Upload upload =
                sandbox.gitlab().uploads().add("notes.txt", "One page.".getBytes(StandardCharsets.UTF_8));
        Page page = issue("U0BEN");
        page.getByLabel("Add a comment").fill("See [notes.txt](/uploads/" + upload.secret() + "/notes.txt)");
        button(page, "Comment").click();
        Locator link = page.getByRole(AriaRole.LINK, exactly("notes.txt"));
        assertThat(link).isVisible();
        Download download = page.waitForDownload(link::click);
        assertThat(download.suggestedFilename()).isEqualTo("notes.txt");
        assertThat(download.path()).hasContent("One page.");
    }
}
