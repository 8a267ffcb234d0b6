package dev.smrequest.sandbox;

import java.util.function.Predicate;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets a handler see only the requests meant for it. */
final class Under extends Handler.Wrapper {

    private final Predicate<Request> meant;

    private Under(Predicate<Request> meant, Handler inside) {
        super(inside);
        this.meant = meant;
    }

    /** Requests whose path begins so. */
    static Under path(String prefix, Handler inside) {
        return new Under(request -> path(request).startsWith(prefix), inside);
    }

    /** Requests whose path begins so and that carry the header. */
    static Under path(String prefix, String header, Handler inside) {
        return new Under(
                request ->
                        path(request).startsWith(prefix) && request.getHeaders().contains(header),
                inside);
    }

    private static String path(Request request) {
        return request.getHttpURI().getPath();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return meant.test(request) && super.handle(request, response, callback);
    }
}
