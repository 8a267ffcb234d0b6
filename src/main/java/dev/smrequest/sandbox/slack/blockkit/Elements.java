package dev.smrequest.sandbox.slack.blockkit;

import static dev.smrequest.sandbox.slack.shape.Rules.list;
import static dev.smrequest.sandbox.slack.shape.Rules.string;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.shape.Kinds;
import dev.smrequest.sandbox.slack.shape.Report;
import dev.smrequest.sandbox.slack.shape.Shape;
import java.util.Set;

/** Every block element, and which of them may stand where (Slack: block elements). */
final class Elements {

    private static final Kinds ALL = all();

    static final Kinds IN_INPUT = ALL.only(Set.of(
            "plain_text_input",
            "email_text_input",
            "url_text_input",
            "number_input",
            "rich_text_input",
            "datepicker",
            "timepicker",
            "datetimepicker",
            "radio_buttons",
            "checkboxes",
            "file_input",
            "static_select",
            "external_select",
            "users_select",
            "channels_select",
            "conversations_select",
            "multi_static_select",
            "multi_external_select",
            "multi_users_select",
            "multi_channels_select",
            "multi_conversations_select"));

    static final Kinds IN_ACTIONS = ALL.only(Set.of(
            "button",
            "overflow",
            "datepicker",
            "timepicker",
            "datetimepicker",
            "radio_buttons",
            "checkboxes",
            "rich_text_input",
            "static_select",
            "external_select",
            "users_select",
            "channels_select",
            "conversations_select",
            "multi_static_select",
            "multi_external_select",
            "multi_users_select",
            "multi_channels_select",
            "multi_conversations_select",
            "workflow_button"));

    static final Kinds IN_SECTION = ALL.only(Set.of(
            "button",
            "overflow",
            "image",
            "datepicker",
            "timepicker",
            "radio_buttons",
            "checkboxes",
            "static_select",
            "external_select",
            "users_select",
            "channels_select",
            "conversations_select",
            "multi_static_select",
            "multi_external_select",
            "multi_users_select",
            "multi_channels_select",
            "multi_conversations_select",
            "workflow_button"));

    private Elements() {}

    /** An image inside a section or context. */
    static Shape image() {
        return new Shape()
                .optional("image_url", Styles.url())
                .optional("slack_file", slackFile())
                .required("alt_text", string(1, 2000))
                .also(Elements::oneImageSource);
    }

    static Shape slackFile() {
        return new Shape().optional("id", string(1, 255)).optional("url", Styles.url());
    }

    static void oneImageSource(JsonNode image, String at, Report report) {
        if (image.hasNonNull("image_url") == image.hasNonNull("slack_file")) {
            report.add("must define either `image_url` or `slack_file`", at);
        }
    }

    private static Kinds all() {
        Kinds kinds = new Kinds();
        kinds.kind("button", button());
        kinds.kind(
                "overflow",
                new Shape()
                        .optional("action_id", Styles.id())
                        .required("options", list(1, 5, Options.link()).and(Options::distinct))
                        .optional("confirm", Texts.confirm()));
        kinds.kind("image", image());
        kinds.kind(
                "workflow_button",
                new Shape()
                        .required("text", Texts.plain(75))
                        .required("workflow", dev.smrequest.sandbox.slack.shape.Rules.anything())
                        .optional("action_id", Styles.id())
                        .optional("style", Styles.style())
                        .optional("accessibility_label", string(1, 75)));
        Selects.addTo(kinds);
        Inputs.addTo(kinds);
        return kinds;
    }

    private static Shape button() {
        return new Shape()
                .required("text", Texts.plain(75))
                .optional("action_id", Styles.id())
                .optional("url", Styles.url())
                .optional("value", string(1, 2000))
                .optional("style", Styles.style())
                .optional("confirm", Texts.confirm())
                .optional("accessibility_label", string(1, 75));
    }
}
