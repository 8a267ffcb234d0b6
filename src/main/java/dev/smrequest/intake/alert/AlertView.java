package dev.smrequest.intake.alert;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.intake.filing.submission.Urgency;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.Mrkdwn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An urgent request in the team's channel: whom it alerts, who asks, what, by when and why. */
public final class AlertView {
    /** A reason is read in the channel up to here; the issue has all of it. */
    private static final int REASON = 1_000;

    private final WatchedGroups groups;

    public AlertView(WatchedGroups groups) {
        this.groups = groups;
    }

    /** Of a confidential issue nothing but its number. */
    Message of(IssueSnapshot issue, String requester, Urgency urgency) {
        String mentions = groups.mentions();
        String head = mentions + ", " + (issue.confidential() ? confidential(issue) : open(issue, requester));
        return issue.confidential()
                ? new Message(head, List.of(Blocks.section(head)), Optional.empty())
                : new Message(head, List.of(Blocks.section(head), Blocks.section(facts(urgency))), Optional.empty());
    }

    private static String open(IssueSnapshot issue, String requester) {
        return Mrkdwn.user(requester) + " asks for attention now: "
                + Mrkdwn.link(issue.webUrl(), "#" + issue.iid() + " " + issue.title());
    }

    private static String confidential(IssueSnapshot issue) {
        return "a request needs attention now: " + Mrkdwn.link(issue.webUrl(), "#" + issue.iid() + " (confidential)");
    }

    private static String facts(Urgency urgency) {
        return "*Needed by:* " + urgency.neededBy() + "\n*Why it cannot wait:*\n"
                + Mrkdwn.text(urgency.reason().strip(), REASON)
                        .lines()
                        .map(line -> ">" + line)
                        .collect(Collectors.joining("\n"));
    }
}
