package dev.smrequest.sandbox.gitlab.rest.view;

import dev.smrequest.sandbox.gitlab.model.Issue;
import dev.smrequest.sandbox.gitlab.model.Milestone;
import dev.smrequest.sandbox.gitlab.model.Note;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;

/** Addresses of the pretend GitLab's pages, as a browser would open them. */
public record Links(GitLabWorld world) {
    private static final String UPLOADS = "/-/project/";

    public String baseUrl() {
        return world.baseUrl();
    }

    public String project() {
        return baseUrl() + "/" + GitLabWorld.PROJECT_PATH;
    }

    public String issue(Issue issue) {
        return project() + "/-/issues/" + issue.iid();
    }

    public String note(Issue issue, Note note) {
        return issue(issue) + "#note_" + note.id();
    }

    public String user(User user) {
        return baseUrl() + "/" + user.username();
    }

    public String milestone(Milestone milestone) {
        String owner = milestone.place().ofProject()
                ? project()
                : baseUrl() + "/groups/" + GitLabWorld.PROJECT_PATH.replaceFirst("/[^/]+$", "");
        return owner + "/-/milestones/" + milestone.place().iid();
    }

    /** Of a file's address as texts hold it, {@code /uploads/secret/name}. */
    public String upload(String address) {
        return baseUrl() + UPLOADS + GitLabWorld.PROJECT_ID + address;
    }

    public String api(Issue issue) {
        return baseUrl() + "/api/v4/projects/" + GitLabWorld.PROJECT_ID + "/issues/" + issue.iid();
    }
}
