package dev.smrequest.gitlab.rest.client;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.gitlab4j.api.GitLabApi;
import org.gitlab4j.api.GitLabApiClient;
import org.gitlab4j.api.GitLabApiException;
import org.gitlab4j.api.IssuesApi;
import org.gitlab4j.api.Pager;
import org.gitlab4j.api.models.Issue;

/**
 * gitlab4j's issue calls for one project, with those it lacks: a {@code PUT} that adds and removes labels, a due date
 * that is a date, and a search within descriptions. GitLab: issues API.
 */
public final class ProjectIssues extends IssuesApi {
    private final GitLabApiClient client;
    private final Object project;

    ProjectIssues(GitLabApi api, GitLabApiClient client, Object project) {
        super(api);
        this.client = client;
        this.project = project;
    }

    @Override
    protected GitLabApiClient getApiClient() {
        return client;
    }

    public Issue create(Form issue) throws GitLabApiException {
        return post(Response.Status.CREATED, issue, "projects", getProjectIdOrPath(project), "issues")
                .readEntity(Issue.class);
    }

    public Issue update(long iid, Form change) throws GitLabApiException {
        return putWithFormData(Response.Status.OK, change, "projects", getProjectIdOrPath(project), "issues", iid)
                .readEntity(Issue.class);
    }

    public Issue read(long iid) throws GitLabApiException {
        return getIssue(project, iid);
    }

    /** One page of issues by the API's own parameters, with one call. */
    public List<Issue> page(MultivaluedMap<String, String> parameters, int page, int perPage)
            throws GitLabApiException {
        parameters.putSingle("page", Integer.toString(page));
        parameters.putSingle("per_page", Integer.toString(perPage));
        return get(Response.Status.OK, parameters, "projects", getProjectIdOrPath(project), "issues")
                .readEntity(new GenericType<List<Issue>>() {});
    }

    /** Lists issues by the API's own parameters, the first page being read at once. */
    public Pager<Issue> list(MultivaluedMap<String, String> parameters, int perPage) throws GitLabApiException {
        return new Pager<>(this, Issue.class, perPage, parameters, "projects", getProjectIdOrPath(project), "issues");
    }
}
