package dev.smrequest.triage.act;

import dev.smrequest.failure.BotException;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.triage.access.Gate;
import dev.smrequest.triage.act.ActJobs.Subject;
import java.util.Optional;

/** Does what somebody asked for, once, if they may and nobody was faster. */
public final class ApplyActJob implements JobHandler<Subject> {
    private final ActRecord record;
    private final Gate gate;
    private final Applier applier;

    public ApplyActJob(ActRecord record, Gate gate, Applier applier) {
        this.record = record;
        this.gate = gate;
        this.applier = applier;
    }

    @Override
    public JobKind<Subject> kind() {
        return ActJobs.APPLY;
    }

    @Override
    public void run(Subject subject) {
        Act act = record.read(subject.act());
        if (act.isSettled()) {
            return;
        }
        Optional<String> objection =
                gate.objection(act.actor(), act.iid(), act.content().step());
        if (objection.isPresent()) {
            record.refused(act, objection.get());
        } else {
            applier.apply(act);
        }
    }

    @Override
    public void givenUp(Subject subject, Exception cause) {
        record.find(subject.act()).ifPresent(act -> record.refused(act, reason(cause)));
    }

    /** Triagers can act on GitLab's exact words, which name a missing label, milestone or right. */
    private static String reason(Exception cause) {
        if (cause instanceof GitLabException || cause instanceof BotException) {
            return cause.getMessage();
        }
        return "The bot failed in an unexpected way. Please make the change in GitLab and tell whoever runs the bot.";
    }
}
