package dev.smrequest.gitlab.rest.client;

import dev.smrequest.gitlab.CallListener;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.gitlab4j.api.GitLabApi;
import org.gitlab4j.api.GitLabApiClient;
import org.gitlab4j.api.GitLabApiException;
import org.gitlab4j.api.LabelsApi;
import org.gitlab4j.api.MilestonesApi;
import org.gitlab4j.api.Pager;
import org.gitlab4j.api.ProjectApi;
import org.gitlab4j.api.UserApi;
import org.gitlab4j.api.models.Label;
import org.gitlab4j.api.models.Member;
import org.gitlab4j.api.models.Milestone;
import org.gitlab4j.api.models.ProjectTemplateType;
import org.gitlab4j.api.utils.UrlEncoder;

/**
 * gitlab4j's API classes, bound to one project and to our {@link GuardedClient}. Lists are read to their last page.
 * Throws what gitlab4j throws.
 */
public final class ProjectApis implements AutoCloseable {
    private static final int PAGE_SIZE = 100;

    private final GuardedClient client;
    private final Object project;
    private final ProjectIssues issues;
    private final ProjectApi projects;
    private final LabelsApi labels;
    private final Milestones milestones;
    private final UserApi users;
    private final ProjectNotes notes;
    private final ProjectEvents events;
    private final ProjectUploads uploads;
    private final ProjectWebhooks hooks;

    /** Talks to the project named by its path or number. Nothing is called yet. */
    public ProjectApis(String baseUrl, String token, String project, Timeouts timeouts, CallListener listener) {
        client = new GuardedClient(baseUrl, token, timeouts, listener);
        this.project = project.matches("\\d+") ? (Object) Long.valueOf(project) : project;
        GitLabApi api = new GitLabApi(baseUrl, token);
        issues = new ProjectIssues(api, client, this.project);
        projects = new ProjectApi(api) {
            @Override
            protected GitLabApiClient getApiClient() {
                return client;
            }
        };
        labels = new LabelsApi(api) {
            @Override
            protected GitLabApiClient getApiClient() {
                return client;
            }
        };
        notes = new ProjectNotes(api, client, this.project);
        events = new ProjectEvents(api, client, this.project);
        uploads = new ProjectUploads(api, client, this.project);
        hooks = new ProjectWebhooks(api, client, this.project);
        milestones = new Milestones(api);
        users = new UserApi(api) {
            @Override
            protected GitLabApiClient getApiClient() {
                return client;
            }
        };
    }

    public ProjectNotes notes() {
        return notes;
    }

    public ProjectUploads uploads() {
        return uploads;
    }

    public ProjectEvents events() {
        return events;
    }

    public ProjectWebhooks hooks() {
        return hooks;
    }

    public ProjectIssues issues() {
        return issues;
    }

    /** Labels of the project and of all groups above it. */
    public List<Label> labels() throws GitLabApiException {
        return labels.getProjectLabels(project, PAGE_SIZE).all();
    }

    /** Milestones that are not closed, of the project and of all groups above it. */
    public List<Milestone> activeMilestones() throws GitLabApiException {
        return milestones.active();
    }

    /** Members of the project, inherited and invited ones included. */
    public List<Member> members() throws GitLabApiException {
        return projects.getAllMembers(project, PAGE_SIZE).all();
    }

    /** The text of an issue template; gitlab4j would send its name unescaped. */
    public String template(String name) throws GitLabApiException {
        return projects.getProjectTemplate(project, ProjectTemplateType.ISSUES, UrlEncoder.urlEncode(name))
                .getContent();
    }

    /** The id of the token's own user. */
    public long ownId() throws GitLabApiException {
        return users.getCurrentUser().getId();
    }

    /** Loads and builds what a first call needs, calling nobody. */
    public void warmUp() {
        client.client();
    }

    @Override
    public void close() {
        client.close();
    }

    /** gitlab4j cannot ask for active milestones including those of groups above the project. */
    private final class Milestones extends MilestonesApi {
        Milestones(GitLabApi api) {
            super(api);
        }

        @Override
        protected GitLabApiClient getApiClient() {
            return client;
        }

        List<Milestone> active() throws GitLabApiException {
            var parameters = new MultivaluedHashMap<String, String>();
            parameters.putSingle("state", "active");
            parameters.putSingle("include_ancestors", "true");
            return new Pager<>(
                            this,
                            Milestone.class,
                            PAGE_SIZE,
                            parameters,
                            "projects",
                            getProjectIdOrPath(project),
                            "milestones")
                    .all();
        }
    }
}
