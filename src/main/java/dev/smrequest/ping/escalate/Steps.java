package dev.smrequest.ping.escalate;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.outbox.Outbox;
import dev.smrequest.ping.record.Patience.Step;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Telling;
import dev.smrequest.ping.route.Router;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.Spot;
import dev.smrequest.slack.text.Mrkdwn;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What each step of the escalation does: who is told, nobody twice, and at last the thread. */
public final class Steps {
    private final Router router;
    private final Outbox outbox;
    private final Supplier<String> groups;

    /** {@code groups} mentions the watched groups, so that their members are notified. */
    public Steps(Router router, Outbox outbox, Supplier<String> groups) {
        this.router = router;
        this.outbox = outbox;
        this.groups = groups;
    }

    /** Says in the thread what is to be said there, and answers who is to be told besides. */
    List<Telling> take(Step step, Ping ping, Optional<IssueSnapshot> issue) {
        if (step.kind() == Step.Kind.DUTY) {
            String words = words(router.onDuty(), untoldDuty(ping, issue));
            outbox.show(
                    "ping-thread:" + ping.id() + ":" + since(ping), Spot.below(ping.head()), () -> Message.of(words));
        }
        return told(step, ping, issue);
    }

    /** Who is told directly. */
    List<Telling> told(Step step, Ping ping, Optional<IssueSnapshot> issue) {
        return switch (step.kind()) {
            case REMIND -> telling(ping.answerer(), ping, Telling.Kind.REMIND);
            case LEAD -> telling(lead(ping, issue), ping, Telling.Kind.LEAD);
            case DUTY -> telling(untoldDuty(ping, issue), ping, Telling.Kind.DUTY);
        };
    }

    private Optional<String> lead(Ping ping, Optional<IssueSnapshot> issue) {
        return issue.flatMap(router::lead).filter(id -> !ping.answerer().equals(Optional.of(id)));
    }

    private Optional<String> untoldDuty(Ping ping, Optional<IssueSnapshot> issue) {
        return router.onDuty()
                .filter(id -> !ping.answerer().equals(Optional.of(id))
                        && !lead(ping, issue).equals(Optional.of(id)));
    }

    private String words(Optional<String> duty, Optional<String> untold) {
        if (duty.isEmpty()) {
            return "Nobody has answered yet, and nobody has triage duty now: " + groups.get() + ", please have a look.";
        }
        return untold.isPresent()
                ? "Nobody has answered yet. " + Mrkdwn.user(untold.get()) + " has triage duty: please have a look."
                : "Nobody has answered yet. " + Mrkdwn.user(duty.get()) + ", who has triage duty, has been reminded.";
    }

    private static List<Telling> telling(Optional<String> person, Ping ping, Telling.Kind kind) {
        return person.map(id -> new Telling(ping.id(), id, kind, since(ping))).stream()
                .toList();
    }

    /** Whoever it is passed on to is reminded anew. */
    private static String since(Ping ping) {
        return Long.toString(ping.attention().orElseThrow().since().toEpochMilli());
    }
}
