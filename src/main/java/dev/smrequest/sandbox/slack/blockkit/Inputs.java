package dev.smrequest.sandbox.slack.blockkit;

import static dev.smrequest.sandbox.slack.shape.Rules.bool;
import static dev.smrequest.sandbox.slack.shape.Rules.integer;
import static dev.smrequest.sandbox.slack.shape.Rules.list;
import static dev.smrequest.sandbox.slack.shape.Rules.pattern;
import static dev.smrequest.sandbox.slack.shape.Rules.string;
import static dev.smrequest.sandbox.slack.shape.Rules.word;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.shape.Kinds;
import dev.smrequest.sandbox.slack.shape.Report;
import dev.smrequest.sandbox.slack.shape.Rule;
import dev.smrequest.sandbox.slack.shape.Shape;

/** Elements one types or picks into (Slack: text, number, date and time, radio, checkbox and file inputs). */
final class Inputs {

    private static final int LONGEST = 3000;

    private Inputs() {}

    static void addTo(Kinds kinds) {
        kinds.kind("plain_text_input", plainText());
        kinds.kind("email_text_input", typed().optional("initial_value", string(0, LONGEST)));
        kinds.kind("url_text_input", typed().optional("initial_value", string(0, LONGEST)));
        kinds.kind("number_input", number());
        kinds.kind("rich_text_input", typed().optional("initial_value", RichText.alone()));
        kinds.kind(
                "datepicker", picker().optional("initial_date", Styles.date()).optional("placeholder", hint()));
        kinds.kind(
                "timepicker",
                picker().optional("initial_time", Styles.time())
                        .optional("placeholder", hint())
                        .optional("timezone", string(1, 255)));
        kinds.kind("datetimepicker", picker().optional("initial_date_time", integer(1_000_000_000L, 9_999_999_999L)));
        kinds.kind(
                "radio_buttons",
                picker().required("options", list(1, 10, Options.rich()).and(Options::distinct))
                        .optional("initial_option", Options.rich())
                        .also(Options::initialIsOption));
        kinds.kind(
                "checkboxes",
                picker().required("options", list(1, 10, Options.rich()).and(Options::distinct))
                        .optional("initial_options", list(1, 10, Options.rich()))
                        .also(Options::initialIsOption));
        kinds.kind(
                "file_input",
                new Shape()
                        .optional("action_id", Styles.id())
                        .optional("filetypes", list(1, 100, string(1, 50)))
                        .optional("max_files", integer(1, 10)));
    }

    private static Shape plainText() {
        return typed().optional("initial_value", string(0, LONGEST))
                .optional("multiline", bool())
                .optional("min_length", integer(0, LONGEST))
                .optional("max_length", integer(1, LONGEST))
                .also(Inputs::lengthsInOrder);
    }

    private static Shape number() {
        Rule decimal = pattern("-?\\d+(\\.\\d+)?", "must be a valid number");
        return typed().required("is_decimal_allowed", bool())
                .optional("initial_value", decimal)
                .optional("min_value", decimal)
                .optional("max_value", decimal);
    }

    private static Shape typed() {
        return new Shape()
                .optional("action_id", Styles.id())
                .optional("placeholder", hint())
                .optional("focus_on_load", bool())
                .optional(
                        "dispatch_action_config",
                        new Shape()
                                .optional(
                                        "trigger_actions_on",
                                        list(1, 2, word("on_enter_pressed", "on_character_entered"))));
    }

    private static Shape picker() {
        return new Shape()
                .optional("action_id", Styles.id())
                .optional("confirm", Texts.confirm())
                .optional("focus_on_load", bool());
    }

    private static Rule hint() {
        return Texts.plain(150);
    }

    private static void lengthsInOrder(JsonNode element, String at, Report report) {
        int max = element.path("max_length").asInt(LONGEST);
        if (element.path("min_length").asInt(0) > max) {
            report.add("min_length must not be greater than max_length", at);
        }
        if (element.has("max_length") && element.path("initial_value").asText().length() > max) {
            report.add("must be less than " + (max + 1) + " characters", at + "/initial_value");
        }
    }
}
