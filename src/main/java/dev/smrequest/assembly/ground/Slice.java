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
    public Slice {
        jobs = List.copyOf(jobs);
        chores = List.copyOf(chores);
        rounds = List.copyOf(rounds);
        checks = List.copyOf(checks);
        routes = List.copyOf(routes);
    }

    public Slice(
            Handlers handlers,
            List<JobHandler<?>> jobs,
            List<Recurring> chores,
            List<Round> rounds,
            List<ReadinessCheck> checks) {
        this(handlers, jobs, chores, rounds, checks, List.of());
    }

    public Slice(Handlers handlers, List<JobHandler<?>> jobs, List<Recurring> chores) {
        this(handlers, jobs, chores, List.of(), List.of());
    }

    /** Nothing but what every process keeps fresh, and what is told of it. */
    public static Slice watching(List<Round> rounds, List<ReadinessCheck> checks) {
        return new Slice(Handlers.NONE, List.of(), List.of(), rounds, checks);
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
