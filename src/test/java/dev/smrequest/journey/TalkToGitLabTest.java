package dev.smrequest.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.sandbox.traffic.Effect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people say below a card becomes notes on its issue. */
class TalkToGitLabTest {
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
    void replies_belowTheCard_becomeNotesInTheOrderSaid() {
        String first = talk.reply(Town.ADA, "Who can help?");
        String second = talk.reply(Town.BEN, "I can, next week.");

        town.settle();

        assertThat(talk.notes())
                .containsExactly(
                        talk.head("Ada Park", first) + "\n\nWho can help?",
                        talk.head("Ben Ortiz", second) + "\n\nI can, next week.");
    }

    @Test
    void note_holdsTheBotsMarkerAsItsLastLine() {
        String ts = talk.reply(Town.ADA, "Who can help?");

        town.settle();

        assertThat(town.notes(1))
                .containsExactly(talk.head("Ada Park", ts) + "\n\nWho can help?\n\n[//]: # (talk" + TalkTown.ROOM
                        + ts.replace(".", "") + ")");
    }

    @Test
    void messages_elsewhere_areNotHeard() {
        String other = town.says(Town.ADA, TalkTown.ROOM, "In the channel itself");
        town.acts().reply(Town.BEN, TalkTown.ROOM, "Below another message", other);
        town.clearTraffic();

        town.settle();

        assertThat(town.gitlabCalls()).isEmpty();
        assertThat(town.bot().everything("select * from talk_reply")).isEqualTo("[]");
    }

    @Test
    void edit_beforeAndAfterTheNote_followsInOneNote() {
        String ts = talk.reply(Town.ADA, "Who can hlp?");
        talk.edit(Town.ADA, ts, "Who can help?");
        town.settle();
        List<String> early = talk.notes();
        talk.edit(Town.ADA, ts, "Who can help me?");
        town.settle();

        assertThat(early).containsExactly(talk.head("Ada Park", ts) + "\n\nWho can help?");
        assertThat(talk.notes()).containsExactly(talk.head("Ada Park", ts) + "\n\nWho can help me?");
    }

    @Test
    void deletion_beforeAndAfterTheNote_leavesNone() {
        String unheard = talk.reply(Town.ADA, "Never mind");
        talk.delete(Town.ADA, unheard);
        String ts = talk.reply(Town.ADA, "Who can help?");
        town.settle();
        List<String> early = talk.notes();
        talk.delete(Town.ADA, ts);
        town.settle();

        assertThat(early).hasSize(1);
        assertThat(talk.notes()).isEmpty();
        assertThat(town.bot().everything("select content from talk_reply")).isEqualTo("[null\n, null\n]");
    }

    @Test
    void events_twiceAndOutOfOrder_areHarmless() {
        town.slackSuffers(".*", new Effect.Twice(), 1);
        town.slackSuffers(".*", new Effect.Reorder(), 1);
        String ts = talk.reply(Town.ADA, "Who can hlp?");
        talk.edit(Town.ADA, ts, "Who can help?");

        town.settle();

        assertThat(talk.notes()).containsExactly(talk.head("Ada Park", ts) + "\n\nWho can help?");
    }

    @Test
    void answer_lost_noteIsFoundAgain() {
        town.gitlabSuffers("POST .*/issues/1/notes", new Effect.DropAfter(), 1);
        String ts = talk.reply(Town.ADA, "Who can help?");

        town.settle();

        assertThat(talk.notes()).containsExactly(talk.head("Ada Park", ts) + "\n\nWho can help?");
    }

    @Test
    void answer_lostAndReplyDeleted_noteGoesToo() {
        town.gitlabSuffers("POST .*/issues/1/notes", new Effect.DropAfter(), 1);
        String ts = talk.reply(Town.ADA, "Who can help?");
        town.hear();
        talk.delete(Town.ADA, ts);

        town.settle();

        assertThat(talk.notes()).isEmpty();
    }

    @Test
    void gitlab_busy_isAskedAgainInTime() {
        town.gitlabSuffers("POST .*/issues/1/notes", Effect.Refuse.tooMany(30), 2);
        String first = talk.reply(Town.ADA, "One");
        String second = talk.reply(Town.ADA, "Two");

        town.settle();

        assertThat(talk.notes())
                .containsExactly(talk.head("Ada Park", first) + "\n\nOne", talk.head("Ada Park", second) + "\n\nTwo");
    }

    @Test
    void bot_restarted_goesOnWhereItWas() {
        town.gitlabSuffers("POST .*/issues/1/notes", Effect.Refuse.serverError(502), 1);
        String ts = talk.reply(Town.ADA, "Who can help?");
        town.hear();
        town.stopBot();
        town.startBot();
        town.bot().goRounds();

        town.advance(Duration.ofMinutes(1));
        town.settle();

        assertThat(talk.notes()).containsExactly(talk.head("Ada Park", ts) + "\n\nWho can help?");
    }

