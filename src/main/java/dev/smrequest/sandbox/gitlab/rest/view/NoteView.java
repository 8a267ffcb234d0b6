package dev.smrequest.sandbox.gitlab.rest.view;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.gitlab.edit.command.CommandOutcome;
import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.Note;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.util.Map;

/** Comments as JSON. Source: GitLab's entities/note.rb and entities/note_commands.rb. */
public final class NoteView {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PlainViews views;

    public NoteView(GitLabWorld world) {
        this.views = new PlainViews(world);
    }

    public ObjectNode json(Issue issue, Note note) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", note.id()).putNull("type").put("body", note.body());
        json.set("author", views.user(note.author()));
        json.put("created_at", Times.text(note.times().created()));
        json.put("updated_at", Times.text(note.times().updated()));
        json.put("system", note.system()).put("noteable_id", issue.id()).put("noteable_type", "Issue");
        json.put("project_id", GitLabWorld.PROJECT_ID).put("resolvable", false);
        json.put("confidential", note.internal()).put("internal", note.internal());
        json.put("imported", false).put("imported_from", "none").put("noteable_iid", issue.iid());
        json.putObject("commands_changes");
        return json;
    }

    /** With what its commands changed. */
    public ObjectNode json(Issue issue, Note note, CommandOutcome outcome) {
        ObjectNode json = json(issue, note);
        json.set("commands_changes", changes(outcome.changes()));
        return json;
    }

    /** The answer to a comment that was nothing but commands: there is no note, and no id. */
    public ObjectNode commands(CommandOutcome outcome) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("commands_changes", changes(outcome.changes()));
        json.putArray("summary").add(outcome.message());
        return json;
    }

    private static ObjectNode changes(Map<String, Object> changes) {
        return JSON.valueToTree(changes);
    }
}
