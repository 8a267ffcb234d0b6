package dev.smrequest.sandbox.refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.smrequest.sandbox.traffic.Exchange;
import dev.smrequest.sandbox.traffic.Side;
import java.util.Optional;

/**
 * A call of the bot that a pretend service refused by its own rules; what a fault answered is none.
 *
 * @param error Slack's name of the error, or GitLab's status
 * @param message what the service says in more words; may be empty
 */
public record Refusal(Exchange exchange, String error, String message) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SLACK_METHODS = "/slack/api/";
    private static final String GITLAB_API = "/gitlab/api/v4/";

    /** The refusal in an exchange, if there is one. */
    public static Optional<Refusal> of(Exchange exchange) {
        if (exchange.side() == Side.DELIVERY || exchange.note().startsWith("fault: ")) {
            return Optional.empty();
        }
        return exchange.side() == Side.SLACK ? slack(exchange) : gitlab(exchange);
    }

    private static Optional<Refusal> slack(Exchange exchange) {
        JsonNode answer = json(exchange.answer().body());
        if (answer.path("ok").asBoolean(true) && exchange.answer().status() < 400) {
            return Optional.empty();
        }
        String status = Integer.toString(exchange.answer().status());
        return Optional.of(new Refusal(exchange, answer.path("error").asText(status), slackMessage(answer)));
    }

    private static String slackMessage(JsonNode answer) {
        if (answer.has("needed")) {
            return "needed: " + answer.path("needed").asText() + "; provided: "
                    + answer.path("provided").asText();
        }
        return joined(answer.path("response_metadata").path("messages"));
    }

    private static Optional<Refusal> gitlab(Exchange exchange) {
        int status = exchange.answer().status();
        if (status < 400) {
            return Optional.empty();
        }
        JsonNode answer = json(exchange.answer().body());
        JsonNode words = answer.has("message") ? answer.path("message") : answer.path("error");
        return Optional.of(new Refusal(
                exchange,
                Integer.toString(status),
                answer.isMissingNode() ? exchange.answer().body().strip() : joined(words)));
    }

    /** Which service refused. */
    public String service() {
        return exchange.side() == Side.SLACK ? "Slack" : "GitLab";
    }

    /** The method or endpoint that was asked, without the address they have in common. */
    public String asked() {
        String path = path();
        return exchange.side() == Side.SLACK ? path : exchange.call().method() + " " + path;
    }

    /** Where to read on. */
    public Guide guide() {
        String bare = path().replaceAll("\\?.*", "");
        return exchange.side() == Side.SLACK ? Guide.slack(bare, error) : Guide.gitlab(bare);
    }

    private String path() {
        String whole = exchange.call().path();
        String prefix = exchange.side() == Side.SLACK ? SLACK_METHODS : GITLAB_API;
        int start = whole.indexOf(prefix);
        return start < 0 ? whole : whole.substring(start + prefix.length());
    }

    private static JsonNode json(String body) {
        try {
            JsonNode read = JSON.readTree(body);
            return read.isObject() ? read : MissingNode.getInstance();
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }

    private static String joined(JsonNode words) {
        if (words.isArray()) {
            StringBuilder all = new StringBuilder();
            words.forEach(word -> all.append(all.length() == 0 ? "" : "\n").append(word.asText()));
            return all.toString();
        }
        return words.isObject() ? words.toString() : words.asText();
    }
}
