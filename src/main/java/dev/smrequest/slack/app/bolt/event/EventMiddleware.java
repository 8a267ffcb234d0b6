package dev.smrequest.slack.app.bolt.event;

import com.google.gson.JsonParser;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import dev.smrequest.slack.app.NotReadyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes events out of Bolt's hands: one reading for all kinds and subtypes of messages, and an answer that is honest. A
 * listener that fails makes it 500, one that does not know its channels yet 503; Slack then delivers again.
 */
public final class EventMiddleware implements Middleware {
    private static final Logger LOG = LoggerFactory.getLogger(EventMiddleware.class);
    private static final int FAILED = 500;
    private static final int NOT_READY = 503;

    private final Events events;

    public EventMiddleware(Listeners listeners) {
        events = new Events(listeners);
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's signature
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        return request.getRequestType() == RequestType.Event
                ? deliver(request.getRequestBodyAsString())
                : chain.next(request);
    }

    private Response deliver(String body) {
        try {
            events.deliver(JsonParser.parseString(body).getAsJsonObject());
            return Response.ok();
        } catch (NotReadyException e) {
            LOG.info("An event came too early and is to come again: {}", e.getMessage());
            return Response.error(NOT_READY);
        } catch (RuntimeException e) {
            LOG.error("An event could not be taken in and is to come again", e);
            return Response.error(FAILED);
        }
    }
}