    @Test
    void request_confidential_repliesStayInSlackAndTheirAuthorHearsOnceWhy() {
        town.gitlabPerson("ben.ortiz", 1, "confidential=true");

        talk.reply(Town.ADA, "A secret");
        talk.reply(Town.ADA, "Another");
        town.settle();

        assertThat(talk.notes()).isEmpty();
        assertThat(town.whispers(Town.ADA, TalkTown.ROOM))
                .containsExactly("Request #1 is confidential, so what you say here stays in Slack: a note would take it"
                        + " to everybody who may see the issue. To add it to the issue, write it there.");
        assertThat(town.bot().everything("select content from talk_reply")).isEqualTo("[null\n, null\n]");
    }

    @Test
    void commandsAndMentions_inAReply_doNothing() {
        town.clearTraffic();
        talk.reply(Town.ADA, "/close\n/label ~pmm\n@all #1 !1 ~bug </div>");

        town.settle();

        assertThat(town.issues().get(0).path("state").asText()).isEqualTo("opened");
        assertThat(town.labels(1)).doesNotContain("pmm");
        assertThat(talk.notes()).singleElement().asString().contains("/close", "/label");
    }

    @Test
    void files_areCopiedToGitLabOnce() {
        String brief = talk.file(Town.ADA, "brief ](x) @all.txt", "words".getBytes(StandardCharsets.UTF_8));
        String ts = talk.reply(Town.ADA, "Here", List.of(brief));
        town.settle();
        talk.edit(Town.ADA, ts, "Here it is");
        town.clearTraffic();

        town.settle();

        assertThat(town.gitlabCalls()).noneMatch(call -> call.startsWith("POST"));
        assertThat(talk.notes()).singleElement().asString().contains("Here it is", "/uploads/");
    }

    @Test
    void files_thatSlackDoesNotHandOut_areLinked() {
        town.slackSuffers(".*/files-pri/.*", new Effect.Refuse(302, Map.of("Location", "/"), ""), 1);
        String brief = talk.file(Town.ADA, "brief.txt", "words".getBytes(StandardCharsets.UTF_8));
        String ts = talk.reply(Town.ADA, "", List.of(brief));

        town.settle();

        assertThat(talk.notes())
                .singleElement()
                .asString()
                .startsWith(talk.head("Ada Park", ts) + "\n\n[brief.txt](<http")
                .endsWith("/brief.txt>) (a file in Slack)");
    }

    @Test
    void role_lost_noteOfADeletedReplySaysSo() {
        String ts = talk.reply(Town.ADA, "Who can help?");
        town.settle();
        talk.delete(Town.ADA, ts);
        town.gitlabSuffers("DELETE .*", new Effect.Refuse(403, Map.of(), "{}"), 1);

        town.settle();

        assertThat(talk.notes()).containsExactly("_Deleted in Slack._");
    }

    @Test
    void gitlab_refusing_authorHearsSoOnce_andWhatFollowsGoesOver() {
        town.gitlabSuffers("POST .*/issues/1/notes", new Effect.Refuse(422, Map.of(), "{}"), 1);
        talk.reply(Town.ADA, "One");
        String second = talk.reply(Town.ADA, "Two");

        town.settle();

        assertThat(talk.notes()).containsExactly(talk.head("Ada Park", second) + "\n\nTwo");
        assertThat(town.whispers(Town.ADA, TalkTown.ROOM))
                .singleElement()
                .asString()
                .startsWith("GitLab does not have all you said here about request #1.")
                .endsWith("What is missing stays in Slack; write it in the issue if it is to be there.");
    }

    @Test
    void channels_notNamed_hearNothingAndReadNothing() throws IOException {
        try (Town off = Town.hooked(Files.createDirectory(data.resolve("off")), "talk: {channels: []}\n")) {
            off.filed(Town.ADA, "A battlecard for Acme");
            off.hooks();
            off.settle();
            off.clearTraffic();

            off.acts()
                    .reply(
                            Town.ADA,
                            TalkTown.ROOM,
                            "Who can help?",
                            off.cards().get(0).ts());
            new GitLabEyes(off.sandbox, "ben.ortiz").send("POST", "/issues/1/notes", "body=Hello");
            off.hooks();
            off.settle();

            assertThat(off.gitlabCalls()).noneMatch(call -> call.startsWith("GET /issues/1/notes"));
            assertThat(off.notes(1)).containsExactly("Hello");
            assertThat(off.bot().everything("select * from talk_note")).isEqualTo("[]");
        }
    }
}
