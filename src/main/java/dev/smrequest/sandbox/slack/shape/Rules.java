package dev.smrequest.sandbox.slack.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The building blocks of shapes. Lengths count UTF-16 units, as Slack's limits are not known more exactly. */
public final class Rules {

    private Rules() {}

    /** A string within these lengths. */
    public static Rule string(int min, int max) {
        return (value, at, report) -> {
            if (!value.isTextual()) {
                report.add("must provide a string", at);
            } else if (value.textValue().length() < min) {
                report.add("must be more than " + (min - 1) + " characters", at);
            } else if (value.textValue().length() > max) {
                report.add("must be less than " + (max + 1) + " characters", at);
            }
        };
    }

    /** A string that matches as a whole. */
    public static Rule pattern(String regex, String problem) {
        Pattern pattern = Pattern.compile(regex);
        return (value, at, report) -> {
            if (!value.isTextual() || !pattern.matcher(value.textValue()).matches()) {
                report.add(problem, at);
            }
        };
    }

    /** One of these words. */
    public static Rule word(String... words) {
        List<String> known = Arrays.asList(words);
        return (value, at, report) -> {
            if (!value.isTextual() || !known.contains(value.textValue())) {
                report.add("must be a valid enum value", at);
            }
        };
    }

    /** True or false. */
    public static Rule bool() {
        return (value, at, report) -> {
            if (!value.isBoolean()) {
                report.add("must be a valid boolean", at);
            }
        };
    }

    /** A whole number within these bounds. */
    public static Rule integer(long min, long max) {
        return (value, at, report) -> {
            if (!value.isIntegralNumber()) {
                report.add("must be a valid integer", at);
            } else if (value.longValue() < min || value.longValue() > max) {
                report.add("must be between " + min + " and " + max, at);
            }
        };
    }

    /** A list of so many, each by the rule. */
    public static Rule list(int min, int max, Rule each) {
        return (value, at, report) -> {
            if (!value.isArray()) {
                report.add("must provide an array", at);
                return;
            }
            if (value.size() < min) {
                report.add("no less than " + min + " items allowed", at);
            }
            if (value.size() > max) {
                report.add("no more than " + max + " items allowed", at);
            }
            for (int i = 0; i < value.size(); i++) {
                each.check(value.get(i), at + "/" + i, report);
            }
        };
    }

    /** No two of the list are equal. */
    public static Rule unique() {
        return (value, at, report) -> {
            Set<JsonNode> seen = new HashSet<>();
            for (JsonNode one : value) {
                if (!seen.add(one)) {
                    report.add("must not contain duplicates", at);
                }
            }
        };
    }

    /** Anything at all. */
    public static Rule anything() {
        return (value, at, report) -> {};
    }
}
