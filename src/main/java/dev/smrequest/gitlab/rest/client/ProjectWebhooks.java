package dev.smrequest.gitlab.rest.client;

import dev.smrequest.gitlab.ProjectHook;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gitlab4j.api.GitLabApi;
import org.gitlab4j.api.GitLabApiClient;
import org.gitlab4j.api.GitLabApiException;
import org.gitlab4j.api.Pager;
import org.gitlab4j.api.ProjectApi;
import org.gitlab4j.api.models.AccessLevel;
import org.gitlab4j.api.models.Permissions;
import org.gitlab4j.api.models.ProjectAccess;

/** The project's webhooks; gitlab4j's own reading of them leaves out whether GitLab has disabled one. */
public final class ProjectWebhooks extends ProjectApi {
    private static final int MOST = 100;

    private final GitLabApiClient client;
    private final Object project;

    ProjectWebhooks(GitLabApi api, GitLabApiClient client, Object project) {
        super(api);
        this.client = client;
        this.project = project;
    }

    @Override
    protected GitLabApiClient getApiClient() {
        return client;
    }

    /** Whether the token's role in the project is known, and too small to see them. */
    public boolean areOutOfReach() throws GitLabApiException {
        Permissions own = getProject(project).getPermissions();
        List<AccessLevel> known = own == null
                ? List.of()
                : Stream.of(own.getProjectAccess(), own.getGroupAccess())
                        .filter(Objects::nonNull)
                        .map(ProjectAccess::getAccessLevel)
                        .filter(level -> level != null && level != AccessLevel.INVALID)
                        .toList();
        return !known.isEmpty() && known.stream().allMatch(level -> level.value < AccessLevel.MAINTAINER.value);
    }

    /** The first hundred. */
    public List<ProjectHook> all() throws GitLabApiException {
        return new Pager<>(
                        this,
                        Row.class,
                        MOST,
                        new MultivaluedHashMap<String, String>(),
                        "projects",
                        getProjectIdOrPath(project),
                        "hooks")
                .page(1).stream().map(Row::hook).toList();
    }

    /** A webhook with what gitlab4j does not know of it. */
    public static final class Row extends org.gitlab4j.api.models.ProjectHook {
        private static final long serialVersionUID = 1L;

        private String alertStatus;
        private String disabledUntil;

        public String getAlertStatus() {
            return alertStatus;
        }

        public void setAlertStatus(String alertStatus) {
            this.alertStatus = alertStatus;
        }

        public String getDisabledUntil() {
            return disabledUntil;
        }

        public void setDisabledUntil(String disabledUntil) {
            this.disabledUntil = disabledUntil;
        }

        private ProjectHook hook() {
            return new ProjectHook(
                    getId(),
                    String.valueOf(getUrl()),
                    Optional.ofNullable(alertStatus).orElse("executable"),
                    Optional.ofNullable(disabledUntil).map(Instant::parse),
                    unticked());
        }

        private List<String> unticked() {
            List<String> unticked = new ArrayList<>();
            add(unticked, getIssuesEvents(), ProjectHook.ISSUE_TRIGGER);
            add(unticked, getConfidentialIssuesEvents(), "Confidential issues events (Confidential work item events)");
            add(unticked, getNoteEvents(), "Comments");
            add(unticked, getConfidentialNoteEvents(), "Confidential comments");
            return unticked;
        }

        private static void add(List<String> unticked, Boolean ticked, String name) {
            if (!Boolean.TRUE.equals(ticked)) {
                unticked.add(name);
            }
        }
    }
}
