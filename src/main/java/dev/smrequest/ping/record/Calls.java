package dev.smrequest.ping.record;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.ping.record.Attention.Nudges;
import dev.smrequest.ping.record.Ping.End;
import dev.smrequest.ping.record.Ping.Origin;
import dev.smrequest.ping.record.Ping.Stage;
import dev.smrequest.ping.record.PingJobs.Below;
import dev.smrequest.slack.MessageRef;
import dev.smrequest.store.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes messages in: one ping for each thread and request, however many messages ask for it and in whatever order Slack
 * tells of them. Further messages remind whoever is to answer, within limits.
 */
public final class Calls {
    /** A message about more requests than this is a list, and answering each would bury the thread. */
    private static final int MOST_REQUESTS = 3;

    private static final Duration SOON = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final PingStore store;
    private final HeardStore heard;
    private final PingJobs jobs;
    private final Patience patience;
    private final Clock clock;

    public Calls(
            Transactions transactions,
            PingStore store,
            HeardStore heard,
            PingJobs jobs,
            Patience patience,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.heard = heard;
        this.jobs = jobs;
        this.patience = patience;
        this.clock = clock;
    }

    /** Takes a ping in, once. */
    public void heard(Call call) {
        transactions.in(connection -> {
            if (heard.firstBelow(connection, call.below(), clock.instant())) {
                jobs.hear(connection, call);
            }
            return call;
        });
    }

    /**
     * Takes in, once, that somebody wrote in a thread. Where no ping is known there, one may still be on its way; it is
     * looked for by a job, and again when a ping is opened, so that neither overlooks the other.
     */
    public void heardBelow(Below below) {
        transactions.in(connection -> {
            if (heard.firstBelow(connection, below, clock.instant()) && mayWait(connection, below.head())) {
                jobs.hearReply(connection, below, clock.instant());
            }
            return below;
        });
    }

    private boolean mayWait(Connection connection, MessageRef head) throws SQLException {
        List<Ping> pings = store.in(connection, head);
        return pings.isEmpty() || pings.stream().anyMatch(ping -> ping.stage() != Stage.ENDED);
    }

    /** Looks once more whether this answers a ping of which it is not known yet who is to answer. */
    public void hearAgain(Below below) {
        transactions.in(connection -> {
            jobs.hearReply(connection, below, clock.instant().plus(SOON));
            return below;
        });
    }

    /** Whether the call was answered before it was opened is found out now. */
    public void hearAnswersTo(Call call) {
        transactions.in(connection -> {
            for (Below below : heard.after(connection, call)) {
                jobs.hearReply(connection, below, clock.instant());
            }
            return call;
        });
    }

    /** The pings in a thread, the oldest first. */
    public List<Ping> in(MessageRef head) {
        return transactions.in(connection -> store.in(connection, head));
    }

    /** Whether a message was deleted, as far as Slack has told by now. */
    public boolean isGone(MessageRef message) {
        return transactions.in(connection -> heard.isDeleted(connection, message));
    }

    /** The pings that a message began. */
    public List<Ping> begunBy(MessageRef message) {
        return transactions.in(connection -> store.begunBy(connection, message));
    }

    /** Opens, or nudges, the ping about each of these requests; none of them means that it is to be asked. */
    public void open(Call call, List<Long> requests) {
        transactions.in(connection -> {
            if (!heard.isDeleted(connection, call.message())) {
                store.lockThread(connection, call.head());
                for (long iid : requests.stream().limit(MOST_REQUESTS).toList()) {
                    open(connection, call, Optional.of(iid), false);
                }
                if (requests.isEmpty()) {
                    open(connection, call, Optional.empty(), false);
                }
            }
            return call;
        });
    }

    /** Opens the ping that the bot itself posted for somebody who cannot wait. */
    public void openUrgent(Call call, long iid) {
        transactions.in(connection -> {
            open(connection, call, Optional.of(iid), true);
            return call;
        });
    }

    /** A message is no more: nobody has to answer it. */
    public void deleted(MessageRef message, Pings pings) {
        transactions.in(connection -> {
            heard.deleted(connection, message, clock.instant());
            for (Ping ping : store.begunBy(connection, message)) {
                pings.end(connection, ping.id(), End.Why.DELETED, Optional.empty());
            }
            return message;
        });
    }

    private void open(Connection connection, Call call, Optional<Long> iid, boolean urgent) throws SQLException {
        Origin origin = new Origin(call.message(), call.thread(), call.author(), call.mentioned(), urgent, false);
        String id = "ping" + UUID.randomUUID().toString().replace("-", "");
        Ping ping = new Ping(id, origin, iid, Stage.FRESH, Optional.empty(), Optional.empty());
        if (store.add(connection, ping, iid.isPresent() ? "" : call.text(), clock.instant())) {
            jobs.route(connection, id);
            return;
        }
        Optional<Ping> earlier = store.lockSame(connection, ping);
        if (earlier.filter(it -> it.beginsAnewWith(call.message())).isPresent()) {
            store.save(connection, earlier.get().begunAnew(origin));
            jobs.route(connection, earlier.get().id());
        } else if (earlier.filter(it -> it.wasBegunAfter(call.message())).isPresent()) {
            store.save(connection, earlier.get().begunBefore(origin));
            jobs.show(connection, earlier.get().id());
        } else if (earlier.isPresent()) {
            nudge(connection, earlier.get(), call);
        }
    }

    /** Whoever is to answer is reminded, unless they asked themselves, were mentioned, or are about to be. */
    private void nudge(Connection connection, Ping ping, Call call) throws SQLException {
        Optional<String> person = ping.answerer()
                .filter(id -> !id.equals(call.author()) && !call.mentioned().contains(id));
        if (person.isEmpty() || ping.attention().isEmpty() || !mayNudge(ping, call.message())) {
            return;
        }
        Attention attention = ping.attention().get();
        Instant at = patience.mayTell(
                clock.instant(), attention.answerer().zone(), ping.origin().urgent());
        Nudges nudges = attention.nudges().and(call.message().ts(), at);
        store.save(connection, ping.with(attention.nudged(nudges)));
        jobs.tell(
                connection,
                new Telling(
                        ping.id(),
                        person.get(),
                        Telling.Kind.NUDGE,
                        call.message().ts()),
                at);
    }

    private boolean mayNudge(Ping ping, MessageRef message) {
        Nudges nudges = ping.attention().orElseThrow().nudges();
        boolean another =
                !ping.origin().message().equals(message) && !nudges.messages().contains(message.ts());
        boolean waits = nudges.nextAfter().filter(clock.instant()::isBefore).isPresent();
        return another && !waits && nudges.messages().size() < patience.nudges();
    }

    /** A request has changed: pings that waited for it and find it in another state have ended. */
    public void moved(Connection connection, IssueSnapshot issue, String state, Pings pings) throws SQLException {
        for (Ping ping : store.openAbout(connection, issue.iid())) {
            boolean moved =
                    ping.attention().filter(it -> it.isLeftBehindBy(state)).isPresent();
            if (!issue.open()) {
                pings.end(connection, ping.id(), End.Why.CLOSED, Optional.empty());
            } else if (moved) {
                pings.end(connection, ping.id(), End.Why.MOVED, Optional.empty());
            }
        }
    }

    /** A request was filed from a message: pings that this message began are about it. */
    public void filed(Connection connection, MessageRef source, long iid, Pings pings) throws SQLException {
        for (Ping ping : store.begunBy(connection, source)) {
            pings.about(connection, ping.id(), iid);
        }
    }
}
