package dev.smrequest.ping.hear;

import dev.smrequest.ping.record.Calls;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Ping.End;
import dev.smrequest.ping.record.Ping.Stage;
import dev.smrequest.ping.record.PingJobs.Below;
import dev.smrequest.ping.record.Pings;
import dev.smrequest.ping.team.PingTeam;
import java.util.List;

/** Somebody of the team who writes in a thread answers the pings of others that waited there then. */
public final class ThreadAnswers {
    private final Calls calls;
    private final Pings pings;
    private final PingTeam team;

    public ThreadAnswers(Calls calls, Pings pings, PingTeam team) {
        this.calls = calls;
        this.pings = pings;
        this.team = team;
    }

    /** Takes down what this message answers, and looks again later where it is not known yet who may; answers which. */
    List<Ping> by(Below below) {
        List<Ping> waiting = calls.in(below.head()).stream()
                .filter(ping -> ping.waitedFor(below))
                .toList();
        List<Ping> theirs = waiting.stream()
                .filter(ping -> team.mayAnswer(ping, below.author()))
                .toList();
        List<Ping> settled = theirs.stream()
                .filter(ping -> pings.answered(ping.id(), End.Why.ANSWERED, below.author()))
                .toList();
        if (waiting.stream().anyMatch(ping -> ping.stage() == Stage.FRESH && !settled.contains(ping))) {
            calls.hearAgain(below);
        }
        return theirs;
    }
}
