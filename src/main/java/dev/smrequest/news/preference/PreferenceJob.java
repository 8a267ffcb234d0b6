package dev.smrequest.news.preference;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.triage.answer.Answers;
import dev.smrequest.triage.answer.Asker;

/** Shows somebody what they chose. */
public final class PreferenceJob implements JobHandler<PreferenceJob.Choice> {
    static final JobKind<Choice> KIND = new JobKind<>("set-news-preference", Choice.class);

    private final Preferences preferences;
    private final Answers answers;

    /** The job's data: who chose. */
    record Choice(Asker asker) {}

    public PreferenceJob(Preferences preferences, Answers answers) {
        this.preferences = preferences;
        this.answers = answers;
    }

    @Override
    public JobKind<Choice> kind() {
        return KIND;
    }

    @Override
    public void run(Choice choice) {
        answers.give(
                choice.asker(),
                () -> PreferenceView.of(preferences.of(choice.asker().userId())));
    }

    @Override
    public void givenUp(Choice choice, Exception cause) {
        answers.failed(choice.asker(), cause);
    }
}
