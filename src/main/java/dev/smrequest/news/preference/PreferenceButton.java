package dev.smrequest.news.preference;

import dev.smrequest.job.Errands;
import dev.smrequest.slack.app.Button;
import dev.smrequest.slack.app.call.ButtonCall;
import dev.smrequest.triage.answer.Asker;

/** Chooses which news somebody gets, at once so that the last press counts, and shows that in the place of the message with the button. */
public final class PreferenceButton implements Button {
    static final String ACTION = "news_preference";

    private final Preferences preferences;
    private final Errands errands;

    public PreferenceButton(Preferences preferences, Errands errands) {
        this.preferences = preferences;
        this.errands = errands;
    }

    @Override
    public String actionId() {
        return ACTION;
    }

    @Override
    public void pressed(ButtonCall call) {
        Preference.of(call.value()).ifPresent(chosen -> {
            preferences.set(call.userId(), chosen);
            call.responseUrl()
                    .ifPresent(url -> errands.send(
                            PreferenceJob.KIND, new PreferenceJob.Choice(new Asker(call.userId(), url, true))));
        });
    }
}
