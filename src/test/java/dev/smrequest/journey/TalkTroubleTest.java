package dev.smrequest.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.traffic.Effect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conversation when something comes early, stands in the way, or is not wanted any more. */
class TalkTroubleTest {
    private static final String CONFIDENTIAL = "This request has become confidential.";

    @TempDir
    Path data;

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
    void note_beforeItsCardStands_isShownOnceItDoes() {
        town.bot().doChore("sweep-gitlab");
        town.clock.advance(Duration.ofMinutes(1));
        GitLabEyes ben = new GitLabEyes(town.sandbox, "ben.ortiz");
        town.slackSuffers(".*/chat.postMessage", Effect.Refuse.serverError(503), 2);
        ben.send("POST", "/issues", "title=A deck&labels=sm_request");
        ben.send("POST", "/issues/2/notes", "body=Which segment?");

        town.hooks();
        town.settle();

        String card = town.cards().get(1).ts();
        assertThat(town.messages(TalkTown.ROOM).stream()
                        .filter(message ->
                                message.threadTs().filter(card::equals).isPresent()))
                .singleElement()
                .satisfies(message -> assertThat(message.text()).endsWith("|wrote in GitLab>:\nWhich segment?"));
    }

    @Test
    void note_onAnIssueWithoutACard_isForgottenAfterADay() {
        GitLabEyes ben = new GitLabEyes(town.sandbox, "ben.ortiz");
        ben.send("POST", "/issues", "title=No request");
        ben.send("POST", "/issues/2/notes", "body=Hello");
        town.clearTraffic();

        town.hooks();
        town.advance(Duration.ofHours(1));
        String waiting = town.bot().everything("select issue_iid from talk_note");
        town.settle();

        assertThat(waiting).isEqualTo("[2\n]");
        assertThat(town.bot().everything("select * from talk_note")).isEqualTo("[]");
        assertThat(town.gitlabCalls()).doesNotContain("GET /issues/2/notes");
    }

    @Test
    void issue_confidential_isTakenBackWhereSlackForbidsToEditIt() {
        talk.note("ben.ortiz", "One");
        talk.note("ben.ortiz", "Two");
        town.hooks();
        becomeConfidential();
        refuse("chat.update", "edit_window_closed");

        town.settle();

        assertThat(talk.thread()).containsExactly(CONFIDENTIAL);
    }

    @Test
    void issue_confidential_adminsHearWhatSlackKeepsAndTheRestIsTakenBack() {
        long note = talk.note("ben.ortiz", "One");
        talk.note("ben.ortiz", "Two");
        town.hooks();
        becomeConfidential();
        refuse("chat.update", "edit_window_closed");
        refuse("chat.delete", "cant_delete_message");

        town.settle();

        assertThat(talk.thread()).containsExactly(talk.shown("Ben Ortiz", note, "One"), CONFIDENTIAL);
        assertThat(town.directMessages(Town.DEV))
                .last()
                .satisfies(told -> assertThat(told.text())
                        .startsWith("Request #1 has become confidential, and below its card Slack still shows a note of"
                                + " it, which it does not let the bot take back: ")
                        .endsWith("Delete what the bot shows there."));
    }

    @Test
    void conversation_switchedOff_takesBackAllTheSame() throws IOException {
        talk.note("ben.ortiz", "One");
        town.hooks();
        town.stopBot();
        Files.writeString(data.resolve("bot.yaml"), "talk: {channels: []}\n");
        town.startBot();
        town.bot().goRounds();
        town.bot().refreshShelf();

        town.gitlabPerson("ben.ortiz", 1, "confidential=true");
        town.hooks();
        town.settle();

        assertThat(talk.thread()).containsExactly(CONFIDENTIAL);
    }

    @Test
    void note_deletedInSlack_doesNotComeBack() {
        long note = talk.note("ben.ortiz", "word ".repeat(1_000));
        town.hooks();
        town.settle();
        String first = talk.replies().get(0).ts();
        talk.delete(Town.DEV, first);
        town.settle();
        var rest = talk.thread();
        talk.send("PUT", "ben.ortiz", note, "body=Once more");
        long next = talk.note("ben.ortiz", "Another");
        town.hooks();
        town.settle();

        assertThat(rest).isEmpty();
        assertThat(talk.thread()).containsExactly(talk.shown("Ben Ortiz", next, "Another"));
    }

    @Test
    void reply_belowACardThatWasReplaced_isFollowedStill() {
        String ts = talk.reply(Town.ADA, "Who can help?");
        town.settle();
        talk.delete(Town.DEV, talk.card());
        town.settle();
        talk.edit(Town.ADA, ts, "Who can help me?");
        town.settle();
        var edited = talk.notes();
        talk.delete(Town.ADA, ts);
        town.settle();

        assertThat(edited).singleElement().asString().endsWith("\n\nWho can help me?");
        assertThat(talk.notes()).isEmpty();
    }

    @Test
    void gitlab_awayForADay_givesUpWhatIsADayOldAndNoMore() {
        town.gitlabSuffers("POST .*/issues/1/notes", Effect.Refuse.serverError(502), 10_000);
        talk.reply(Town.ADA, "One");
        town.hear();
        town.advance(Duration.ofHours(23).plusMinutes(50));
        String second = talk.reply(Town.BEN, "Two");
        town.hear();
        town.advance(Duration.ofMinutes(15));
        town.sandbox.faults().clear();
        town.settle();

        assertThat(talk.notes()).containsExactly(talk.head("Ben Ortiz", second) + "\n\nTwo");
        assertThat(town.whispers(Town.ADA, TalkTown.ROOM)).hasSize(1);
        assertThat(town.whispers(Town.BEN, TalkTown.ROOM)).isEmpty();
    }

    @Test
    void deletion_refused_isToldAsItIs() {
        String ts = talk.reply(Town.ADA, "Who can help?");
        town.settle();
        talk.delete(Town.ADA, ts);
        town.gitlabSuffers("DELETE .*", new Effect.Refuse(422, Map.of(), "{}"), 1);

        town.settle();

        assertThat(talk.notes()).hasSize(1);
        assertThat(town.whispers(Town.ADA, TalkTown.ROOM))
                .singleElement()
                .asString()
                .startsWith("What you deleted here about request #1 still stands in GitLab. ")
                .endsWith(" Delete the note in the issue if it is to go.");
    }

    @Test
    void words_thatOnlySoundLikeTheBots_goOver() {
        String ts = talk.reply(Town.ADA, "Ben wrote in Slack that he is away");
        long note = talk.note("ben.ortiz", "As I wrote in GitLab last week, I am back.");
        town.settle();
        town.hooks();

        assertThat(talk.notes()).contains(talk.head("Ada Park", ts) + "\n\nBen wrote in Slack that he is away");
        assertThat(talk.thread())
                .containsExactly(talk.shown("Ben Ortiz", note, "As I wrote in GitLab last week, I am back."));
    }

    /** Down to the card, which is edited before the notes are. */
    private void becomeConfidential() {
        town.settle();
        town.gitlabPerson("ben.ortiz", 1, "confidential=true");
        town.hooks();
    }

    private void refuse(String method, String error) {
        town.slackSuffers(
                ".*/" + method, new Effect.Refuse(200, Map.of(), "{\"ok\":false,\"error\":\"" + error + "\"}"), 1);
    }
}
