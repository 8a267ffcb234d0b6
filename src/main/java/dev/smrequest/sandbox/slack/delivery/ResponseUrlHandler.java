package dev.smrequest.sandbox.slack.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Response URLs over HTTP: "ok" when the answer is shown, else the error with status 404 or 400. */
public final class ResponseUrlHandler extends Handler.Abstract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ResponseUrls urls;

    public ResponseUrlHandler(ResponseUrls urls) {
        this.urls = urls;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getCanonicalPath();
        if (!path.startsWith(ResponseUrls.PATH)) {
            return false;
        }
        Optional<String> refused = answer(path.substring(ResponseUrls.PATH.length()), Content.Source.asString(request));
        String body = refused.map(error -> "{\"ok\":false,\"error\":\"" + error + "\"}")
                .orElse("ok");
        response.setStatus(
                refused.map(error -> error.endsWith("_url") ? 404 : 400).orElse(200));
        Content.Sink.write(response, true, body, callback);
        return true;
    }

    private Optional<String> answer(String path, String body) {
        try {
            JsonNode json = JSON.readTree(body);
            return urls.use(path, json);
        } catch (JsonProcessingException malformed) {
            return Optional.of("invalid_payload");
        }
    }
}
