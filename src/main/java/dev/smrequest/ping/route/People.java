package dev.smrequest.ping.route;

import java.util.Optional;

/** What routing has to know of people in Slack. */
public interface People {
    /** The Slack member id of a person known in GitLab by this user name, as far as the settings say. */
    Optional<String> inSlack(String gitlabName);

    /** Whether somebody may be named: a member of the workspace, not a guest, not of another one, not gone. */
    boolean member(String userId);
}
