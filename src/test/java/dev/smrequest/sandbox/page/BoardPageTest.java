package dev.smrequest.sandbox.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.smrequest.sandbox.page.TrackerWindow.button;
import static dev.smrequest.sandbox.page.TrackerWindow.file;
import static dev.smrequest.sandbox.page.TrackerWindow.labels;
import static dev.smrequest.sandbox.page.TrackerWindow.region;
import static dev.smrequest.sandbox.page.TrackerWindow.rows;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import dev.smrequest.sandbox.Sandbox;
import dev.smrequest.sandbox.gitlab.model.AccessLevel;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The board by state label, by mouse and by keyboard, alone and with somebody else looking. */
class BoardPageTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String NEW = "sm_req::new_request";
    private static final String TRIAGE = "sm_req::triage";

    private Sandbox sandbox;

    @BeforeEach
    void start() throws Exception {
        sandbox = TrackerWindow.sandbox();
        file(sandbox, "Battlecard for Acme", "sm_request," + NEW, ",\"due_date\":\"2024-02-01\",\"assignee_ids\":[12]");
        file(sandbox, "Refresh the security deck", "sm_request,pmm,sm_req::backlog", "");
        file(sandbox, "Something unsorted", "", ",\"confidential\":true");
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private Page board(String person) {
        return BROWSER.open(sandbox.url().resolve(TrackerWindow.PROJECT + "boards?as=" + person));
    }

    private static Locator column(Page page, String name) {
        return region(page, name);
    }

    /** As a hand does it: the card is lifted before the board scrolls to the column. */
    private static void drag(Page page, Locator card, String column) {
        card.hover();
        page.mouse().down();
        BoundingBox at = card.boundingBox();
        page.mouse().move(at.x + at.width / 2 + 12, at.y + at.height / 2 + 6);
        region(page, column).hover();
        page.mouse().up();
    }

    @Test
    void columns_areTheStateLabelsOfTheProjectBetweenOpenAndClosed() {
        Page page = board("U0BEN");
        assertThat(rows(page, NEW)).containsText(new String[] {"Battlecard for Acme"});
        assertThat(region(page, "Issue board").getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2)))
                .hasCount(9);
        assertThat(rows(page, "Open")).containsText(new String[] {"Something unsorted"});
        assertThat(rows(page, "sm_req::backlog")).containsText(new String[] {"Refresh the security deck"});
        assertThat(rows(page, NEW).getByText("(overdue)")).hasCount(1);
        BROWSER.photograph(page, "board");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void card_draggedWithTheMouse_changesItsLabelForEverybodyWhoLooks() {
        Page ben = board("U0BEN");
        Page chloe = board("U0CHLOE");
        assertThat(rows(chloe, NEW)).hasCount(1);
        drag(ben, rows(ben, NEW).first(), TRIAGE);
        assertThat(rows(chloe, TRIAGE)).containsText(new String[] {"Battlecard for Acme"});
        assertThat(rows(ben, NEW)).hasCount(0);
        assertThat(labels(sandbox, 1)).containsExactly(TRIAGE, "sm_request");
    }

    @Test
    void card_draggedIntoClosedAndOut_losesTheLabelOfTheBoardAndIsReopened() {
        Page page = board("U0BEN");
        drag(page, rows(page, NEW).first(), "Closed");
        assertThat(rows(page, "Closed")).containsText(new String[] {"Battlecard for Acme"});
        assertThat(page.getByText("#1 is now in Closed.")).isVisible();
        assertThat(labels(sandbox, 1)).containsExactly("sm_request");
        drag(page, rows(page, "Closed").first(), "Open");
        assertThat(page.getByText("#1 is now in Open.")).isVisible();
        assertThat(sandbox.gitlab().issues().byIid(1).orElseThrow().open()).isTrue();
    }

    @Test
    void card_movedByKeyboard_keepsTheFocus() {
        Page page = board("U0BEN");
        Locator move = button(page, "Move #1 to…");
        move.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.MENUITEM, TrackerWindow.exactly("Open")))
                .isFocused();
        BROWSER.photograph(page, "board-move");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(rows(page, TRIAGE)).containsText(new String[] {"Battlecard for Acme"});
        assertThat(button(page, "Move #1 to…")).isFocused();
    }

    @Test
    void card_movedWithoutTheRight_goesBackAndGitLabSaysWhy() {
        sandbox.gitlab()
                .people()
                .grant(sandbox.gitlab().people().named("omar.haddad").orElseThrow(), AccessLevel.GUEST);
        Page page = board("U0OMAR");
        drag(page, rows(page, NEW).first(), TRIAGE);
        assertThat(page.getByText("GitLab refused: 403 Forbidden")).isVisible();
        assertThat(rows(page, NEW)).hasCount(1);
        assertThat(rows(page, TRIAGE)).hasCount(0);
        assertThat(rows(page, "Open")).hasCount(0);
    }

    @Test
    void board_toSomebodyOutsideTheProject_isNotThere() {
        Page page = board("U0OMAR");
        assertThat(page.getByText("404 Project Not Found")).isVisible();
    }

    @Test
    void board_filteredBySearch_showsWhatFits() {
        Page page = board("U0BEN");
        page.getByLabel("Search issues").fill("security");
        assertThat(rows(page, NEW)).hasCount(0);
        assertThat(rows(page, "sm_req::backlog")).hasCount(1);
    }

    @Test
    void board_ofHundreds_showsTwentyOfAColumnUntilAsked() throws Exception {
        List<String> states = List.of(NEW, TRIAGE, "sm_req::backlog", "sm_req::assigned");
        for (int i = 0; i < 300; i++) {
            String labels = "sm_request,pmm," + states.get(i % states.size());
            String more = i % 3 == 0 ? ",\"due_date\":\"2027-0" + (i % 9 + 1) + "-15\",\"assignee_ids\":[12,13]" : "";
            file(sandbox, "Launch deck for region " + i + " with a title that wants two lines", labels, more);
        }
        Page page = BROWSER.open(sandbox.url().resolve(TrackerWindow.PROJECT + "boards?as=U0BEN"), ColorScheme.DARK);
        assertThat(rows(page, NEW)).hasCount(20);
        BROWSER.photograph(page, "board-dark");
        button(column(page, NEW), "Show more (20 of 76)").click();
        assertThat(rows(page, NEW)).hasCount(40);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Issues"))
                .first()
                .click();
        assertThat(rows(page, "Issues")).hasCount(20);
        BROWSER.photograph(page, "issues-dark");
    }
}
