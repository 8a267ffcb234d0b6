package dev.smrequest.sandbox.gitlab.world;

import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.Label;
import dev.smrequest.sandbox.gitlab.model.LabelEvent;
import dev.smrequest.sandbox.gitlab.model.Note;
import dev.smrequest.sandbox.gitlab.model.User;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is written below issues: people's comments, GitLab's own remarks, and the history of labels. */
public final class Notes {
    private final Map<Long, Note> notes = new ConcurrentSkipListMap<>();
    private final List<LabelEvent> labelEvents = new CopyOnWriteArrayList<>();
    private long lastId = 20_000;

    /** Oldest first. */
    public List<Note> of(Issue issue) {
        return notes.values().stream()
                .filter(note -> note.issueIid() == issue.iid())
                .toList();
    }

    public Optional<Note> byId(Issue issue, long id) {
        return Optional.ofNullable(notes.get(id)).filter(note -> note.issueIid() == issue.iid());
    }

    public synchronized Note add(Issue issue, User author, String body, Note.Kind kind, Instant at) {
        Note note = new Note(++lastId, issue.iid(), author, body, kind, new Note.Times(at, at));
        notes.put(note.id(), note);
        return note;
    }

    public void replace(Note note) {
        notes.put(note.id(), note);
    }

    public void remove(Note note) {
        notes.remove(note.id());
    }

    public synchronized void labelled(Issue issue, User user, Label label, boolean added, Instant at) {
        labelEvents.add(new LabelEvent(++lastId, issue.iid(), user, label, added, at));
    }

    /** Oldest first. */
    public List<LabelEvent> labelEventsOf(Issue issue) {
        return labelEvents.stream()
                .filter(event -> event.issueIid() == issue.iid())
                .toList();
    }
}
