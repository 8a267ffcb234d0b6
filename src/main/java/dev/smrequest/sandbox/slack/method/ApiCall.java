package dev.smrequest.sandbox.slack.method;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import java.util.Set;

/** One call of a Web API method by the installed app. */
final class ApiCall {

    private final String method;
    private final Arguments arguments;
    private final SlackWorld world;
    private String accepted = "";

    ApiCall(String method, Arguments arguments, SlackWorld world) {
        this.method = method;
        this.arguments = arguments;
        this.world = world;
    }

    String method() {
        return method;
    }

    Arguments arguments() {
        return arguments;
    }

    SlackWorld world() {
        return world;
    }

    String bot() {
        return world.app().botUser();
    }

    /** The scopes that would have done, for the header and the log. */
    String accepted() {
        return accepted;
    }

    /** Refuses the call unless the manifest grants one of these. */
    void needs(String... anyOf) {
        accepted = String.join(",", anyOf);
        if (Set.of(anyOf).stream().noneMatch(this::granted)) {
            throw ApiRefusal.missingScope(accepted, provided());
        }
    }

    boolean granted(String scope) {
        return world.app().manifest().scopes().contains(scope);
    }

    String provided() {
        return String.join(",", world.app().manifest().scopes());
    }

    /** An answer to be filled. */
    static ObjectNode ok() {
        return JsonNodeFactory.instance.objectNode().put("ok", true);
    }
}
