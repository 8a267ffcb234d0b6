package dev.smrequest.news.preference;

import dev.smrequest.job.Errands;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.triage.answer.Asker;

/** Chooses which news somebody gets, and shows that in the place of the message with the button. */
public final class PreferenceButton implements Button {
    static final String ACTION = "news_preference";

    private final Errands errands;

    public PreferenceButton(Errands errands) {
        this.errands = errands;
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public void pressed(ButtonCall call) {
        call.responseUrl()
                .filter(url -> Preference.of(call.value()).isPresent())
                .ifPresent(url -> errands.send(
                        PreferenceJob.KIND,
                        new PreferenceJob.Choice(new Asker(call.userId(), url, true), call.value())));
    }
}
