package dev.smrequest.sandbox.slack.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.slack.modal.ValueField;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What Slack's client finds wrong with one filled-in field (Slack: block elements); the wording is ours. */
final class FieldRules {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern URL = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*://\\S+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final int LONGEST = 3000;
    private static final int MOST_FILES = 10;

    private FieldRules() {}

    /** The problem in words; empty when the value may be sent. */
    static String problem(JsonNode element, JsonNode state) {
        String type = element.path("type").asText();
        JsonNode value = state.path(ValueField.of(type).name());
        return switch (type) {
            case "plain_text_input" -> length(element, value.asText());
            case "email_text_input" -> matches(EMAIL, value.asText(), "Please enter a valid email address.");
            case "url_text_input" -> matches(URL, value.asText(), "Please enter a valid URL.");
            case "number_input" -> number(element, value.asText());
            case "file_input" -> atMost(element.path("max_files").asInt(MOST_FILES), value.size(), "files");
            default -> atMost(element.path("max_selected_items").asInt(Integer.MAX_VALUE), value.size(), "items");
        };
    }

    private static String length(JsonNode element, String text) {
        int least = element.path("min_length").asInt(0);
        int most = element.path("max_length").asInt(LONGEST);
        if (text.length() < least) {
            return "This field must be at least " + least + " characters.";
        }
        return text.length() > most ? "This field must be at most " + most + " characters." : "";
    }

    private static String matches(Pattern pattern, String text, String problem) {
        return pattern.matcher(text).matches() ? "" : problem;
    }

    private static String number(JsonNode element, String text) {
        if (!NUMBER.matcher(text).matches()) {
            return "Please enter a number.";
        }
        BigDecimal number = new BigDecimal(text);
        if (!element.path("is_decimal_allowed").asBoolean()
                && number.stripTrailingZeros().scale() > 0) {
            return "Please enter a whole number.";
        }
        if (element.hasNonNull("min_value") && number.compareTo(bound(element, "min_value")) < 0) {
            return "Please enter " + element.path("min_value").asText() + " or more.";
        }
        boolean over = element.hasNonNull("max_value") && number.compareTo(bound(element, "max_value")) > 0;
        return over ? "Please enter " + element.path("max_value").asText() + " or less." : "";
    }

    private static BigDecimal bound(JsonNode element, String name) {
        return new BigDecimal(element.path(name).asText());
    }

    private static String atMost(int most, int count, String what) {
        return count > most ? "Please choose at most " + most + " " + what + "." : "";
    }
}
