package dev.smrequest.ping.escalate;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.ping.record.Attention;
import dev.smrequest.ping.record.Calls;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Ping.End;
import dev.smrequest.ping.record.Pings;
import dev.smrequest.ping.reply.Issues;
import dev.smrequest.ping.reply.RequestLine;
import dev.smrequest.slack.MessageRef;
import java.util.Optional;

/** Whether a request stands as it did when somebody was asked to answer, by GitLab; if not, its ping ends. */
public final class StillWaiting {
    private final Pings pings;
    private final Calls calls;
    private final Issues issues;
    private final RequestLine line;

    public StillWaiting(Pings pings, Calls calls, Issues issues, RequestLine line) {
        this.pings = pings;
        this.calls = calls;
        this.issues = issues;
        this.line = line;
    }

    Optional<IssueSnapshot> issue(Ping ping) {
        return issues.of(ping);
    }

    /** Whether the request has moved on or is closed; then nobody has to answer any more. */
    boolean isOver(Ping ping, Optional<IssueSnapshot> issue) {
        Optional<End.Why> why = issue.flatMap(found -> why(ping, found));
        why.ifPresent(over -> pings.end(ping.id(), over, Optional.empty()));
        return why.isPresent();
    }

    /** Whether what somebody asked again is still to be told: it stands there, and nothing has ended the ping since. */
    boolean asksStill(Ping ping, MessageRef again) {
        boolean othersToo =
                ping.end().filter(end -> end.why() == End.Why.DELETED).isPresent();
        return !calls.isGone(again) && (othersToo || !ping.hasEndedSince(again));
    }

    private Optional<End.Why> why(Ping ping, IssueSnapshot issue) {
        if (!issue.open()) {
            return Optional.of(End.Why.CLOSED);
        }
        return ping.attention()
                .filter(attention -> attention.isLeftBehindBy(line.state(issue)))
                .map((Attention left) -> End.Why.MOVED);
    }
}
