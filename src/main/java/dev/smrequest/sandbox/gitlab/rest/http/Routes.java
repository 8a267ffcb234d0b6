package dev.smrequest.sandbox.gitlab.rest.http;

import dev.smrequest.sandbox.gitlab.wire.Refusal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All routes, by method and path such as {@code projects/:id/issues}. An encoded slash stays inside its segment. */
public final class Routes {
    private final List<Route> routes = new ArrayList<>();

    private record Route(String method, List<String> segments, Endpoint endpoint) {}

    /** What a request is led to. */
    public record Match(Endpoint endpoint, Map<String, String> path) {}

    public Routes get(String path, Endpoint endpoint) {
        return add("GET", path, endpoint);
    }

    public Routes post(String path, Endpoint endpoint) {
        return add("POST", path, endpoint);
    }

    public Routes put(String path, Endpoint endpoint) {
        return add("PUT", path, endpoint);
    }

    public Routes delete(String path, Endpoint endpoint) {
        return add("DELETE", path, endpoint);
    }

    private Routes add(String method, String path, Endpoint endpoint) {
        routes.add(new Route(method, Arrays.asList(path.split("/", -1)), endpoint));
        return this;
    }

    /** Finds the route of a raw path below the prefix; refuses with 404, or 405 when only the method is wrong. */
    public Match find(String method, String rawPath) {
        List<String> segments = Arrays.stream(rawPath.split("/", -1))
                .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
        boolean known = false;
        for (Route route : routes) {
            if (fits(route.segments(), segments)) {
                known = true;
                if (route.method().equals(method)) {
                    return new Match(route.endpoint(), placeholders(route.segments(), segments));
                }
            }
        }
        throw known ? refusal(405, "405 Not Allowed") : refusal(404, "404 Not Found");
    }

    private static Refusal refusal(int status, String error) {
        return new Refusal(status, Refusal.parameter(error).body());
    }

    private static boolean fits(List<String> pattern, List<String> segments) {
        if (pattern.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < pattern.size(); i++) {
            if (!pattern.get(i).startsWith(":") && !pattern.get(i).equals(segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> placeholders(List<String> pattern, List<String> segments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < pattern.size(); i++) {
            if (pattern.get(i).startsWith(":")) {
                values.put(pattern.get(i).substring(1), segments.get(i));
            }
        }
        return values;
    }
}
