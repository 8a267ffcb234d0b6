package dev.smrequest.sandbox.page.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The event stream at {@code /page/live}. Events are hints without content: a page that hears one reads again.
 * Hints that pile up while a page is slow become one. A comment every few seconds keeps the connection open.
 */
public final class LiveStream extends Handler.Abstract.NonBlocking {

    private static final int HEARTBEAT_SECONDS = 10;

    private final Set<LiveClient> clients = ConcurrentHashMap.newKeySet();

    /** Tells every open page. */
    public void changed(Topic topic) {
        clients.forEach(client -> client.hint(topic));
    }

    /** How many pages listen. */
    public int listeners() {
        return clients.size();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!Request.getPathInContext(request).equals("/page/live")) {
            return false;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        LiveClient client = new LiveClient(response, callback, clients::remove);
        clients.add(client);
        client.beat();
        return true;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        later();
    }

    @Override
    protected void doStop() throws Exception {
        clients.forEach(LiveClient::end);
        super.doStop();
    }

    private void later() {
        getServer()
                .getScheduler()
                .schedule(
                        () -> {
                            clients.forEach(LiveClient::beat);
                            if (isRunning()) {
                                later();
                            }
                        },
                        HEARTBEAT_SECONDS,
                        TimeUnit.SECONDS);
    }
}
