package dev.smrequest.sandbox.traffic;

import java.io.IOException;

/** The injected end of a connection; carries no stack trace since it is wanted. */
final class ConnectionDropped extends IOException {

    private static final long serialVersionUID = 1L;

    ConnectionDropped() {
        super("The connection was dropped on purpose.");
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
