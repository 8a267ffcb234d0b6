package dev.smrequest.intake.alert;

import dev.smrequest.failure.Retry;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.UserGroup;
import dev.smrequest.slack.text.Mrkdwn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The user groups that an urgent request alerts, by their handles; looked up at the time. */
public final class WatchedGroups {
    private final List<String> handles;
    private final Slack slack;

    public WatchedGroups(List<String> handles, Slack slack) {
        this.handles = List.copyOf(handles);
        this.slack = slack;
    }

    /** All of them as mentions, in mrkdwn; a handle that is no group of the workspace stays a plain word. */
    public String mentions() {
        return handles.stream().map(this::mention).collect(Collectors.joining(" "));
    }

    private String mention(String handle) {
        return group(handle).map(group -> "<!subteam^" + group.id() + ">").orElseGet(() -> Mrkdwn.line("@" + handle));
    }

    /** A bot that may not read groups alerts with the plain word, which is better than not at all. */
    private Optional<UserGroup> group(String handle) {
        try {
            return slack.userGroup(handle);
        } catch (SlackException e) {
            if (e.retry() == Retry.NEVER) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
