package dev.smrequest.gitlab.rest.client;

import dev.smrequest.gitlab.issue.IssueMove;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gitlab4j.api.GitLabApi;
import org.gitlab4j.api.GitLabApiClient;
import org.gitlab4j.api.GitLabApiException;
import org.gitlab4j.api.ResourceLabelEventsApi;
import org.gitlab4j.api.ResourceStateEventsApi;
import org.gitlab4j.api.models.IssueEvent;
import org.gitlab4j.api.models.Label;
import org.gitlab4j.api.models.LabelEvent;
import org.gitlab4j.api.models.User;

/** What happened to the project's issues. GitLab: resource label events and resource state events. */
public final class ProjectEvents {
    private final Object project;
    private final ResourceLabelEventsApi labels;
    private final ResourceStateEventsApi states;

    ProjectEvents(GitLabApi api, GitLabApiClient client, Object project) {
        this.project = project;
        labels = new ResourceLabelEventsApi(api) {
            @Override
            protected GitLabApiClient getApiClient() {
                return client;
            }
        };
        states = new ResourceStateEventsApi(api) {
            @Override
            protected GitLabApiClient getApiClient() {
                return client;
            }
        };
    }

    /** The changes of labels and state, the oldest first. */
    public List<IssueMove> of(long iid) throws GitLabApiException {
        Stream<IssueMove> labelled =
                labels.getIssueLabelEvents(project, iid).stream().map(ProjectEvents::labelled);
        Stream<IssueMove> moved =
                states.getIssueStateEvents(project, iid).stream().map(ProjectEvents::moved);
        return Stream.concat(labelled, moved)
                .sorted(Comparator.comparing(IssueMove::at))
                .toList();
    }

    private static IssueMove labelled(LabelEvent event) {
        Optional<String> name = Optional.ofNullable(event.getLabel()).map(Label::getName);
        String what = "add".equals(event.getAction()) ? "put on " : "took off ";
        return new IssueMove(
                who(event.getUser()),
                username(event.getUser()),
                Instant.parse(event.getCreatedAt()),
                what + name.map("the label "::concat).orElse("a label since deleted"),
                Optional.of(name.orElse("")));
    }

    private static IssueMove moved(IssueEvent event) {
        return new IssueMove(
                who(event.getUser()),
                username(event.getUser()),
                Instant.parse(event.getCreatedAt()),
                event.getState() + " the issue",
                Optional.empty());
    }

    private static String who(User user) {
        return user == null ? "somebody" : user.getName();
    }

    private static Optional<String> username(User user) {
        return Optional.ofNullable(user).map(User::getUsername);
    }
}
