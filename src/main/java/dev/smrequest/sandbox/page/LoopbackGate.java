package dev.smrequest.sandbox.page;

import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets only this machine's own pages and programs in: the host asked for must be a loopback name (against DNS
 * rebinding), and a write that names its origin must come from the page itself (against other sites' forms).
 */
public final class LoopbackGate extends Handler.Wrapper {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]", "::1");
    private static final Set<String> READS = Set.of("GET", "HEAD");

    public LoopbackGate(Handler inside) {
        super(inside);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!LOOPBACK.contains(Request.getServerName(request))) {
            return refuse(response, callback, "The sandbox answers only to 127.0.0.1 and localhost.");
        }
        if (!READS.contains(request.getMethod()) && foreign(request)) {
            return refuse(response, callback, "The sandbox takes changes only from its own page.");
        }
        return super.handle(request, response, callback);
    }

    private static boolean foreign(Request request) {
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        String host = request.getHeaders().get(HttpHeader.HOST);
        return origin != null && !origin.equals("http://" + host);
    }

    private static boolean refuse(Response response, Callback callback, String sentence) {
        response.setStatus(HttpStatus.FORBIDDEN_403);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        Content.Sink.write(response, true, sentence + "\n", callback);
        return true;
    }
}
