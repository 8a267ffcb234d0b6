package dev.smrequest.gitlab.rest.client;

import dev.smrequest.gitlab.CallListener;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URL;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.gitlab4j.api.GitLabApiClient;
import org.glassfish.jersey.client.ClientProperties;

/**
 * gitlab4j's HTTP client without its surprises. It follows no redirect: the JDK would turn a redirected {@code POST}
 * into a {@code GET} and carry the token to whatever host the redirect names. Time-outs are set once for the client,
 * since setting properties per request makes Jersey build a new runtime for each call.
 */
final class GuardedClient extends GitLabApiClient {
    private static final String TOKEN_HEADER = "PRIVATE-TOKEN";
    private static final String USER_AGENT = "sm-request-bot";

    private final String token;
    private final Timeouts timeouts;
    private final CallListener listener;
    private Client client;

    GuardedClient(String baseUrl, String token, Timeouts timeouts, CallListener listener) {
        super(baseUrl, token);
        this.token = token;
        this.timeouts = timeouts;
        this.listener = listener;
    }

    @Override
    protected Response get(MultivaluedMap<String, String> query, URL url) {
        return counted("GET", url, () -> super.get(query, url));
    }

    @Override
    protected Response post(Form form, URL url) {
        return counted("POST", url, () -> super.post(form, url));
    }

    @Override
    protected Response put(Form form, URL url) {
        return counted("PUT", url, () -> super.put(form, url));
    }

    @Override
    protected Response delete(MultivaluedMap<String, String> query, URL url) {
        return counted("DELETE", url, () -> super.delete(query, url));
    }

    @Override
    protected Invocation.Builder invocation(URL url, MultivaluedMap<String, String> query, String accept) {
        WebTarget target = client().target(url.toExternalForm());
        for (var parameter : Optional.ofNullable(query).stream()
                .flatMap(map -> map.entrySet().stream())
                .toList()) {
            target = target.queryParam(parameter.getKey(), parameter.getValue().toArray());
        }
        return target.request(accept).header(TOKEN_HEADER, token).header("User-Agent", USER_AGENT);
    }

    /** Built on first use or by a warm-up, as it takes Jersey a good part of a second. */
    synchronized Client client() {
        if (client == null) {
            client = createApiClient()
                    .property(ClientProperties.FOLLOW_REDIRECTS, false)
                    .property(ClientProperties.CONNECT_TIMEOUT, timeouts.connectMillis())
                    .property(ClientProperties.READ_TIMEOUT, timeouts.readMillis());
        }
        return client;
    }

    private Response counted(String method, URL url, Supplier<Response> call) {
        long start = System.nanoTime();
        int status = 0;
        try {
            Response response = call.get();
            status = response.getStatus();
            return response;
        } finally {
            listener.called(url.getHost(), method, status, Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
