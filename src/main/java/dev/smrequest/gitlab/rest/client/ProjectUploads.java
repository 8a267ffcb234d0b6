package dev.smrequest.gitlab.rest.client;

import java.io.ByteArrayInputStream;
import org.gitlab4j.api.GitLabApi;
import org.gitlab4j.api.GitLabApiClient;
import org.gitlab4j.api.GitLabApiException;
import org.gitlab4j.api.ProjectApi;
import org.gitlab4j.api.models.FileUpload;

/** Files of the project that texts link to. GitLab: project markdown uploads API. */
public final class ProjectUploads extends ProjectApi {
    private static final String ANY_KIND = "application/octet-stream";

    private final GitLabApiClient client;
    private final Object project;

    ProjectUploads(GitLabApi api, GitLabApiClient client, Object project) {
        super(api);
        this.client = client;
        this.project = project;
    }

    @Override
    protected GitLabApiClient getApiClient() {
        return client;
    }

    public FileUpload upload(String name, byte[] content) throws GitLabApiException {
        return uploadFile(project, new ByteArrayInputStream(content), name, ANY_KIND);
    }
}
