package dev.smrequest.sandbox.gitlab.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.smrequest.sandbox.gitlab.model.User;
import dev.smrequest.sandbox.gitlab.rest.http.Answer;
import dev.smrequest.sandbox.gitlab.rest.http.Call;
import dev.smrequest.sandbox.gitlab.rest.http.Routes;
import dev.smrequest.sandbox.gitlab.wire.Refusal;
import dev.smrequest.sandbox.gitlab.world.GitLabWorld;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Answers every request below the prefix as GitLab's REST interface would, and leaves all others alone. */
public final class GitLabHandler extends Handler.Abstract {
    /** Where GitLab clients look, given the base address {@code …/gitlab}. */
    public static final String PREFIX = "/gitlab/api/v4";

    private final GitLabWorld world;
    private final String prefix;
    private final Routes routes;
    private final Access access;
    private final RateLimits limits;

    public GitLabHandler(GitLabWorld world, String prefix, Routes routes) {
        this.world = world;
        this.prefix = prefix + "/";
        this.routes = routes;
        this.access = new Access(world.people());
        this.limits = new RateLimits(world.clock());
    }

    /** Project paths travel with encoded slashes, which Jetty refuses unless told otherwise. */
    public static void allowEncodedSlashes(HttpConfiguration configuration) {
        configuration.setUriCompliance(UriCompliance.from(EnumSet.of(
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR, UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING)));
    }

    /** The switchable limit on requests per minute. */
    public RateLimits limits() {
        return limits;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getPath();
        if (!path.startsWith(prefix)) {
            return false;
        }
        response.getHeaders().put("x-request-id", UUID.randomUUID().toString());
        try {
            send(response, callback, answer(request, response, path.substring(prefix.length())));
        } catch (Refusal refusal) {
            send(response, callback, new Answer(refusal.status(), Optional.of(refusal.body()), refusal.headers()));
        }
        return true;
    }

    private Answer answer(Request request, Response response, String path) throws Exception {
        RequestReader reader = RequestReader.read(request);
        Optional<User> caller = access.caller(request, reader.params());
        RateLimits.Usage usage = limits.count(caller.map(User::username).orElse(Request.getRemoteAddr(request)));
        usage.headers().forEach(response.getHeaders()::put);
        if (usage.exceeded()) {
            return new Answer(429, Optional.empty(), Map.of());
        }
        Routes.Match match = routes.find(request.getMethod(), path);
        Call.Target target = new Call.Target(request.getMethod(), prefix + path, RequestReader.rawQuery(request));
        return match.endpoint().answer(new Call(world, caller, target, match.path(), reader.params(), reader.files()));
    }

    private static void send(Response response, Callback callback, Answer answer) {
        response.setStatus(answer.status());
        answer.headers().forEach(response.getHeaders()::put);
        if (answer.status() == 429) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain");
            response.write(true, BufferUtil.toBuffer("Retry later\n"), callback);
            return;
        }
        if (answer.json().isPresent()) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        }
        response.write(true, body(answer.json()), callback);
    }

    private static ByteBuffer body(Optional<JsonNode> json) {
        return json.map(node -> ByteBuffer.wrap(node.toString().getBytes(StandardCharsets.UTF_8)))
                .orElse(BufferUtil.EMPTY_BUFFER);
    }
}
