package dev.smrequest.sandbox.slack.blockkit;

import static dev.smrequest.sandbox.slack.shape.Rules.list;
import static dev.smrequest.sandbox.slack.shape.Rules.string;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.shape.Report;
import dev.smrequest.sandbox.slack.shape.Rule;
import dev.smrequest.sandbox.slack.shape.Shape;
import java.util.HashSet;
import java.util.Set;

/** Options, option groups, and what may be chosen from the start (Slack: option object). */
final class Options {

    private Options() {}

    /** An option of a select or multi-select: plain text only. */
    static Shape plain() {
        return new Shape()
                .required("text", Texts.plain(75))
                .required("value", string(1, 150))
                .optional("description", Texts.plain(75));
    }

    /** An option of radio buttons or checkboxes, which may hold mrkdwn. */
    static Shape rich() {
        return new Shape()
                .required("text", Texts.any(75))
                .required("value", string(1, 150))
                .optional("description", Texts.any(75));
    }

    /** An option of an overflow menu, which may be a link. */
    static Shape link() {
        return plain().optional("url", Styles.url());
    }

    static Rule group() {
        return new Shape()
                .required("label", Texts.plain(75))
                .required("options", list(1, 100, plain()).and(Options::distinct));
    }

    /** What an app answers to block_suggestion; at most 100 options or groups. */
    static Rule offer() {
        return new Shape()
                .optional("options", list(0, 100, plain()).and(Options::distinct))
                .optional("option_groups", list(0, 100, group()))
                .also(Options::exactlyOneSource);
    }

    /** Either options or option_groups, never both or neither. */
    static void exactlyOneSource(JsonNode element, String at, Report report) {
        if (element.hasNonNull("options") == element.hasNonNull("option_groups")) {
            report.add("must define either `options` or `option_groups`", at);
        }
    }

    /** What is chosen from the start must be one of the options. */
    static void initialIsOption(JsonNode element, String at, Report report) {
        Set<JsonNode> known = new HashSet<>();
        element.path("options").forEach(known::add);
        element.path("option_groups").forEach(group -> group.path("options").forEach(known::add));
        if (element.hasNonNull("initial_option") && !known.contains(element.get("initial_option"))) {
            report.add("initial_option must be one of the options", at + "/initial_option");
        }
        for (int i = 0; i < element.path("initial_options").size(); i++) {
            if (!known.contains(element.get("initial_options").get(i))) {
                report.add("initial_options must be among the options", at + "/initial_options/" + i);
            }
        }
    }

    /** No value twice. */
    static void distinct(JsonNode options, String at, Report report) {
        Set<String> values = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            if (!values.add(options.get(i).path("value").asText())) {
                report.add("option value already exists", at + "/" + i + "/value");
            }
        }
    }
}
