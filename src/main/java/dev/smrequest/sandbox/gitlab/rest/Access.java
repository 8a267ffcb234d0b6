package dev.smrequest.sandbox.gitlab.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.wire.Params;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import dev.smrequest.sandbox.gitlab.world.People;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Who asks, by PRIVATE-TOKEN, Bearer or query. Source: GitLab's lib/api/api_guard.rb, access_token_validation. */
final class Access {
    private static final String BEARER = "Bearer ";

    private final People people;

    Access(People people) {
        this.people = people;
    }

    /** Nobody when no token was given; refuses unknown, revoked and too weak ones. */
    Optional<User> caller(Request request, Params params) {
        return token(request, params).map(text -> accept(text, request.getMethod()));
    }

    private static Optional<String> token(Request request, Params params) {
        String header = request.getHeaders().get("PRIVATE-TOKEN");
        String authorization = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        if (header != null) {
            return Optional.of(header);
        }
        if (authorization != null && authorization.startsWith(BEARER)) {
            return Optional.of(authorization.substring(BEARER.length()).strip());
        }
        return params.filled("private_token").or(() -> params.filled("access_token"));
    }

    private User accept(String text, String method) {
        People.Token token = people.token(text).orElseThrow(Refusal::unauthorized);
        if (token.revoked()) {
            throw new Refusal(
                    401, error("invalid_token", "Token was revoked. You have to re-authorize from the user."));
        }
        if (token.scope() == People.Scope.READ_API && !method.equals("GET")) {
            String description = "The request requires higher privileges than provided by the access token.";
            throw new Refusal(403, error("insufficient_scope", description).put("scope", "api"));
        }
        return token.user();
    }

    private static ObjectNode error(String code, String description) {
        return JsonNodeFactory.instance.objectNode().put("error", code).put("error_description", description);
    }
}
