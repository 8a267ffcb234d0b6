package dev.smrequest.ping.reply;

import dev.smrequest.failure.BotException;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Ping.Stage;
import dev.smrequest.ping.record.PingJobs;
import dev.smrequest.ping.record.PingJobs.Subject;
import dev.smrequest.ping.record.Pings;
import dev.smrequest.ping.reply.Issues.Reading;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Looks up the request of a ping and who is to answer. Where GitLab shows the bot nothing until an admin mends it, triage
 * duty is asked at once, and the admins hear why.
 */
public final class RoutePingJob implements JobHandler<Subject> {
    /** A hiccup shorter than this is not worth a word. */
    private static final Duration HICCUP = Duration.ofSeconds(30);

    private final Pings pings;
    private final Issues issues;
    private final Refusals refusals;
    private final Answerers answerers;
    private final RequestLine line;
    private final Clock clock;

    public RoutePingJob(
            Pings pings, Issues issues, Refusals refusals, Answerers answerers, RequestLine line, Clock clock) {
        this.pings = pings;
        this.issues = issues;
        this.refusals = refusals;
        this.answerers = answerers;
        this.line = line;
        this.clock = clock;
    }

    @Override
    public JobKind<Subject> kind() {
        return PingJobs.ROUTE;
    }

    @Override
    public void run(Subject subject) {
        pings.find(subject.ping()).filter(ping -> ping.stage() == Stage.FRESH).ifPresent(this::route);
    }

    private void route(Ping ping) {
        Reading reading = issues.read(ping);
        if (reading.refusal().filter(issues::isMissing).isPresent()) {
            pings.withoutRequest(ping.id());
            return;
        }
        reading.refusal().ifPresent(why -> refusals.tellAdmins(ping, why));
        reading.issue()
                .ifPresentOrElse(
                        issue -> pings.attended(ping.id(), answerers.of(issue), line.state(issue), !issue.open()),
                        () -> unasked(ping.id()));
    }

    private void unasked(String ping) {
        pings.attended(ping, answerers.unasked(), "", false);
    }

    @Override
    public void retrying(Subject subject, BotException cause, Instant nextTry) {
        if (cause instanceof GitLabException && nextTry.isAfter(clock.instant().plus(HICCUP))) {
            pings.delayed(subject.ping());
        }
    }

    /** Nothing is known of the request; somebody is asked all the same. */
    @Override
    public void givenUp(Subject subject, Exception cause) {
        unasked(subject.ping());
    }
}
