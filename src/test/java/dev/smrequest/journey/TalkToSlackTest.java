package dev.smrequest.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.traffic.Effect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people write on an issue appears below its card, as long as GitLab shows it to everybody. */
class TalkToSlackTest {
    private static final String CONFIDENTIAL = "This request has become confidential.";
    private static final String DELETED = "_This note was deleted in GitLab._";

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
    void notes_ofPeople_appearBelowTheCardInTheOrderWritten() {
        long first = talk.note("ben.ortiz", "Which segment?");
        long second = talk.note("chloe.lindqvist", "Enterprise.");

        town.hooks();

        assertThat(talk.thread())
                .containsExactly(
                        talk.shown("Ben Ortiz", first, "Which segment?"),
                        talk.shown("Chloe Lindqvist", second, "Enterprise."));
    }

    @Test
    void note_editedAndDeleted_followsInTheSameMessage() {
        long note = talk.note("ben.ortiz", "Which segmnt?");
        town.hooks();
        talk.send("PUT", "ben.ortiz", note, "body=Which segment?");
        town.hooks();
        List<String> edited = talk.thread();
        talk.send("DELETE", "ben.ortiz", note, "");
        town.gitlabPerson("ben.ortiz", 1, "title=A battlecard for Contoso");
        town.hooks();
        town.settle();

        assertThat(edited).containsExactly(talk.shown("Ben Ortiz", note, "Which segment?"));
        assertThat(talk.thread()).containsExactly(DELETED);
    }

    @Test
    void notes_internalAndOfGitLabItself_neverLeaveGitLab() {
        talk.internal("ben.ortiz", "We do not like them.");
        town.gitlabPerson("ben.ortiz", 1, "title=A battlecard for Contoso");

        town.hooks();
        town.settle();

        assertThat(talk.thread()).isEmpty();
        assertThat(town.bot().everything("select * from talk_note")).isEqualTo("[]");
    }

    @Test
    void issue_confidential_blanksWhatWasShownAndShowsNothingMore() {
        long note = talk.note("ben.ortiz", "Which segment?");
        town.hooks();
        town.gitlabPerson("ben.ortiz", 1, "confidential=true");
        town.hooks();
        town.settle();
        List<String> blanked = talk.thread();
        talk.note("ben.ortiz", "A secret");
        town.hooks();
        town.settle();
        List<String> silent = talk.thread();
        town.gitlabPerson("ben.ortiz", 1, "confidential=false");
        town.hooks();
        town.settle();

        assertThat(blanked).containsExactly(CONFIDENTIAL);
        assertThat(silent).containsExactly(CONFIDENTIAL);
        assertThat(talk.thread()).first().isEqualTo(talk.shown("Ben Ortiz", note, "Which segment?"));
    }

    @Test
    void hook_lost_noteIsShownWithTheNextOne() {
        long first = talk.note("ben.ortiz", "One");
        town.hooks();
        town.sandbox.gitlabService().deliveries();
        long second = talk.withoutHook(() -> talk.note("ben.ortiz", "Two"));
        long third = talk.note("ben.ortiz", "Three");

        town.hooks();

        assertThat(talk.thread())
                .containsExactly(
                        talk.shown("Ben Ortiz", first, "One"),
                        talk.shown("Ben Ortiz", second, "Two"),
                        talk.shown("Ben Ortiz", third, "Three"));
    }

    @Test
    void hook_ofTheFirstNoteLost_oneSweepShowsItAndTheNextAsksNothing() {
        long note = talk.withoutHook(() -> talk.note("ben.ortiz", "Which segment?"));

        sweep();
        List<String> found = talk.thread();
        town.clearTraffic();
        sweep();

        assertThat(found).containsExactly(talk.shown("Ben Ortiz", note, "Which segment?"));
        assertThat(town.gitlabCalls()).containsExactly("GET /issues");
    }

    @Test
    void hook_lostWhileTheCardIsNotThere_noteIsShownBelowItLater() {
        town.slackSuffers(".*/chat.postMessage", Effect.Refuse.tooMany(600), 1);
        new GitLabEyes(town.sandbox, "ben.ortiz")
                .send("POST", "/issues", "title=From GitLab&labels=sm_request,sm_req::new_request");
        talk.withoutHook(() -> talk.noteOn(2, "ben.ortiz", "It is for Acme."));

        town.bot().doChore("sweep-gitlab");
        town.settle();

        assertThat(town.messages(Town.PRODUCT_MARKETING))
                .extracting(message -> message.text())
                .contains("Request #2 From GitLab. State: New request")
                .last()
                .asString()
                .endsWith("It is for Acme.");
    }

    @Test
    void notes_olderThanTheFirstLookAtAnOldIssue_stayWhereTheyAre() {
        talk.withoutHook(() -> talk.note("ben.ortiz", "Old"));
        town.bot().empty("talk_seen");
        town.advance(Duration.ofDays(2));
        town.gitlabPerson("ben.ortiz", 1, "title=A battlecard for Contoso");

        sweep();

        assertThat(talk.thread()).isEmpty();
    }

    private void sweep() {
        town.bot().doChore("sweep-gitlab");
        town.settle();
    }

    @Test
    void note_veryLong_hasItsRestInGitLab_andShrinksWithAnEdit() {
        long note = talk.note("ben.ortiz", "word ".repeat(4_000));
        town.hooks();
        town.settle();
        List<String> parts = talk.thread();
        talk.send("PUT", "ben.ortiz", note, "body=Short");
        town.hooks();
        town.settle();

        assertThat(parts).hasSize(3).allSatisfy(part -> assertThat(part).hasSizeLessThan(4_000));
        assertThat(parts.get(2)).endsWith("\n<" + town.link(1) + "#note_" + note + "|… more in GitLab>");
        assertThat(talk.thread()).containsExactly(talk.shown("Ben Ortiz", note, "Short"));
    }

    @Test
    void note_withBroadcastsOfSlack_notifiesNobody() {
        talk.note("ben.ortiz", "<!channel> <@U0ADA> &lt;!here&gt; @channel");

        town.hooks();

        assertThat(talk.thread()).singleElement().asString().doesNotContain("<!", "<@");
    }

    @Test
    void answerOfSlack_lost_noteStandsOnce() {
        town.slackSuffers(".*/chat.postMessage", new Effect.DropAfter(), 1);
        long note = talk.note("ben.ortiz", "Which segment?");

        town.hooks();
        town.settle();

        assertThat(talk.thread()).containsExactly(talk.shown("Ben Ortiz", note, "Which segment?"));
    }

    @Test
    void replies_doNotComeBack_norDoTheirEdits() {
        String ts = talk.reply(Town.ADA, "Who can help?");
        town.settle();
        town.hooks();
        talk.edit(Town.ADA, ts, "Who can help me?");
        town.settle();
        town.clearTraffic();

        town.hooks();
        town.settle();

        assertThat(talk.thread()).isEmpty();
        assertThat(town.gitlabCalls()).doesNotContain("GET /issues/1/notes");
    }
}
