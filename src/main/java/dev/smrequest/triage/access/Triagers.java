package dev.smrequest.triage.access;

/** Who may take every step: members of the configured Slack groups, and people known to plan in the GitLab project. */
public final class Triagers {
    private final TriagerGroups groups;
    private final GitLabStanding gitlab;

    public Triagers(TriagerGroups groups, GitLabStanding gitlab) {
        this.groups = groups;
        this.gitlab = gitlab;
    }

    /** Whether somebody surely is none, by what was read last. Calls nobody. */
    boolean surelyNot(String userId) {
        return groups.surelyLack(userId) && !gitlab.mayPlan(userId);
    }

    /** Whether somebody is one, by what Slack says now and GitLab said last. */
    boolean are(String userId) {
        return gitlab.mayPlan(userId) || groups.have(userId);
    }

    TriagerGroups groups() {
        return groups;
    }
}
