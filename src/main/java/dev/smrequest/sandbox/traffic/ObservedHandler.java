package dev.smrequest.sandbox.traffic;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Wraps a pretend service: writes down each exchange and injects the faults of its side. Bodies are held whole in
 * memory, so nothing that streams (such as server-sent events) belongs behind it. The service may leave a note about
 * the exchange with {@link #note}.
 */
public final class ObservedHandler extends Handler.Wrapper {

    private static final String NOTE = ObservedHandler.class.getName() + ".note";

    private final Side side;
    private final Traffic traffic;
    private final Faults faults;

    public ObservedHandler(Side side, Traffic traffic, Faults faults, Handler service) {
        super(service);
        this.side = side;
        this.traffic = traffic;
        this.faults = faults;
    }

    /** Leaves a note on the exchange under way, such as the scope used. */
    public static void note(Request request, String note) {
        request.setAttribute(NOTE, note);
    }

    static String noteOf(Request request) {
        return request.getAttribute(NOTE) instanceof String note ? note : "";
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        byte[] body = BufferUtil.toArray(Content.Source.asByteBuffer(request));
        HeldRequest held = new HeldRequest(request, ByteBuffer.wrap(body));
        Observation observation = new Observation(side, traffic, request, body);
        Optional<Effect> effect =
                faults.take(side, request.getMethod(), request.getHttpURI().getPathQuery());
        effect.ifPresent(one -> note(request, "fault: " + one));
        if (effect.orElse(null) instanceof Effect.Latency latency) {
            later(latency, () -> serve(held, new HeldResponse(held, response), observation, callback));
            return true;
        }
        return suffer(effect.orElse(null), held, new HeldResponse(held, response), observation, callback);
    }

    private boolean suffer(
            Effect effect, HeldRequest request, HeldResponse response, Observation observation, Callback callback)
            throws Exception {
        if (effect instanceof Effect.Refuse refuse) {
            return refuse(refuse, response, observation, callback);
        }
        if (effect instanceof Effect.RefuseAfter after) {
            HeldResponse unheard = new HeldResponse(request, response);
            Callback done = Callback.from(() -> {
                response.getHeaders().clear();
                refuse(after.answer(), response, observation, callback);
            });
            return pass(request, unheard, done, callback);
        }
        if (effect instanceof Effect.DropBefore) {
            return drop(request, observation, callback);
        }
        if (effect instanceof Effect.DropAfter) {
            return pass(request, response, Callback.from(() -> drop(request, observation, callback)), callback);
        }
        if (effect instanceof Effect.KillConnection) {
            return pass(request, response, Callback.from(() -> kill(response, observation, callback)), callback);
        }
        return serve(request, response, observation, callback);
    }

    private static boolean refuse(
            Effect.Refuse refuse, HeldResponse response, Observation observation, Callback callback) {
        response.setStatus(refuse.status());
        refuse.headers().forEach(response.getHeaders()::put);
        Content.Sink.write(response, true, refuse.body(), Callback.NOOP);
        observation.finish(response);
        response.send(callback);
        return true;
    }

    private boolean serve(HeldRequest request, HeldResponse response, Observation observation, Callback callback) {
        Callback done = new Callback() {
            @Override
            public void succeeded() {
                observation.finish(response);
                response.send(callback);
            }

            @Override
            public void failed(Throwable failure) {
                observation.fail(failure);
                callback.failed(failure);
            }
        };
        return pass(request, response, done, callback);
    }

    private boolean pass(HeldRequest request, HeldResponse response, Callback done, Callback outer) {
        try {
            boolean handled = super.handle(request, response, done);
            if (!handled) {
                Response.writeError(request, response, done, 404);
            }
        } catch (Exception failure) {
            outer.failed(failure);
        }
        return true;
    }

    private static boolean drop(Request request, Observation observation, Callback callback) {
        observation.lost();
        request.getConnectionMetaData().getConnection().getEndPoint().close();
        callback.failed(new ConnectionDropped());
        return true;
    }

    private static void kill(HeldResponse response, Observation observation, Callback callback) {
        observation.lost();
        response.sendHalf(Callback.from(() -> {
            response.getRequest()
                    .getConnectionMetaData()
                    .getConnection()
                    .getEndPoint()
                    .close();
            callback.failed(new ConnectionDropped());
        }));
    }

    private void later(Effect.Latency latency, Runnable task) {
        getServer()
                .getScheduler()
                .schedule(
                        () -> getServer().getThreadPool().execute(task),
                        latency.time().toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    /** The injected end of a connection; carries no stack trace since it is wanted. */
    private static final class ConnectionDropped extends IOException {

        private static final long serialVersionUID = 1L;

        ConnectionDropped() {
            super("The connection was dropped on purpose.");
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
