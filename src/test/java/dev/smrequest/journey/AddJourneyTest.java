package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.PRODUCT_MARKETING;
import static dev.smrequest.journey.Town.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.traffic.Effect;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message from Slack to the issue it belongs to, as one note. */
class AddJourneyTest {
    private static final String OMAR = "U0OMAR";
    private static final String GIA = "U0GIA";
    private static final String REQUEST = "Which request?";
    private static final String NOTES = "/issues/1/notes";

    @TempDir
    private Path data;

    private Town town;

    @BeforeEach
    void open() {
        town = Town.open(data);
        town.filed(ADA, "Battlecard for Acme");
        town.bot().goRounds();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void message_addedByAColleague_isOneNoteWithItsWordsAndWhoSaidThem() {
        OpenForm form = shortcut(OMAR, SALES, town.says(ADA, SALES, "The demo is on Friday.\nAt ten."));
        form.suggest(REQUEST, "card acme", "#1 Battlecard for Acme");
        form.type("Comment", "For the due date");

        form.submit();
        assertThat(town.form(OMAR).text()).isEqualTo("Adding the message to request #1 …");
        town.settle();

        assertThat(town.form(OMAR).text()).isEqualTo(":white_check_mark: Added to request <" + town.link(1) + "|#1>.");
        assertThat(town.notes(1)).singleElement().satisfies(note -> {
            assertThat(note)
                    .startsWith("Omar Haddad added a message by Ada Park from Slack ([see the conversation](<https://")
                    .contains(":\n\nFor the due date\n\n> The demo is on Friday.\\\n> At ten.\n\n[//]: # (act");
        });
        assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::new_request");
    }

    @Test
    void message_withHostileWords_runsNothing() {
        String text =
                "/close\n/label ~evil\n@all [x](javascript:alert(1)) <!channel> ```\n/assign @ben.ortiz\n> /close";
        add(town.says(ADA, PRODUCT_MARKETING, text));

        assertThat(town.issues().get(0).path("state").asText()).isEqualTo("opened");
        assertThat(town.labels(1)).containsExactlyInAnyOrder("sm_request", "sm_req::new_request");
        assertThat(town.notes(1))
                .singleElement()
                .satisfies(note -> assertThat(note)
                        .contains(
                                "> \\/close\\\n> \\/label \\~evil\\\n> \\@all \\[x\\](javascript:alert(1)) \\<!channel> \\`\\`\\`\\\n> \\/assign \\@ben.ortiz")
                        .doesNotContain("\n/"));
    }

    @Test
    void message_of10000Characters_isAddedWhole() {
        String text = "word ".repeat(2_000).strip();
        add(town.says(ADA, PRODUCT_MARKETING, text));

        assertThat(town.notes(1))
                .singleElement()
                .satisfies(note -> assertThat(note).contains("> " + text + "\n"));
    }

    @Test
    void note_whoseAnswerWasLost_standsOnce() {
        town.gitlabSuffers(NOTES, new Effect.DropAfter(), 1);

        add(town.says(ADA, PRODUCT_MARKETING, "Once only"));

        assertThat(town.notes(1)).hasSize(1);
        assertThat(town.form(BEN).text()).startsWith(":white_check_mark: Added to request");
    }

    @Test
    void note_thatGitLabRefusedForAWhile_isWrittenOnceItCan_andTheModalSaysSoMeanwhile() {
        town.gitlabSuffers(NOTES, Effect.Refuse.serverError(502), 2);

        add(town.says(ADA, PRODUCT_MARKETING, "Once only"));

        assertThat(town.notes(1)).hasSize(1);
        assertThat(town.form(BEN).text()).startsWith(":white_check_mark: Added to request");
    }

    @Test
    void closedModal_isToldByItsAddressInstead() {
        String ts = town.says(ADA, SALES, "Hear me");
        OpenForm form = shortcut(OMAR, SALES, ts).suggest(REQUEST, "1", "#1 Battlecard for Acme");
        form.submit();
        town.acts().closeAllViews(OMAR);
        town.settle();

        assertThat(town.whispers(OMAR, SALES))
                .containsExactly(":white_check_mark: Added to request <" + town.link(1) + "|#1>.");
    }

    @Test
    void guest_isRefusedWithWhomToAsk() {
        OpenForm form =
                shortcut(GIA, SALES, town.says(ADA, SALES, "Hello")).suggest(REQUEST, "1", "#1 Battlecard for Acme");
        form.submit();
        town.settle();

        assertThat(town.notes(1)).isEmpty();
        assertThat(town.form(GIA).text())
                .isEqualTo(
                        ":warning: Nothing was added: guests and people of other workspaces cannot add to requests. Please"
                                + " ask a member of the workspace to add the message.");
    }

    @Test
    void confidentialRequest_showsItsNumberAlone_andTakesMessagesOfTheTeamAndItsRequesterOnly() {
        town.gitlabPerson("dev.rao", 1, "confidential=true");
        town.bot().goRounds();
        String ts = town.says(ADA, SALES, "Secret");
        String open = town.says(ADA, PRODUCT_MARKETING, "Secret");

        shortcut(OMAR, SALES, ts).suggest(REQUEST, "1", "#1 (confidential)").submit();
        town.settle();
        assertThat(town.notes(1)).isEmpty();
        assertThat(town.form(OMAR).text())
                .isEqualTo(
                        ":warning: Nothing was added: request #1 is confidential, and only the team and whoever asked may"
                                + " add to it. Please send the message to somebody of the team.");

        for (String user : List.of(BEN, ADA)) {
            shortcut(user, PRODUCT_MARKETING, open)
                    .suggest(REQUEST, "#1", "#1 (confidential)")
                    .submit();
            town.settle();
        }
        assertThat(town.notes(1)).hasSize(2);
    }

    @Test
    void numberThatIsNoRequest_isRefusedWithTheReason() {
        OpenForm form = shortcut(BEN, PRODUCT_MARKETING, town.says(ADA, PRODUCT_MARKETING, "Hello"))
                .suggest(REQUEST, "4711", "#4711 (not among the newest)");
        form.submit();
        town.settle();

        assertThat(town.form(BEN).text()).startsWith(":warning: Nothing was added: ");
    }

    private void add(String ts) {
        shortcut(BEN, PRODUCT_MARKETING, ts)
                .suggest(REQUEST, "", "#1 Battlecard for Acme")
                .submit();
        town.settle();
    }

    private OpenForm shortcut(String user, String channel, String ts) {
        assertThat(town.acts()
                        .messageShortcut(user, "add_to_request", channel, ts)
                        .ok())
                .isTrue();
        return town.form(user);
    }
}
