package dev.smrequest.sandbox.gitlab.world;

import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.Note;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.model.event.IssueEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** What is written below issues: people's comments, GitLab's own remarks, and the histories it keeps apart. */
public final class Notes {
    private final Map<Long, Note> notes = new ConcurrentSkipListMap<>();
    private final List<IssueEvent> events = new CopyOnWriteArrayList<>();
    private long lastId = 20_000;

    /** Oldest first. */
    public List<Note> of(Issue issue) {
        return notes.values().stream()
                .filter(note -> note.issueIid() == issue.iid())
                .toList();
    }

    /** The newest comment of a person in the whole project. */
    public Optional<Note> newest() {
        return notes.values().stream().filter(note -> !note.system()).reduce((older, newer) -> newer);
    }

    public Optional<Note> byId(Issue issue, long id) {
        return Optional.ofNullable(notes.get(id)).filter(note -> note.issueIid() == issue.iid());
    }

    public synchronized Note add(Issue issue, User author, String body, Note.Kind kind, Instant at) {
        Note note = new Note(++lastId, issue.iid(), author, body, kind, new Note.Times(at, at));
        notes.put(note.id(), note);
        return note;
    }

    /** Puts notes and events back as they were. */
    public synchronized void restore(Collection<Note> kept, Collection<IssueEvent> happened) {
        kept.forEach(note -> {
            replace(note);
            lastId = Math.max(lastId, note.id());
        });
        happened.forEach(event -> {
            events.add(event);
            lastId = Math.max(lastId, event.trace().id());
        });
    }

    public void replace(Note note) {
        notes.put(note.id(), note);
    }

    public void remove(Note note) {
        notes.remove(note.id());
    }

    /** Keeps what happened to the issue under the next number. */
    public synchronized void happened(
            Issue issue, User user, Instant at, Function<IssueEvent.Trace, IssueEvent> event) {
        events.add(event.apply(new IssueEvent.Trace(++lastId, issue.iid(), user, at)));
    }

    /** The events of one kind, oldest first. */
    public <E extends IssueEvent> List<E> eventsOf(Issue issue, Class<E> kind) {
        return events.stream()
                .filter(event -> event.trace().issueIid() == issue.iid())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
