package dev.smrequest.triage.reference;

import dev.smrequest.slack.text.Mrkdwn;

/** Addresses in the configured project, to be shown in Slack. A project known by its number alone has none. */
public final class IssueLinks {
    private final String gitlabUrl;
    private final String project;

    /** {@code gitlabUrl} has no slash at its end; {@code project} is a full path or a number. */
    public IssueLinks(String gitlabUrl, String project) {
        this.gitlabUrl = gitlabUrl;
        this.project = project;
    }

    /** The number as a link where there is one; mrkdwn. */
    public String number(long iid) {
        String number = "#" + iid;
        return isPath() ? Mrkdwn.link(base() + "/issues/" + iid, number) : number;
    }

    /** Whether {@link #base} leads anywhere. */
    public boolean isPath() {
        return !project.matches("[0-9]+");
    }

    /** The address below which the project's lists and boards are. */
    public String base() {
        return gitlabUrl + "/" + project + "/-";
    }
}
