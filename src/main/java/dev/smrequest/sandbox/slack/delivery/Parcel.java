package dev.smrequest.sandbox.slack.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something to deliver.
 *
 * @param label what it is in a few words, for the log and for faults, such as "view_submission file_request"
 * @param path where, on the app's own host
 * @param headers more than the usual ones
 */
public record Parcel(String label, String path, String contentType, String body, Map<String, String> headers) {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** A form, as slash commands are sent. */
    public static Parcel form(String label, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return new Parcel(label, path, FORM, body, Map.of());
    }

    /** A form with the one field {@code payload}, as interactivity is sent. */
    public static Parcel payload(String label, String path, JsonNode payload) {
        return form(label, path, Map.of("payload", payload.toString()));
    }

    /** JSON, as events are sent. */
    public static Parcel json(String label, String path, JsonNode body, Map<String, String> headers) {
        return new Parcel(label, path, "application/json", body.toString(), headers);
    }
}
