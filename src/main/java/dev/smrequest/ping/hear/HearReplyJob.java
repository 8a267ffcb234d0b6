package dev.smrequest.ping.hear;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.ping.record.Calls;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Ping.End;
import dev.smrequest.ping.record.Ping.Stage;
import dev.smrequest.ping.record.PingJobs;
import dev.smrequest.ping.record.PingJobs.Below;
import dev.smrequest.ping.record.Pings;
import dev.smrequest.ping.team.PingTeam;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody of the team who writes in the thread of a ping has answered it. */
public final class HearReplyJob implements JobHandler<Below> {
    private static final Logger LOG = LoggerFactory.getLogger(HearReplyJob.class);

    private final Calls calls;
    private final Pings pings;
    private final PingTeam team;

    public HearReplyJob(Calls calls, Pings pings, PingTeam team) {
        this.calls = calls;
        this.pings = pings;
        this.team = team;
    }

    @Override
    public JobKind<Below> kind() {
        return PingJobs.HEAR_REPLY;
    }

    @Override
    public void run(Below below) {
        List<Ping> open = calls.in(below.head()).stream()
                .filter(ping -> ping.stage() != Stage.ENDED && ping.isBefore(below.ts()))
                .filter(ping -> !ping.origin().author().equals(below.author()))
                .toList();
        List<Ping> undecided =
                open.stream().filter(ping -> !decided(ping, below.author())).toList();
        if (!undecided.isEmpty()) {
            calls.hearAgain(below);
        }
    }

    /** False as long as it is not known who is to answer, and so whether this person did. */
    private boolean decided(Ping ping, String author) {
        boolean answered = team.mayAnswer(ping, author) && pings.answered(ping.id(), End.Why.ANSWERED, author);
        return answered || ping.stage() != Stage.FRESH;
    }

    @Override
    public void givenUp(Below below, Exception cause) {
        LOG.warn("It could not be found out whether {} has answered a ping", below.author(), cause);
    }
}
