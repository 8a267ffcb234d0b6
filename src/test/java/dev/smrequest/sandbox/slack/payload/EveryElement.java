package dev.smrequest.sandbox.slack.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.SlackTown;
import java.util.List;

/** One of every interactive element, each with everything it can carry, and what somebody does with it. */
final class EveryElement {

    private static final String TEXT = "{'type':'plain_text','text':'T'}";
    private static final String OPTION = "{'text':{'type':'plain_text','text':'One','emoji':true},'value':'1'}";
    private static final String CONFIRM =
            "'confirm':{'title':" + TEXT + ",'text':" + TEXT + ",'confirm':" + TEXT + ",'deny':" + TEXT + "}";
    private static final String MENU = "'placeholder':" + TEXT + "," + CONFIRM;
    private static final String RICH = "{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[]}]}";

    private EveryElement() {}

    /** The element as an app writes it, and the value that a client sends of it. */
    record Sample(String type, String fields, String value) {

        ObjectNode block() {
            ObjectNode element = SlackTown.json("{'type':'" + type + "','action_id':'a'" + fields + "}");
            ObjectNode block = JsonNodeFactory.instance.objectNode().put("block_id", type);
            if (type.endsWith("_input")) {
                block.put("type", "input").put("dispatch_action", true).set("element", element);
                block.set("label", SlackTown.json(TEXT));
            } else {
                block.put("type", "actions").putArray("elements").add(element);
            }
            return block;
        }

        ObjectNode chosen() {
            return SlackTown.json("{" + value + "}");
        }
    }

    static List<Sample> all() {
        String options = ",'options':[" + OPTION + "]";
        return List.of(
                sample(
                        "button",
                        ",'text':" + TEXT + ",'value':'7','style':'primary','url':'https://example.com'," + CONFIRM,
                        ""),
                sample("overflow", options + "," + CONFIRM, "'selected_option':" + OPTION),
                one("static_select", options, "option", OPTION),
                one("external_select", ",'min_query_length':0", "option", OPTION),
                one("users_select", "", "user", "'U0BEN'"),
                one("conversations_select", "", "conversation", "'C0SALES'"),
                one("channels_select", "", "channel", "'C0SALES'"),
                many("multi_static_select", options, "options", OPTION),
                many("multi_external_select", ",'min_query_length':0", "options", OPTION),
                many("multi_users_select", "", "users", "'U0BEN'"),
                many("multi_conversations_select", "", "conversations", "'C0SALES'"),
                many("multi_channels_select", "", "channels", "'C0SALES'"),
                one("datepicker", "", "date", "'2026-03-02'"),
                one("timepicker", "", "time", "'09:30'"),
                sample(
                        "datetimepicker",
                        ",'initial_date_time':1772000000," + CONFIRM,
                        "'selected_date_time':1772000000"),
                sample(
                        "radio_buttons",
                        options + ",'initial_option':" + OPTION + "," + CONFIRM,
                        "'selected_option':" + OPTION),
                sample(
                        "checkboxes",
                        options + ",'initial_options':[" + OPTION + "]," + CONFIRM,
                        "'selected_options':[" + OPTION + "]"),
                sample("plain_text_input", "", "'value':'words'"),
                sample("email_text_input", "", "'value':'ada@example.com'"),
                sample("url_text_input", "", "'value':'https://example.com'"),
                sample("number_input", ",'is_decimal_allowed':false", "'value':'7'"),
                sample("rich_text_input", "", "'rich_text_value':" + RICH));
    }

    static JsonNode blocks() {
        ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
        all().forEach(sample -> blocks.add(sample.block()));
        return blocks;
    }

    private static Sample one(String type, String fields, String noun, String value) {
        String all = fields + ",'initial_" + noun + "':" + value + "," + MENU;
        return sample(type, all, "'selected_" + noun + "':" + value);
    }

    private static Sample many(String type, String fields, String noun, String value) {
        String all = fields + ",'initial_" + noun + "':[" + value + "]," + MENU;
        return sample(type, all, "'selected_" + noun + "':[" + value + "]");
    }

    private static Sample sample(String type, String fields, String value) {
        return new Sample(type, fields, value);
    }
}
