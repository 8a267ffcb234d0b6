package dev.smrequest.slack.app.bolt.payload;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The one field of an interaction's body. Slack: {@code application/x-www-form-urlencoded} with {@code payload=}. */
public final class FormBody {
    private static final String FIELD = "payload=";

    private FormBody() {}

    /** The payload as JSON; an empty object when there is none. */
    public static String payload(String body) {
        return Arrays.stream(body.split("&"))
                .filter(part -> part.startsWith(FIELD))
                .map(part -> URLDecoder.decode(part.substring(FIELD.length()), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("{}");
    }
}
