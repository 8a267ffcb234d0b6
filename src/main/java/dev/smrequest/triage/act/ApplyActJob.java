package dev.smrequest.triage.act;

import dev.smrequest.failure.BotException;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.triage.access.Gate;
import dev.smrequest.triage.act.ActJobs.Subject;
import dev.smrequest.triage.act.turn.Turns;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Does what somebody asked for, once, if they may and nobody was faster. */
public final class ApplyActJob implements JobHandler<Subject> {
    /** Whoever waits longer than this is told. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ActRecord record;
    private final Gate gate;
    private final Applier applier;
    private final Turns turns;
    private final Consumer<Act> patience;

    /** {@code patience} tells whoever waits that it takes longer. */
    public ApplyActJob(ActRecord record, Gate gate, Applier applier, Turns turns, Consumer<Act> patience) {
        this.record = record;
        this.gate = gate;
        this.applier = applier;
        this.turns = turns;
        this.patience = patience;
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
            turns.take(act.iid(), act.id(), () -> applier.apply(act));
        }
    }

    @Override
    public void retrying(Subject subject, BotException cause, Instant nextTry) {
        record.find(subject.act())
                .filter(act -> act.createdAt().plus(PATIENCE).isBefore(nextTry))
                .ifPresent(patience);
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
