package dev.smrequest.sandbox.traffic;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** An answer held back until it is known whether it may leave. */
final class HeldResponse extends Response.Wrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    HeldResponse(Request request, Response response) {
        super(request, response);
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
        if (content != null) {
            body.writeBytes(BufferUtil.toArray(content));
            BufferUtil.clear(content);
        }
        callback.succeeded();
    }

    byte[] body() {
        return body.toByteArray();
    }

    void send(Callback callback) {
        super.write(true, ByteBuffer.wrap(body()), callback);
    }

    /** Promises the whole body and sends half of it. */
    void sendHalf(Callback callback) {
        byte[] whole = body();
        getHeaders().put(HttpHeader.CONTENT_LENGTH, whole.length);
        super.write(false, ByteBuffer.wrap(Arrays.copyOf(whole, whole.length / 2)), callback);
    }
}
