package dev.smrequest.journey;

import static dev.smrequest.journey.Town.ADA;
import static dev.smrequest.journey.Town.BEN;
import static dev.smrequest.journey.Town.CHLOE;
import static dev.smrequest.journey.Town.DEV;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.slack.world.Message;
import dev.smrequest.sandbox.slack.world.Person;
import dev.smrequest.sandbox.traffic.Effect;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of changes made in GitLab: why, by whom, to whom, and when it is too late to be the newest. */
class NewsFromGitLabJourneyTest {
    private static final String DECLINED =
            "add_labels=sm_req::declined&remove_labels=sm_req::new_request&state_event=close";
    private static final String TRIAGED = "add_labels=sm_req::triage,pmm&remove_labels=sm_req::new_request";
    private static final String IS_DECLINED =
            "*Declined* by <@U0BEN>.\nClosed, as it is no longer relevant or does not make sense anymore.";

    private static final String OMAR = "U0OMAR";

    @TempDir
    Path data;

    private Town town;

    @BeforeEach
    void open() {
        town = Town.configured(data, "triage: {gitlab_names: {U0BEN: ben.ortiz, U0ADA: ada.park}}");
        sweep();
        town.filed(ADA, "Deck");
        sweep();
        town.advance(Duration.ofMinutes(5));
        town.clearTraffic();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void whatSomebodyWroteWhenTheyDeclined_isQuotedWithALinkAndTakesOneCall() {
        note("ben.ortiz", "Same as #1. See [the **old** deck](https://example.com/deck), @ada.park\n\n<!channel>");
        town.gitlabPerson("ben.ortiz", 1, DECLINED);
        sweep();

        assertThat(news(ADA))
                .singleElement()
                .asString()
                .startsWith(IS_DECLINED + "\n<" + town.link(1) + "#note_")
                .contains("|Ben Ortiz wrote on the issue>:\n> Same as ")
                .contains("<https://example.com/deck|the old deck>")
                .doesNotContain("<!channel>");
        assertThat(town.gitlabCalls())
                .filteredOn(call -> call.equals("GET /issues/1/notes"))
                .hasSize(1);
    }

    @Test
    void wordsOfOthersInternalOnesAndOldOnes_areNotQuoted() {
        note("ben.ortiz", "Long ago");
        town.clock.advance(Duration.ofMinutes(11));
        note("chloe.lindqvist", "Of somebody else");
        new GitLabEyes(town.sandbox, "ben.ortiz").send("POST", "/issues/1/notes", "body=Between us&internal=true");
        town.gitlabPerson("ben.ortiz", 1, DECLINED);
        sweep();

        assertThat(news(ADA)).containsExactly(IS_DECLINED);
    }

    @Test
    void wordsOnAConfidentialIssue_areNotQuotedAlsoWhereItBecameSoOnlyNow() {
        note("ben.ortiz", "Secret");
        town.gitlabPerson("ben.ortiz", 1, DECLINED);
        town.bot().doChore("sweep-gitlab");
        town.advance(Duration.ofSeconds(1));
        town.slackSuffers("chat.postMessage", Effect.Refuse.tooMany(600), 1);
        town.advance(Duration.ofMinutes(1));
        town.gitlabPerson("ben.ortiz", 1, "confidential=true");
        town.settle();
        assertThat(news(ADA)).containsExactly(IS_DECLINED);

        town.gitlabPerson(
                "ben.ortiz", 1, "add_labels=sm_req::triage&remove_labels=sm_req::declined&state_event=reopen");
        sweep();
        town.advance(Duration.ofMinutes(1));
        note("ben.ortiz", "Secret again");
        town.gitlabPerson("ben.ortiz", 1, "add_labels=sm_req::declined&remove_labels=sm_req::triage&state_event=close");
        sweep();
        assertThat(news(ADA)).hasSize(3).last().isEqualTo(IS_DECLINED);
    }

    @Test
    void stepThatNeedsNoWords_readsNone() {
        note("ben.ortiz", "Looks fine");
        town.gitlabPerson("ben.ortiz", 1, TRIAGED);
        sweep();

        assertThat(news(ADA)).singleElement().asString().doesNotContain("Looks fine");
        assertThat(town.gitlabCalls()).doesNotContain("GET /issues/1/notes");
    }

    @Test
    void notesThatCannotBeRead_keepNobodyWaiting() {
        note("ben.ortiz", "No budget");
        town.gitlabPerson("ben.ortiz", 1, DECLINED);
        town.gitlabSuffers("GET .*/issues/1/notes", Effect.Refuse.serverError(500), 1);
        sweep();

        assertThat(news(ADA)).containsExactly(IS_DECLINED);
    }

    @Test
    void anotherLabelThatTheRequesterPutsOn_doesNotMakeTheStepTheirs() {
        town.gitlabPerson("ben.ortiz", 1, DECLINED);
        town.clock.advance(Duration.ofSeconds(2));
        town.gitlabPerson("ada.park", 1, "add_labels=p::1");
        sweep();

        assertThat(news(ADA)).containsExactly(IS_DECLINED);
    }

    @Test
    void stepsOfTwoPeople_areToldByBothAlsoToTheOneOfThem() {
        town.gitlabPerson("ben.ortiz", 1, TRIAGED);
        town.clock.advance(Duration.ofSeconds(2));
        town.gitlabPerson("ada.park", 1, "add_labels=sm_req::backlog&remove_labels=sm_req::triage");
        sweep();

        assertThat(news(ADA))
                .containsExactly("*Moved to the backlog, not promised yet* by Ben Ortiz and Ada Park.\n"
                        + "In the backlog for future scheduling. Not committed to be done yet.");
    }

    @Test
    void followerWhoDidIt_isNotToldAlsoWhereNobodyKnowsWhoAsked() {
        new GitLabEyes(town.sandbox, "chloe.lindqvist")
                .send("POST", "/issues", "title=From GitLab&labels=sm_request,sm_req::new_request");
        sweep();
        town.advance(Duration.ofSeconds(5));
        follow(BEN, 1);
        follow(DEV, 1);
        town.gitlabPerson("ben.ortiz", 2, TRIAGED);
        sweep();

        assertThat(news(BEN)).isEmpty();
        assertThat(news(DEV)).singleElement().asString().startsWith("*Triaged to the PMM team* by <@U0BEN>.");
    }

    @Test
    void followerWhoBecomesAGuest_hearsNoMore() {
        follow(CHLOE, 0);
        follow(DEV, 0);
        becomesAGuest(CHLOE);
        town.gitlabPerson("ben.ortiz", 1, TRIAGED);
        sweep();

        assertThat(news(CHLOE)).isEmpty();
        assertThat(news(DEV)).hasSize(1);
    }

    @Test
    void newsThatComesLate_saysAsOfWhen() {
        town.slackSuffers("chat.postMessage", Effect.Refuse.tooMany(600), 1);
        town.gitlabPerson("ben.ortiz", 1, TRIAGED);
        sweep();

        assertThat(told(ADA).get(1).json().toString())
                .containsPattern(
                        "As of <!date\\^[0-9]+\\^\\{date_short_pretty} \\{time}\\|2026-11-23 09:0[67] UTC>: I could not"
                                + " tell you earlier\\.");
    }

    @Test
    void newsThatCouldNotBeGathered_isToldWithTheNextChange() {
        town.bot().takeAway("follower");
        town.gitlabPerson("ben.ortiz", 1, TRIAGED);
        sweep();
        town.bot().bringBack("follower");
        assertThat(news(ADA)).isEmpty();

        town.gitlabPerson("ben.ortiz", 1, "title=Slides");
        sweep();
        town.gitlabPerson("ben.ortiz", 1, "add_labels=sm_req::backlog&remove_labels=sm_req::triage");
        sweep();
        assertThat(news(ADA)).hasSize(2);
    }

    @Test
    void requestSeenBeforeItsFilingIsKnown_isToldInTheThreadOfTheFirstMessageAllTheSame() {
        town.gitlabSuffers("POST .*/issues", new Effect.DropAfter(), 1);
        town.request(OMAR, "Datasheet")
                .type("What do you need?", "A datasheet.")
                .type("Who is it for?", "Acme")
                .type("Why, and which outcome do you want?", "To win.")
                .submit();
        town.hear();
        town.bot().doChore("sweep-gitlab");
        town.advance(Duration.ofSeconds(1));
        town.settle();
        town.gitlabPerson("ben.ortiz", 2, TRIAGED);
        sweep();

        List<Message> messages = told(OMAR);
        assertThat(messages).last().satisfies(last -> assertThat(last.text()).contains("Triaged to the PMM team"));
        assertThat(messages.get(messages.size() - 1).json().path("thread_ts").asText())
                .isEqualTo(messages.get(0).ts());
    }

    private void note(String username, String text) {
        new GitLabEyes(town.sandbox, username)
                .send("POST", "/issues/1/notes", "body=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private void becomesAGuest(String user) {
        Person person = town.sandbox.slack().people().get(user);
        town.sandbox
                .slack()
                .people()
                .put(new Person(
                        user, person.name(), person.realName(), person.title(), person.zone(), Person.Role.GUEST));
    }

    private void follow(String user, int card) {
        new Pressed(
                        town.sandbox,
                        user,
                        Town.PRODUCT_MARKETING,
                        town.cards().get(card).ts())
                .press("Follow");
        town.settle();
    }

    private void sweep() {
        town.bot().doChore("sweep-gitlab");
        town.settle();
    }

    private List<Message> told(String user) {
        return town.directMessages(user);
    }

    /** What became of the request, without whose and which it is. */
    private List<String> news(String user) {
        return told(user).stream()
                .map(Message::text)
                .filter(text -> text.startsWith("Your request") || text.startsWith("Request"))
                .map(text -> text.substring(text.indexOf(": *") + 2))
                .toList();
    }
}
