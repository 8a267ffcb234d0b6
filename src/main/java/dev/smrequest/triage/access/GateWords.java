package dev.smrequest.triage.access;

/** What people are told who may not do what they wanted to: why, and whom to ask. */
final class GateWords {
    private final TriagerGroups groups;
    private final String channel;

    GateWords(TriagerGroups groups, String channel) {
        this.groups = groups;
        this.channel = channel;
    }

    String stranger() {
        return "Guests and people of other workspaces cannot move requests. Please ask a member of " + groups.names()
                + ".";
    }

    String notATriager() {
        if (groups.areAllMissing()) {
            return "Only members of " + groups.names()
                    + " move requests, but this workspace has no such group. The admins"
                    + " of the bot have been told. Until they mend it, please make the change in GitLab.";
        }
        return "Only members of " + groups.names() + " move requests, and you are none. Ask them in #" + channel
                + ", or ask an admin of the workspace to add you to the group.";
    }

    String unknown() {
        return "Slack does not let the bot see who is in " + groups.names()
                + ", so it cannot tell whether you may move requests. The admins of the bot have been told. Until they mend"
                + " it, please make the change in GitLab.";
    }

    String onlyAsRequester() {
        return "As the requester you may only withdraw a request; the other steps are for members of " + groups.names()
                + ". Ask them in #" + channel + ".";
    }
}
