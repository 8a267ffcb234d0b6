package dev.smrequest.sandbox.gitlab.rest.issue;

import dev.smrequest.sandbox.gitlab.edit.NoteEditor;
import dev.smrequest.sandbox.gitlab.edit.draft.Rights;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.Note;
import dev.smrequest.sandbox.gitlab.rest.http.Answer;
import dev.smrequest.sandbox.gitlab.rest.http.Call;
import dev.smrequest.sandbox.gitlab.rest.http.Page;
import dev.smrequest.sandbox.gitlab.rest.http.Routes;
import dev.smrequest.sandbox.gitlab.rest.view.NoteView;
import dev.smrequest.sandbox.gitlab.wire.Params;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Comments on issues. Source: GitLab's lib/api/notes.rb. */
public final class NotesResource {
    private static final String NOTES = "projects/:id/issues/:issue_iid/notes";
    private static final int ACCEPTED = 202;

    private final NoteView view;
    private final NoteEditor editor;

    public NotesResource(GitLabWorld world) {
        this.view = new NoteView(world);
        this.editor = new NoteEditor(world);
    }

    public void addTo(Routes routes) {
        routes.get(NOTES, this::list)
                .get(NOTES + "/:note_id", call -> Answer.ok(view.json(call.issue(), note(call))))
                .post(NOTES, this::create)
                .put(NOTES + "/:note_id", this::update)
                .delete(NOTES + "/:note_id", this::delete);
    }

    private Answer list(Call call) {
        Issue issue = call.issue();
        Rights rights = call.project();
        List<Note> notes = call.world().notes().of(issue).stream()
                .filter(rights::read)
                .sorted(order(call.params()))
                .toList();
        return Page.of(call, notes, note -> view.json(issue, note));
    }

    private static Comparator<Note> order(Params params) {
        boolean updated = params.choice("order_by", List.of("created_at", "updated_at"))
                .filter("updated_at"::equals)
                .isPresent();
        boolean up = params.choice("sort", List.of("asc", "desc"))
                .filter("asc"::equals)
                .isPresent();
        Function<Note, Instant> time =
                note -> updated ? note.times().updated() : note.times().created();
        Comparator<Note> rising = Comparator.comparing(time).thenComparing(Note::id);
        return up ? rising : rising.reversed();
    }

    private Answer create(Call call) {
        Issue issue = call.issue();
        String body = call.params().required("body");
        boolean internal = call.params()
                .flag("internal")
                .or(() -> call.params().flag("confidential"))
                .orElse(false);
        Call.require(call.project().comment(issue));
        NoteEditor.Written written = editor.create(call.user(), issue, body, internal);
        return written.note()
                .map(note -> Answer.created(view.json(issue, note, written.outcome())))
                .orElseGet(() -> Answer.of(ACCEPTED, view.commands(written.outcome())));
    }

    private Answer update(Call call) {
        Issue issue = call.issue();
        Note note = note(call);
        Call.require(call.project().edit(note));
        String body = call.params().required("body");
        return Answer.ok(view.json(issue, editor.update(call.user(), issue, note, body)));
    }

    private Answer delete(Call call) {
        Note note = note(call);
        Call.require(call.project().edit(note));
        editor.delete(call.user(), call.issue(), note);
        return Answer.noContent();
    }

    private static Note note(Call call) {
        Rights rights = call.project();
        return call.world()
                .notes()
                .byId(call.issue(), call.pathNumber("note_id"))
                .filter(rights::read)
                .orElseThrow(() -> Refusal.notFound(""));
    }
}
