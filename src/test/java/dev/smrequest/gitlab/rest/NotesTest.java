package dev.smrequest.gitlab.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.CallListener;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.IssueNote;
import dev.smrequest.gitlab.issue.NewIssue;
import dev.smrequest.gitlab.note.IssueNotes;
import dev.smrequest.gitlab.note.WrittenNote;
import dev.smrequest.gitlab.note.WrittenNote.Kind;
import dev.smrequest.sandbox.gitlab.RunningGitLab;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.Note;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.traffic.Effect;
import dev.smrequest.sandbox.traffic.Fault;
import dev.smrequest.sandbox.traffic.Side;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes through the adapter, among those of other people. */
class NotesTest {
    private static final String LINE = "[//]: # (talkC0PRODMKT17)";
    private static final IssueNote OURS = new IssueNote("Who can help?\n\n" + LINE, LINE);

    private final RunningGitLab world = new RunningGitLab();
    private final Instant start = world.clock().instant();
    private final Gitlab4jProject gitLab = new Gitlab4jProject(
            world.url(), "sandbox-gitlab-bot", RunningGitLab.PROJECT, world.clock(), CallListener.NONE);
    private final IssueNotes notes = gitLab.notes();
    private Issue issue;
    private User ben;

    @BeforeEach
    void file() {
        gitLab.create(
                new NewIssue("Battlecard", "Text", List.of(), Optional.empty(), List.of(), Optional.empty(), false));
        issue = world.world().issues().byIid(1).orElseThrow();
        ben = world.world().people().named("ben.ortiz").orElseThrow();
    }

    @AfterEach
    void stop() {
        gitLab.close();
        world.close();
    }

    @Test
    void marker_inSomebodyElsesNote_isNotTheBots() {
        write(OURS.body(), Note.Kind.COMMENT);

        assertThat(notes.find(1, OURS, start)).isEmpty();
    }

    @Test
    void marker_inTheBotsNote_isFoundAmongCopies() {
        long ours = notes.write(1, OURS);
        write(OURS.body(), Note.Kind.COMMENT);

        assertThat(notes.find(1, OURS, start)).contains(ours);
        assertThat(notes.find(1, OURS, world.clock().instant().plusSeconds(1))).isEmpty();
    }

    @Test
    void newest_tellsForWhomEachIs() {
        notes.write(1, OURS);
        write("Which segment?", Note.Kind.COMMENT);
        write("We do not like them", Note.Kind.INTERNAL);
        write("changed the title", Note.Kind.SYSTEM);

        assertThat(notes.newest(1))
                .extracting(WrittenNote::body, WrittenNote::kind, WrittenNote::own)
                .containsExactly(
                        tuple("changed the title", Kind.SYSTEM, false),
                        tuple("We do not like them", Kind.INTERNAL, false),
                        tuple("Which segment?", Kind.PUBLIC, false),
                        tuple(OURS.body(), Kind.PUBLIC, true));
    }

    @Test
    void note_gone_isToldSoAndIsDeleted() {
        long ours = notes.write(1, OURS);
        notes.delete(1, ours);

        notes.delete(1, ours);

        assertThat(notes.edit(1, ours, "Who?")).isFalse();
        assertThat(notes.read(1, ours)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"401, SAFE", "403, NEVER", "422, NEVER", "429, SAFE", "502, AFTER_CHECK"})
    void deletion_refused_isTriedAgainWhereThatHelps(int status, Retry retry) {
        long ours = notes.write(1, OURS);
        world.faults().add(Fault.once(Side.GITLAB, "DELETE .*", new Effect.Refuse(status, Map.of(), "{}")));

        assertThat(catchThrowableOfType(GitLabException.class, () -> notes.delete(1, ours))
                        .retry())
                .isEqualTo(retry);
    }

    private void write(String body, Note.Kind kind) {
        world.world().notes().add(issue, ben, body, kind, world.clock().instant());
    }
}
