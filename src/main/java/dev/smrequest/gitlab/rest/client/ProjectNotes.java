package dev.smrequest.gitlab.rest.client;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.gitlab4j.api.GitLabApi;
import org.gitlab4j.api.GitLabApiClient;
import org.gitlab4j.api.GitLabApiException;
import org.gitlab4j.api.NotesApi;
import org.gitlab4j.api.Pager;
import org.gitlab4j.api.models.Note;

/** Comments on the project's issues. GitLab: notes API. */
public final class ProjectNotes extends NotesApi {
    private final GitLabApiClient client;
    private final Object project;

    ProjectNotes(GitLabApi api, GitLabApiClient client, Object project) {
        super(api);
        this.client = client;
        this.project = project;
    }

    @Override
    protected GitLabApiClient getApiClient() {
        return client;
    }

    /** Writes a comment; fails with 202 when GitLab found only quick actions in it. */
    public long create(long iid, String body) throws GitLabApiException {
        Form form = new Form().param("body", body);
        return post(Response.Status.CREATED, form, "projects", getProjectIdOrPath(project), "issues", iid, "notes")
                .readEntity(Note.class)
                .getId();
    }

    public Note read(long iid, long noteId) throws GitLabApiException {
        return getIssueNote(project, iid, noteId);
    }

    public void edit(long iid, long noteId, String body) throws GitLabApiException {
        Form form = new Form().param("body", body);
        putWithFormData(
                Response.Status.OK, form, "projects", getProjectIdOrPath(project), "issues", iid, "notes", noteId);
    }

    public void delete(long iid, long noteId) throws GitLabApiException {
        deleteIssueNote(project, iid, noteId);
    }

    /** One page of the newest comments. */
    public List<Note> newestFirst(long iid, int count) throws GitLabApiException {
        var parameters = new MultivaluedHashMap<String, String>();
        parameters.putSingle("order_by", "created_at");
        parameters.putSingle("sort", "desc");
        return new Pager<>(
                        this,
                        Note.class,
                        count,
                        parameters,
                        "projects",
                        getProjectIdOrPath(project),
                        "issues",
                        iid,
                        "notes")
                .first();
    }
}
