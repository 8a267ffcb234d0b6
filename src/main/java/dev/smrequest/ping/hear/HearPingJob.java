package dev.smrequest.ping.hear;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.ping.record.Call;
import dev.smrequest.ping.record.Calls;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.PingJobs;
import java.util.List;
import java.util.Optional;

/**
 * Finds out which requests a ping is about, and opens it. What somebody of the team writes below a ping of others is an
 * answer, whoever it mentions; it asks for no more than it links to besides.
 */
public final class HearPingJob implements JobHandler<Call> {
    private final ThreadAnswers answers;
    private final ThreadRequests requests;
    private final Calls calls;

    public HearPingJob(ThreadAnswers answers, ThreadRequests requests, Calls calls) {
        this.answers = answers;
        this.requests = requests;
        this.calls = calls;
    }

    @Override
    public JobKind<Call> kind() {
        return PingJobs.HEAR;
    }

    @Override
    public void run(Call call) {
        List<Ping> answered = answers.by(call.below());
        List<Long> wanted = answered.isEmpty() ? requests.of(call) : besides(call, answered);
        if (answered.isEmpty() || !wanted.isEmpty()) {
            calls.open(call, wanted);
        }
        calls.hearAnswersTo(call);
    }

    private static List<Long> besides(Call call, List<Ping> answered) {
        return call.linked().stream()
                .filter(iid -> answered.stream().noneMatch(ping -> ping.iid().equals(Optional.of(iid))))
                .toList();
    }

    /** What the thread is about cannot be read: then it is to be asked. */
    @Override
    public void givenUp(Call call, Exception cause) {
        calls.open(call, List.of());
        calls.hearAnswersTo(call);
    }
}
