package dev.smrequest.ping.reply;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.triage.facts.RequestFacts;
import dev.smrequest.triage.reference.IssueLinks;
import dev.smrequest.workflow.LabelReading;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request on one line, as mrkdwn: number and title as a link, where it stands, whose it is and when it is due. Of a
 * confidential one only number and state.
 */
public final class RequestLine {
    private static final int TITLE = 150;
    private static final String SEPARATOR = " · ";

    private final Workflow workflow;
    private final IssueLinks links;

    public RequestLine(Workflow workflow, IssueLinks links) {
        this.workflow = workflow;
        this.links = links;
    }

    /** As GitLab has it; only the number where GitLab does not tell. */
    public String of(long iid, Optional<IssueSnapshot> issue) {
        return issue.map(this::of).orElseGet(() -> "*Request " + links.number(iid) + "*");
    }

    /** How it stands, in a few characters that change when it moves. */
    public String state(IssueSnapshot issue) {
        return workflow.labels().read(issue.labels()).states().stream()
                .map(State::key)
                .collect(Collectors.joining(","));
    }

    private String of(IssueSnapshot issue) {
        LabelReading labels = workflow.labels().read(issue.labels());
        String state = RequestFacts.state(labels) + (issue.open() ? "" : ", closed");
        if (issue.confidential()) {
            return "*" + Mrkdwn.link(issue.webUrl(), "#" + issue.iid() + " (confidential)") + "*" + SEPARATOR + state;
        }
        String title = PlainText.shorten(issue.title(), TITLE);
        return String.join(
                SEPARATOR,
                "*" + Mrkdwn.link(issue.webUrl(), "#" + issue.iid() + " " + title) + "*",
                state,
                joined(labels.teams().stream().map(Team::name).toList(), "no team yet"),
                joined(issue.assignees().stream().map(Member::name).toList(), "nobody assigned"),
                issue.dueDate().map(day -> "due " + day).orElse("no due date"));
    }

    private static String joined(List<String> names, String none) {
        return names.isEmpty() ? none : names.stream().map(Mrkdwn::line).collect(Collectors.joining(", "));
    }
}
