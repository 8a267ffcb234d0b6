package dev.smrequest.sandbox.slack.act;

import java.util.Map;

/**
 * What a person sees after an act.
 *
 * @param problem Slack's own words when it did not work, else empty
 * @param fieldErrors errors at input blocks: block id and what is said there
 * @param id the ts of a message just posted, else empty
 */
public record Outcome(String problem, Map<String, String> fieldErrors, String id) {

    static Outcome done() {
        return new Outcome("", Map.of(), "");
    }

    static Outcome posted(String ts) {
        return new Outcome("", Map.of(), ts);
    }

    static Outcome failed(String problem) {
        return new Outcome(problem, Map.of(), "");
    }

    static Outcome errors(Map<String, String> errors) {
        return new Outcome("", Map.copyOf(errors), "");
    }

    public boolean ok() {
        return problem.isEmpty() && fieldErrors.isEmpty();
    }
}
