package dev.smrequest.ping.reply;

import dev.smrequest.failure.BotException;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.ping.record.Ping;
import dev.smrequest.ping.record.Ping.Stage;
import dev.smrequest.ping.record.PingJobs;
import dev.smrequest.ping.record.PingJobs.Subject;
import dev.smrequest.ping.record.Pings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Looks up the request of a ping and who is to answer. */
public final class RoutePingJob implements JobHandler<Subject> {
    /** A hiccup shorter than this is not worth a word. */
    private static final Duration HICCUP = Duration.ofSeconds(30);

    private static final int NOT_FOUND = 404;

    private final Pings pings;
    private final GitLab gitlab;
    private final Answerers answerers;
    private final RequestLine line;
    private final Clock clock;

    public RoutePingJob(Pings pings, GitLab gitlab, Answerers answerers, RequestLine line, Clock clock) {
        this.pings = pings;
        this.gitlab = gitlab;
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
        if (ping.iid().isEmpty()) {
            pings.attended(ping.id(), answerers.unasked(), "", false);
            return;
        }
        try {
            IssueSnapshot issue = gitlab.read(ping.iid().get());
            pings.attended(ping.id(), answerers.of(issue), line.state(issue), !issue.open());
        } catch (GitLabException e) {
            if (e.status() != NOT_FOUND) {
                throw e;
            }
            pings.withoutRequest(ping.id());
        }
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
        pings.attended(subject.ping(), answerers.unasked(), "", false);
    }
}
