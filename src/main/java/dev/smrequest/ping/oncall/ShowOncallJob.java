package dev.smrequest.ping.oncall;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.triage.answer.Answers;
import dev.smrequest.triage.answer.Asker;

/** Looks who is there and tells whoever asked. */
public final class ShowOncallJob implements JobHandler<ShowOncallJob.Ask> {
    static final JobKind<Ask> KIND = new JobKind<>("show-oncall", Ask.class);

    private final Answers answers;
    private final DutyWatch duty;
    private final WaitingPings waiting;
    private final OncallView view;

    /** The job's data: who wants to know. */
    record Ask(Asker asker) {}

    public ShowOncallJob(Answers answers, DutyWatch duty, WaitingPings waiting, OncallView view) {
        this.answers = answers;
        this.duty = duty;
        this.waiting = waiting;
        this.view = view;
    }

    @Override
    public JobKind<Ask> kind() {
        return KIND;
    }

    @Override
    public void run(Ask ask) {
        answers.give(
                ask.asker(), () -> view.of(duty.now(), waiting.words(ask.asker().userId())));
    }

    @Override
    public void givenUp(Ask ask, Exception cause) {
        answers.failed(ask.asker(), cause);
    }
}
