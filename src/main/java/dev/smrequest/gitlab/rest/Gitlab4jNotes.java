package dev.smrequest.gitlab.rest;

import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.IssueNote;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.gitlab.note.IssueNotes;
import dev.smrequest.gitlab.note.WrittenNote;
import dev.smrequest.gitlab.note.WrittenNote.Kind;
import dev.smrequest.gitlab.rest.client.ProjectApis;
import dev.smrequest.gitlab.rest.refusal.Refusals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gitlab4j.api.GitLabApiException;
import org.gitlab4j.api.models.Note;

/** Notes by gitlab4j. Whose token it is, is asked once. */
final class Gitlab4jNotes implements IssueNotes {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final ProjectApis apis;
    private final Calls calls;
    private volatile long ownId;

    Gitlab4jNotes(ProjectApis apis, Calls calls) {
        this.apis = apis;
        this.calls = calls;
    }

    @Override
    public long write(long iid, IssueNote note) {
        return mendable("comment on issue #" + iid, () -> apis.notes().create(iid, note.body()));
    }

    @Override
    public Optional<Long> find(long iid, IssueNote note, Instant since) {
        return mendable(
                "read the comments of issue #" + iid,
                () -> found(apis.notes().newestFirst(iid, NEWEST), note.markerLine(), since));
    }

    private Optional<Long> found(List<Note> newest, String markerLine, Instant since) throws GitLabApiException {
        for (Note note : newest) {
            WrittenNote written = written(note);
            if (written.own()
                    && !written.createdAt().isBefore(since)
                    && written.body().contains(markerLine)) {
                return Optional.of(written.id());
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean edit(long iid, long noteId, String body) {
        return mendable("change a comment on issue #" + iid, () -> {
            try {
                apis.notes().edit(iid, noteId, body);
                return true;
            } catch (GitLabApiException e) {
                return unlessGone(e, false);
            }
        });
    }

    @Override
    public void delete(long iid, long noteId) {
        try {
            calls.run("delete a comment on issue #" + iid, () -> {
                try {
                    apis.notes().delete(iid, noteId);
                    return true;
                } catch (GitLabApiException e) {
                    return unlessGone(e, true);
                }
            });
        } catch (GitLabException e) {
            throw e.status() == FORBIDDEN ? e : Refusals.untilMended(e);
        }
    }

    @Override
    public List<WrittenNote> newest(long iid) {
        return mendable("read the comments of issue #" + iid, () -> {
            List<WrittenNote> notes = new ArrayList<>();
            for (Note note : apis.notes().newestFirst(iid, NEWEST)) {
                notes.add(written(note));
            }
            return notes;
        });
    }

    @Override
    public Optional<WrittenNote> read(long iid, long noteId) {
        return mendable("read a comment of issue #" + iid, () -> {
            try {
                return Optional.of(written(apis.notes().read(iid, noteId)));
            } catch (GitLabApiException e) {
                return unlessGone(e, Optional.empty());
            }
        });
    }

    @Override
    public String upload(String name, byte[] content) {
        return mendable(
                "upload a file", () -> apis.uploads().upload(name, content).getUrl());
    }

    private <T> T mendable(String act, Calls.Call<T> call) {
        try {
            return calls.run(act, call);
        } catch (GitLabException e) {
            throw Refusals.untilMended(e);
        }
    }

    private WrittenNote written(Note note) throws GitLabApiException {
        Member author =
                Optional.ofNullable(note.getAuthor()).map(Snapshots::member).orElse(new Member(0, "", "Somebody"));
        return new WrittenNote(
                note.getId(),
                author,
                Objects.requireNonNullElse(note.getBody(), ""),
                kind(note),
                author.id() == ownId(),
                note.getCreatedAt().toInstant());
    }

    /** Where GitLab does not say that a note is public, it is not. */
    private static Kind kind(Note note) {
        if (Boolean.TRUE.equals(note.getSystem())) {
            return Kind.SYSTEM;
        }
        return Boolean.FALSE.equals(note.getInternal()) ? Kind.PUBLIC : Kind.INTERNAL;
    }

    private long ownId() throws GitLabApiException {
        if (ownId == 0) {
            ownId = apis.ownId();
        }
        return ownId;
    }

    private static <T> T unlessGone(GitLabApiException thrown, T otherwise) throws GitLabApiException {
        if (thrown.getHttpStatus() == NOT_FOUND) {
            return otherwise;
        }
        throw thrown;
    }
}
