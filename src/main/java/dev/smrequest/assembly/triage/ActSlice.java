package dev.smrequest.assembly.triage;

import dev.smrequest.assembly.ground.Ground;
import dev.smrequest.assembly.ground.Housekeeping;
import dev.smrequest.gitlab.GitLab;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.job.Recurring;
import dev.smrequest.slack.Slack;
import dev.smrequest.sync.ChangeListener;
import dev.smrequest.triage.access.Gate;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.ActDesk;
import dev.smrequest.triage.act.ActJobs;
import dev.smrequest.triage.act.ActRecord;
import dev.smrequest.triage.act.ActStore;
import dev.smrequest.triage.act.AppliedListener;
import dev.smrequest.triage.act.Applier;
import dev.smrequest.triage.act.ApplyActJob;
import dev.smrequest.triage.act.turn.TurnStore;
import dev.smrequest.triage.act.turn.Turns;
import dev.smrequest.triage.news.ActNewsJob;
import dev.smrequest.triage.news.ActWords;
import dev.smrequest.triage.news.ActorNews;
import dev.smrequest.triage.news.ActorView;
import dev.smrequest.triage.news.IssueNews;
import dev.smrequest.triage.news.NoteAttemptStore;
import dev.smrequest.triage.news.OneNote;
import dev.smrequest.triage.news.ThreadNews;
import dev.smrequest.triage.standup.job.WalkNews;
import dev.smrequest.workflow.Workflow;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What becomes of a step that somebody decided, put together: applied to the issue, and told. */
final class ActSlice {
    private final Ground ground;
    private final Workflow workflow;
    private final Slack slack;
    private final GitLab gitlab;
    private final ActStore acts = new ActStore();
    private final ActJobs actJobs;
    private final ActDesk desk;
    private final ActWords words;
    private final ActorView outcome;
    private final WalkNews walkNews;

    ActSlice(Ground ground, StandupSlice standup) {
        this.ground = ground;
        workflow = ground.settings.workflow();
        slack = ground.world.slack();
        gitlab = ground.world.gitlab();
        actJobs = new ActJobs(ground.jobs);
        desk = new ActDesk(ground.database, acts, actJobs, standup.walked(), ActSlice::newId, ground.clock);
        words = new ActWords(workflow, desk, ground.cardDesk::requester);
        outcome = new ActorView(words, ground.links);
        walkNews = standup.news(desk, act -> words.outcome(act, ground.links.number(act.iid())), actorNews()::tell);
    }

    ActDesk desk() {
        return desk;
    }

    ActWords words() {
        return words;
    }

    ActorView outcome() {
        return outcome;
    }

    WalkNews walkNews() {
        return walkNews;
    }

    /** {@code changed} hears of each request that the bot moved or found moved; {@code applied} of each act that is done. */
    List<JobHandler<?>> jobs(Gate gate, ChangeListener changed, AppliedListener applied) {
        ActRecord record = new ActRecord(ground.database, acts, actJobs, changed, applied, ground.clock);
        OneNote note = new OneNote(gitlab, new NoteAttemptStore(ground.database, ground.clock));
        return List.of(
                new ApplyActJob(
                        record,
                        gate,
                        new Applier(record, gitlab, workflow, ground.clock),
                        new Turns(new TurnStore(ground.database), ground.clock),
                        actorNews()::delayed),
                news(ActJobs.TELL_ACTOR, walkNews::tell),
                news(ActJobs.NOTE, new IssueNews(note, slack, words)::tell),
                news(ActJobs.TELL_THREAD, new ThreadNews(ground.outbox, words)::tell));
    }

    List<Recurring> chores() {
        return Housekeeping.acts(acts, ground.database, ground.clock);
    }

    private ActorNews actorNews() {
        return new ActorNews(slack, ground.outbox, outcome);
    }

    private JobHandler<?> news(JobKind<ActJobs.Subject> kind, Consumer<Act> telling) {
        return new ActNewsJob(kind, desk, telling);
    }

    /** Letters and digits alone, as it is also the marker of the note on the issue. */
    static String newId() {
        return "act" + UUID.randomUUID().toString().replace("-", "");
    }
}
