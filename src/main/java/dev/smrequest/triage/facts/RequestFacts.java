package dev.smrequest.triage.facts;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.workflow.LabelReading;
import dev.smrequest.workflow.State;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Workflow;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people who triage want to know of a request, as mrkdwn. Of a confidential one only number and state. */
public final class RequestFacts {
    private static final int TITLE = 300;
    private static final int EXCERPT = 500;

    private final Workflow workflow;
    private final Clock clock;

    public RequestFacts(Workflow workflow, Clock clock) {
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Number and title as a link. */
    public String headline(IssueSnapshot issue) {
        String title = issue.confidential() ? " (confidential)" : " " + PlainText.shorten(issue.title(), TITLE);
        return "*" + Mrkdwn.link(issue.webUrl(), "#" + issue.iid() + title) + "*";
    }

    /** One fact each, name in bold. */
    public List<String> of(IssueSnapshot issue, Optional<String> requester) {
        LabelReading labels = workflow.labels().read(issue.labels());
        List<String> facts = new ArrayList<>();
        facts.add(fact("State", state(labels)));
        if (issue.confidential()) {
            return facts;
        }
        facts.add(fact("Requested by", requester.map(Mrkdwn::user).orElseGet(() -> author(issue))));
        facts.add(fact("Age", age(issue)));
        facts.add(team(labels));
        facts.add(fact("Milestone", issue.milestone().map(Mrkdwn::line).orElse("none")));
        facts.add(assignee(issue));
        facts.add(due(issue));
        return facts;
    }

    /** Whose it is and until when, one fact each; nothing of a confidential one. */
    public List<String> whoAndWhen(IssueSnapshot issue) {
        return issue.confidential()
                ? List.of()
                : List.of(team(workflow.labels().read(issue.labels())), assignee(issue), due(issue));
    }

    /** The beginning of the description as people read it. */
    public Optional<String> excerpt(IssueSnapshot issue) {
        String text = Excerpt.of(issue.description());
        return issue.confidential() || text.isEmpty() ? Optional.empty() : Optional.of(Mrkdwn.text(text, EXCERPT));
    }

    /** The state in plain words; several where the labels say several. */
    public static String state(LabelReading labels) {
        return joined(labels.states().stream().map(State::title).toList(), "unknown, the issue has no state label");
    }

    /** How long ago it was filed, in whole days. */
    public String age(IssueSnapshot issue) {
        long days = Duration.between(issue.createdAt(), clock.instant()).toDays();
        return days <= 0 ? "filed today" : days == 1 ? "1 day" : days + " days";
    }

    private static String team(LabelReading labels) {
        return fact("Team", joined(labels.teams().stream().map(Team::name).toList(), "not chosen yet"));
    }

    private static String assignee(IssueSnapshot issue) {
        return fact(
                "Assignee", joined(issue.assignees().stream().map(Member::name).toList(), "nobody"));
    }

    private static String due(IssueSnapshot issue) {
        return fact("Due", issue.dueDate().map(Object::toString).orElse("no date given"));
    }

    private static String author(IssueSnapshot issue) {
        return issue.author().map(Member::name).map(Mrkdwn::line).orElse("unknown");
    }

    private static String joined(List<String> names, String none) {
        return names.isEmpty() ? none : names.stream().map(Mrkdwn::line).collect(Collectors.joining(", "));
    }

    private static String fact(String name, String value) {
        return "*" + name + ":* " + value;
    }
}
