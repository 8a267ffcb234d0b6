package dev.smrequest.sandbox.slack.method.call;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.slack.world.SlackWorld;
import java.util.Set;

/** One call of a Web API method by the installed app. */
public final class ApiCall {

    private final String method;
    private final Arguments arguments;
    private final SlackWorld world;
    private String accepted = "";

    public ApiCall(String method, Arguments arguments, SlackWorld world) {
        this.method = method;
        this.arguments = arguments;
        this.world = world;
    }

    public String method() {
        return method;
    }

    public Arguments arguments() {
        return arguments;
    }

    public SlackWorld world() {
        return world;
    }

    public String bot() {
        return world.app().botUser();
    }

    /** The scopes that would have done, for the header and the log. */
    public String accepted() {
        return accepted;
    }

    /** Refuses the call unless the manifest grants one of these. */
    public void needs(String... anyOf) {
        accepted = String.join(",", anyOf);
        if (Set.of(anyOf).stream().noneMatch(this::granted)) {
            throw ApiRefusal.missingScope(accepted, provided());
        }
    }

    public boolean granted(String scope) {
        return world.app().manifest().scopes().contains(scope);
    }

    public String provided() {
        return String.join(",", world.app().manifest().scopes());
    }

    /** An answer to be filled. */
    public static ObjectNode ok() {
        return JsonNodeFactory.instance.objectNode().put("ok", true);
    }
}
