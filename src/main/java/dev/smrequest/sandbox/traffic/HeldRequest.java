package dev.smrequest.sandbox.traffic;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Request;

/** A request whose body was already read and is offered once more to the service. */
final class HeldRequest extends Request.Wrapper {

    private final Content.Source body;
    private final long length;

    HeldRequest(Request request, ByteBuffer body) {
        super(request);
        this.length = body.remaining();
        this.body = new ByteBufferContentSource(body);
    }

    @Override
    public Content.Chunk read() {
        return body.read();
    }

    @Override
    public void demand(Runnable demandCallback) {
        body.demand(demandCallback);
    }

    @Override
    public void fail(Throwable failure) {
        body.fail(failure);
    }

    @Override
    public long getLength() {
        return length;
    }
}
