package dev.smrequest.sandbox.slack.modal;

import java.util.Map;

/**
 * Where a type of input keeps its value in the state, and where its initial value in the block; by Slack's reference
 * of block elements.
 */
public record ValueField(String name, String initial, boolean many) {

    private static final Map<String, ValueField> BY_TYPE = Map.ofEntries(
            one("plain_text_input", "value", "initial_value"),
            one("email_text_input", "value", "initial_value"),
            one("url_text_input", "value", "initial_value"),
            one("number_input", "value", "initial_value"),
            one("rich_text_input", "rich_text_value", "initial_value"),
            one("static_select", "selected_option", "initial_option"),
            one("external_select", "selected_option", "initial_option"),
            one("radio_buttons", "selected_option", "initial_option"),
            one("users_select", "selected_user", "initial_user"),
            one("conversations_select", "selected_conversation", "initial_conversation"),
            one("channels_select", "selected_channel", "initial_channel"),
            one("datepicker", "selected_date", "initial_date"),
            one("timepicker", "selected_time", "initial_time"),
            one("datetimepicker", "selected_date_time", "initial_date_time"),
            many("checkboxes", "selected_options", "initial_options"),
            many("multi_static_select", "selected_options", "initial_options"),
            many("multi_external_select", "selected_options", "initial_options"),
            many("multi_users_select", "selected_users", "initial_users"),
            many("multi_conversations_select", "selected_conversations", "initial_conversations"),
            many("multi_channels_select", "selected_channels", "initial_channels"),
            many("file_input", "files", "initial_files"));

    /** The fields of this element type, or null when it has no value. */
    public static ValueField of(String type) {
        return BY_TYPE.get(type);
    }

    private static Map.Entry<String, ValueField> one(String type, String name, String initial) {
        return Map.entry(type, new ValueField(name, initial, false));
    }

    private static Map.Entry<String, ValueField> many(String type, String name, String initial) {
        return Map.entry(type, new ValueField(name, initial, true));
    }
}
