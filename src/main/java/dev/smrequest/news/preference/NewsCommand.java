package dev.smrequest.news.preference;

import dev.smrequest.slack.app.Reply;
import dev.smrequest.slack.app.Subcommand;
import dev.smrequest.slack.app.call.CommandCall;

/** {@code /sm-request news}: shows which news the caller gets, and lets them choose. */
public final class NewsCommand implements Subcommand {
    private final Preferences preferences;

    public NewsCommand(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public String word() {
        return "news";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public String summary() {
        return "sets which news of your requests I send you";
    }

    @Override
    public Reply run(CommandCall call) {
        return new Reply.OnlyToCaller(PreferenceView.of(preferences.of(call.userId())));
    }
}
