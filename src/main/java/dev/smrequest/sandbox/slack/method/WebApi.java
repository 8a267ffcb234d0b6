package dev.smrequest.sandbox.slack.method;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.method.call.ApiCall;
import dev.smrequest.sandbox.slack.method.call.ApiRefusal;
import dev.smrequest.sandbox.slack.method.call.Arguments;
import dev.smrequest.sandbox.slack.method.call.Method;
import dev.smrequest.sandbox.slack.method.chat.ChatMethods;
import dev.smrequest.sandbox.slack.method.chat.HistoryMethods;
import dev.smrequest.sandbox.slack.method.chat.ReactionMethods;
import dev.smrequest.sandbox.slack.method.chat.UnfurlMethods;
import dev.smrequest.sandbox.slack.method.file.FileMethods;
import dev.smrequest.sandbox.slack.method.people.PeopleMethods;
import dev.smrequest.sandbox.slack.method.people.PresenceMethods;
import dev.smrequest.sandbox.slack.method.rate.Rates;
import dev.smrequest.sandbox.slack.modal.Triggers;
import dev.smrequest.sandbox.slack.modal.ViewRefused;
import dev.smrequest.sandbox.slack.modal.Views;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Answers Web API calls apart from HTTP: method known, token right, not too often, then the method itself with its
 * own checks.
 */
public final class WebApi {

    private final String token;
    private final SlackWorld world;
    private final Rates rates;
    private final Map<String, Method> methods = new HashMap<>();

    public WebApi(String token, SlackWorld world, Views views, Triggers triggers, Rates rates) {
        this.token = token;
        this.world = world;
        this.rates = rates;
        Stream.of(
                        BasicMethods.all(),
                        new ChatMethods(rates).all(),
                        UnfurlMethods.all(),
                        ReactionMethods.all(),
                        ConversationMethods.all(),
                        HistoryMethods.all(),
                        PeopleMethods.all(),
                        PresenceMethods.all(),
                        FileMethods.all(),
                        new ViewMethods(views, triggers).all())
                .flatMap(List::stream)
                .forEach(method -> methods.put(method.name(), method));
    }

    /** What to send back; retryAfter 0 unless it is a 429; accepted names the scopes that would do. */
    record Reply(ObjectNode body, long retryAfter, String accepted, String provided) {}

    /** The answer to a call with this token ("" when there was none). */
    Reply answer(String name, String givenToken, ObjectNode fields) {
        ApiCall call = new ApiCall(name, new Arguments(fields), world);
        try {
            return reply(call, run(name, givenToken, call), 0);
        } catch (ApiRefusal refusal) {
            return reply(call, refusal.answer(), refusal.retryAfter());
        } catch (ViewRefused refusal) {
            return reply(call, ApiRefusal.of(refusal.error()).answer(), 0);
        }
    }

    private ObjectNode run(String name, String givenToken, ApiCall call) {
        Method method = methods.get(name);
        if (method == null) {
            ObjectNode unknown = JsonNodeFactory.instance.objectNode();
            return unknown.put("ok", false).put("error", "unknown_method").put("req_method", name);
        }
        if (!name.equals("api.test")) {
            checkToken(givenToken);
        }
        rates.call(name, method.tier()).ifPresent(seconds -> {
            throw ApiRefusal.rateLimited(seconds);
        });
        return method.body().answer(call);
    }

    private void checkToken(String given) {
        if (given.isEmpty()) {
            throw ApiRefusal.of("not_authed");
        }
        if (!given.equals(token)) {
            throw ApiRefusal.of("invalid_auth");
        }
    }

    private static Reply reply(ApiCall call, ObjectNode body, long retryAfter) {
        return new Reply(body, retryAfter, call.accepted(), call.provided());
    }
}
