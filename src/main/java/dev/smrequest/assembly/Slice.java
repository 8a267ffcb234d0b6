package dev.smrequest.assembly;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.Recurring;
import dev.smrequest.slack.app.bolt.Handlers;
import java.util.ArrayList;
import java.util.List;

/** What people can do, put together: what Slack may call, the jobs behind it, and the chores. */
public record Slice(Handlers handlers, List<JobHandler<?>> jobs, List<Recurring> chores) {
    public Slice {
        jobs = List.copyOf(jobs);
        chores = List.copyOf(chores);
    }

    Slice and(Slice other) {
        return new Slice(handlers.and(other.handlers), joined(jobs, other.jobs), joined(chores, other.chores));
    }

    private static <T> List<T> joined(List<? extends T> some, List<? extends T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
