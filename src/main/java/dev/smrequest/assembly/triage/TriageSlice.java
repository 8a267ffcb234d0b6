package dev.smrequest.assembly.triage;

import dev.smrequest.assembly.ground.Ground;
import dev.smrequest.assembly.ground.Slice;
import dev.smrequest.intake.RequestForm;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.Recurring;
import dev.smrequest.sync.ChangeListener;
import dev.smrequest.triage.access.Gate;
import dev.smrequest.triage.act.ActDesk;
import dev.smrequest.triage.act.AppliedListener;
import dev.smrequest.triage.modal.TriageOpener;
import dev.smrequest.triage.news.ActWords;
import dev.smrequest.triage.standup.job.WalkNews;
import java.util.ArrayList;
import java.util.List;

/** Moving requests to their next step, put together: who may, deciding on a step, and what becomes of it. */
public final class TriageSlice {
    private final AccessSlice access;
    private final ActSlice acts;
    private final FormSlice forms;

    public TriageSlice(Ground ground, RequestForm filing, StandupSlice standup) {
        access = new AccessSlice(ground);
        acts = new ActSlice(ground, standup);
        forms = new FormSlice(ground, access.gate(), acts, filing);
    }

    public Gate gate() {
        return access.gate();
    }

    public ActDesk desk() {
        return acts.desk();
    }

    public ActWords words() {
        return acts.words();
    }

    public WalkNews walkNews() {
        return acts.walkNews();
    }

    public TriageOpener opener() {
        return forms.opener();
    }

    /** {@code changed} hears of each request that the bot moved or found moved; {@code applied} of each act that is done. */
    public Slice slice(ChangeListener changed, AppliedListener applied) {
        List<JobHandler<?>> jobs = new ArrayList<>(forms.jobs());
        jobs.addAll(acts.jobs(access.gate(), changed, applied));
        List<Recurring> chores = new ArrayList<>(forms.chores());
        chores.addAll(acts.chores());
        return Slice.of(forms.handlers()).withJobs(jobs).withChores(chores).and(access.slice());
    }
}
