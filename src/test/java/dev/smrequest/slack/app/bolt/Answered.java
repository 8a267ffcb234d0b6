package dev.smrequest.slack.app.bolt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smrequest.server.gate.Door;
import java.net.http.HttpResponse;

/** Deliveries as Slack writes them, and answers as it reads them. */
final class Answered {
    /** Who acts in each delivery. */
    static final String USER = "\"user\":{\"id\":\"U0ADA\"},\"team\":{\"id\":\"T1\"}";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answered() {}

    /** What only the person who typed a command reads. */
    static String text(HttpResponse<String> answer) throws Exception {
        JsonNode body = JSON.readTree(answer.body());
        assertThat(body.get("response_type").textValue()).isEqualTo("ephemeral");
        return body.get("text").textValue();
    }

    /** What comes back for a submitted form without fields. */
    static JsonNode submission(Door door, String viewId) throws Exception {
        return JSON.readTree(door.interact("{\"type\":\"view_submission\"," + USER + ",\"view\":{\"id\":\"" + viewId
                        + "\",\"type\":\"modal\",\"callback_id\":\"file\"}}")
                .body());
    }
}
