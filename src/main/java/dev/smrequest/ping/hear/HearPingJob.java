package dev.smrequest.ping.hear;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.ping.record.Call;
import dev.smrequest.ping.record.Calls;
import dev.smrequest.ping.record.PingJobs;
import java.util.List;

/** Finds out which requests a ping is about, and opens it. */
public final class HearPingJob implements JobHandler<Call> {
    private final ThreadRequests requests;
    private final Calls calls;

    public HearPingJob(ThreadRequests requests, Calls calls) {
        this.requests = requests;
        this.calls = calls;
    }

    @Override
    public JobKind<Call> kind() {
        return PingJobs.HEAR;
    }

    @Override
    public void run(Call call) {
        calls.open(call, requests.of(call));
        calls.hearAnswersTo(call);
    }

    /** What the thread is about cannot be read: then it is to be asked. */
    @Override
    public void givenUp(Call call, Exception cause) {
        calls.open(call, List.of());
        calls.hearAnswersTo(call);
    }
}
