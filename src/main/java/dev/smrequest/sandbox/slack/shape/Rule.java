package dev.smrequest.sandbox.slack.shape;

import com.fasterxml.jackson.databind.JsonNode;

/** Checks one JSON value at one place and reports what is wrong with it. */
@FunctionalInterface
public interface Rule {

    /** The place is a JSON pointer, empty for the root. */
    void check(JsonNode value, String at, Report report);

    /** This rule and, where it holds, the next. */
    default Rule and(Rule next) {
        return (value, at, report) -> {
            int before = report.size();
            check(value, at, report);
            if (report.size() == before) {
                next.check(value, at, report);
            }
        };
    }
}
