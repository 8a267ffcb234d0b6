package dev.smrequest.slack.app;

import dev.smrequest.slack.app.call.SuggestionCall;
import java.util.List;

/**
 * Gives the choices of one kind of menu while somebody types. Runs on the request thread, within Slack's three seconds,
 * and must not call GitLab.
 */
public interface Suggestions {
    /** The action id of its menus. */
    String actionId();

    /** The choices that fit best first; more than Slack's hundred are cut. */
    List<Suggestion> suggest(SuggestionCall call);

    /** One choice: what people read and what comes back when it is chosen. */
    record Suggestion(String text, String value) {}
}
