package dev.smrequest.sandbox.slack.blockkit;

import static dev.smrequest.sandbox.slack.shape.Rules.pattern;
import static dev.smrequest.sandbox.slack.shape.Rules.string;
import static dev.smrequest.sandbox.slack.shape.Rules.word;

import dev.smrequest.sandbox.slack.shape.Rule;

/** Small values that several elements share. */
final class Styles {

    private Styles() {}

    static Rule style() {
        return word("primary", "danger");
    }

    static Rule id() {
        return string(1, 255);
    }

    static Rule url() {
        return string(1, 3000).and(pattern("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.+", "must be a valid URL"));
    }

    static Rule date() {
        return pattern("\\d{4}-\\d{2}-\\d{2}", "must be a date in the format YYYY-MM-DD");
    }

    static Rule time() {
        return pattern("([01]\\d|2[0-3]):[0-5]\\d", "must be a time in the format HH:mm");
    }
}
