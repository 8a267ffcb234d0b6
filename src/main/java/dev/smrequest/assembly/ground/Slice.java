package dev.smrequest.assembly.ground;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.Recurring;
import dev.smrequest.job.round.Round;
import dev.smrequest.server.Route;
import dev.smrequest.server.health.ReadinessCheck;
import dev.smrequest.slack.app.bolt.Handlers;
import java.util.ArrayList;
import java.util.List;

/**
 * What people can do, put together: what Slack may call, the jobs behind it, the chores, what every process keeps fresh for
 * itself, what is told of it when somebody asks whether the bot is ready, and what else is answered over HTTP.
 */
public record Slice(
        Handlers handlers,
        List<JobHandler<?>> jobs,
        List<Recurring> chores,
        List<Round> rounds,
        List<ReadinessCheck> checks,
        List<Route> routes) {
    /** Nothing at all. */
    public static final Slice NONE = of(Handlers.NONE);

    public Slice {
        jobs = List.copyOf(jobs);
        chores = List.copyOf(chores);
        rounds = List.copyOf(rounds);
        checks = List.copyOf(checks);
        routes = List.copyOf(routes);
    }

    public static Slice of(Handlers handlers) {
        return new Slice(handlers, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Slice withJobs(List<? extends JobHandler<?>> more) {
        return new Slice(handlers, joined(jobs, more), chores, rounds, checks, routes);
    }

    public Slice withChores(List<? extends Recurring> more) {
        return new Slice(handlers, jobs, joined(chores, more), rounds, checks, routes);
    }

    public Slice withRounds(List<? extends Round> more) {
        return new Slice(handlers, jobs, chores, joined(rounds, more), checks, routes);
    }

    public Slice withChecks(List<? extends ReadinessCheck> more) {
        return new Slice(handlers, jobs, chores, rounds, joined(checks, more), routes);
    }

    public Slice withRoutes(List<? extends Route> more) {
        return new Slice(handlers, jobs, chores, rounds, checks, joined(routes, more));
    }

    public Slice and(Slice other) {
        return new Slice(
                handlers.and(other.handlers),
                joined(jobs, other.jobs),
                joined(chores, other.chores),
                joined(rounds, other.rounds),
                joined(checks, other.checks),
                joined(routes, other.routes));
    }

    private static <T> List<T> joined(List<? extends T> some, List<? extends T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
