package dev.smrequest.talk.in;

import dev.smrequest.gitlab.note.IssueNotes;
import dev.smrequest.gitlab.note.WrittenNote;
import dev.smrequest.talk.Echo;
import dev.smrequest.talk.record.Shown;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The newest notes of an issue, next to what is known of notes. Numbers of notes grow with time. */
final class Newest {
    private final Map<Long, WrittenNote> notes;
    private final List<Shown> known;
    private final Instant since;
    private final long oldest;

    /** {@code since} is when notes were last looked at. */
    Newest(List<WrittenNote> newest, List<Shown> known, Instant since) {
        notes = newest.stream().collect(Collectors.toMap(WrittenNote::id, Function.identity()));
        this.known = known;
        this.since = since;
        oldest = newest.size() < IssueNotes.NEWEST
                ? 0
                : newest.stream().mapToLong(WrittenNote::id).min().orElse(0);
    }

    /** Whether a person wrote it, for all who may see the issue, and not what the bot brought over. */
    static boolean isForPeople(WrittenNote note) {
        return note.kind() == WrittenNote.Kind.PUBLIC && !note.own() && !note.ofProgram() && !Echo.inNote(note.body());
    }

    Optional<WrittenNote> note(long id) {
        return Optional.ofNullable(notes.get(id));
    }

    /** Whether a note that is not among the newest is not there at all. */
    boolean reaches(long id) {
        return id >= oldest;
    }

    /**
     * What is to be compared, the oldest first: notes hinted at, notes shown, and, as hooks get lost, those written since
     * the newest that is shown or since notes were last looked at. Shown ones that are older than the newest are let be.
     *
     * @param more whether notes that were not hinted at may be shown
     */
    List<Shown> toBeSeen(boolean more) {
        Map<Long, Shown> seen = new TreeMap<>();
        known.stream()
                .filter(shown -> !shown.stands() || reaches(shown.noteId()))
                .forEach(shown -> seen.put(shown.noteId(), shown));
        if (more) {
            notes.values().stream()
                    .filter(this::isNew)
                    .filter(Newest::isForPeople)
                    .forEach(note -> seen.putIfAbsent(note.id(), Shown.wanted(note.id())));
        }
        return List.copyOf(seen.values());
    }

    private boolean isNew(WrittenNote note) {
        return note.createdAt().isAfter(since)
                || known.stream()
                                .filter(shown -> !shown.waits())
                                .mapToLong(Shown::noteId)
                                .max()
                                .orElse(Long.MAX_VALUE)
                        < note.id();
    }
}
