package dev.smrequest.talk.in;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.gitlab.note.IssueNotes;
import dev.smrequest.gitlab.note.WrittenNote;
import dev.smrequest.gitlab.note.WrittenNote.Kind;
import dev.smrequest.talk.record.Shown;
import dev.smrequest.talk.record.Shown.State;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewestTest {
    private static final Member BEN = new Member(1, "ben.ortiz", "Ben Ortiz");

    @Test
    void notes_sinceTheNewestShown_areSeenWithThoseKnownTheOldestFirst() {
        Newest newest = new Newest(notes(9, 8, 7, 6, 5), List.of(stands(6), Shown.wanted(3)), Instant.MAX);

        assertThat(newest.toBeSeen(true))
                .containsExactly(Shown.wanted(3), stands(6), Shown.wanted(7), Shown.wanted(8), Shown.wanted(9));
        assertThat(newest.toBeSeen(false)).containsExactly(Shown.wanted(3), stands(6));
    }

    @Test
    void notes_beforeAnyWasShown_areSeenOnlyWhenHintedAt() {
        assertThat(new Newest(notes(9, 8, 7), List.of(Shown.wanted(8)), Instant.MAX).toBeSeen(true))
                .containsExactly(Shown.wanted(8));
        assertThat(new Newest(notes(9, 8, 7), List.of(), Instant.MAX).toBeSeen(true))
                .isEmpty();
    }

    @Test
    void notes_sinceTheLastLook_areSeenThoughNoneIsShown() {
        WrittenNote before = new WrittenNote(7, BEN, "Seen", Kind.PUBLIC, false, Instant.EPOCH.plusSeconds(60));
        WrittenNote after = new WrittenNote(8, BEN, "Missed", Kind.PUBLIC, false, Instant.EPOCH.plusMillis(60_001));
        Newest newest = new Newest(List.of(after, before), List.of(), Instant.EPOCH.plusSeconds(60));

        assertThat(newest.toBeSeen(true)).containsExactly(Shown.wanted(8));
        assertThat(newest.toBeSeen(false)).isEmpty();
    }

    @Test
    void notes_sinceOneThatSomebodyDeletedInSlack_areSeen() {
        Shown unwanted = new Shown(7, 0, State.UNWANTED);

        assertThat(new Newest(notes(9, 8, 7), List.of(unwanted), Instant.MAX).toBeSeen(true))
                .containsExactly(unwanted, Shown.wanted(8), Shown.wanted(9));
    }

    @Test
    void notes_newlyFound_areOnesOfPeople() {
        List<WrittenNote> notes = List.of(
                note(12, "ben.ortiz", Kind.SYSTEM, false, "changed the title"),
                note(11, "ben.ortiz", Kind.INTERNAL, false, "We do not like them"),
                note(10, "sm-request-bot", Kind.PUBLIC, true, "Ada wrote in Slack"),
                note(9, "ben.ortiz", Kind.PUBLIC, false, "Which segment?"),
                note(8, "project_101_bot_a1b2", Kind.PUBLIC, false, "Beep"));

        assertThat(new Newest(notes, List.of(stands(7)), Instant.MAX).toBeSeen(true))
                .containsExactly(stands(7), Shown.wanted(9));
    }

    @ParameterizedTest
    @CsvSource({
        "ben.ortiz, true",
        "robot, true",
        "project_bot, true",
        "group_leads, true",
        "project_101_bot, false",
        "project_101_bot2, false",
        "project_101_bot_3f, false",
        "group_9_bot_3f, false",
        "service_account_group_9_3f, false",
        "service_account_3f, false"
    })
    void author_byGitLabsNameForIt_isAPersonOrAProgram(String username, boolean person) {
        assertThat(Newest.isForPeople(note(1, username, Kind.PUBLIC, false, "Hello")))
                .isEqualTo(person);
    }

    @Test
    void notes_fewerThanAPage_areAllThereAre() {
        Newest newest = new Newest(notes(9, 8), List.of(stands(2)), Instant.MAX);

        assertThat(newest.reaches(1)).isTrue();
        assertThat(newest.toBeSeen(false)).containsExactly(stands(2));
    }

    @Test
    void page_full_leavesOlderOnesBeUnlessHintedAt() {
        long oldest = 1_000;
        long[] page = LongStream.range(oldest, oldest + IssueNotes.NEWEST).toArray();
        Newest newest = new Newest(notes(page), List.of(stands(5), Shown.wanted(6), stands(oldest)), Instant.MAX);

        assertThat(newest.reaches(oldest - 1)).isFalse();
        assertThat(newest.reaches(oldest)).isTrue();
        assertThat(newest.note(6)).isEmpty();
        assertThat(newest.toBeSeen(false)).containsExactly(Shown.wanted(6), stands(oldest));
    }

    private static Shown stands(long id) {
        return new Shown(id, 1, State.SHOWN);
    }

    private static List<WrittenNote> notes(long... ids) {
        return LongStream.of(ids)
                .mapToObj(id -> note(id, "ben.ortiz", Kind.PUBLIC, false, "Note " + id))
                .toList();
    }

    private static WrittenNote note(long id, String username, Kind kind, boolean own, String body) {
        return new WrittenNote(id, new Member(id, username, "Ben Ortiz"), body, kind, own, Instant.EPOCH);
    }
}
