package dev.smrequest.triage.queue;

import com.slack.api.model.block.LayoutBlock;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.gitlab.issue.Member;
import dev.smrequest.slack.block.Blocks;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.slack.text.PlainText;
import dev.smrequest.triage.OpenButton;
import dev.smrequest.triage.facts.RequestFacts;
import dev.smrequest.workflow.LabelReading;
import dev.smrequest.workflow.Team;
import dev.smrequest.workflow.Workflow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One request of a list with the button that opens it. Of a confidential one only number and state are shown. */
final class QueueRowBlock {
    private static final int TITLE = 80;
    private static final int DETAILS = 200;

    private final Workflow workflow;
    private final RequestFacts facts;
    private final Clock clock;

    QueueRowBlock(Workflow workflow, Clock clock) {
        this.workflow = workflow;
        this.facts = new RequestFacts(workflow, clock);
        this.clock = clock;
    }

    LayoutBlock of(IssueSnapshot issue) {
        return Blocks.section(
                link(issue) + "\n" + Mrkdwn.cut(details(issue), DETAILS),
                Blocks.button(OpenButton.ACTION, Long.toString(issue.iid()), "Triage"));
    }

    private static String link(IssueSnapshot issue) {
        String title = issue.confidential() ? "(confidential)" : PlainText.shorten(issue.title(), TITLE);
        return Mrkdwn.link(issue.webUrl(), "#" + issue.iid() + " " + title);
    }

    private String details(IssueSnapshot issue) {
        LabelReading labels = workflow.labels().read(issue.labels());
        if (issue.confidential()) {
            return RequestFacts.state(labels);
        }
        List<String> details = new ArrayList<>();
        details.add(facts.age(issue));
        details.add(issue.dueDate().map(this::due).orElse("no due date"));
        QueueOrder.priority(workflow, issue.labels()).map(Mrkdwn::line).ifPresent(details::add);
        details.add(joined(labels.teams().stream().map(Team::name).toList(), "no team"));
        details.add(joined(issue.assignees().stream().map(Member::name).toList(), "nobody assigned"));
        return String.join(" · ", details);
    }

    private String due(LocalDate day) {
        return day.isBefore(LocalDate.now(clock)) ? ":warning: *overdue since " + day + "*" : "due " + day;
    }

    private static String joined(List<String> names, String none) {
        return names.isEmpty() ? none : names.stream().map(Mrkdwn::line).collect(Collectors.joining(", "));
    }
}
