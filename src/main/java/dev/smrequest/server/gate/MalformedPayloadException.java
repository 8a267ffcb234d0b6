package dev.smrequest.server.gate;

/** A signed body that is not what Slack sends. The message says what is wrong without quoting the body. */
final class MalformedPayloadException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedPayloadException(String message) {
        super(message);
    }

    MalformedPayloadException(String message, Throwable cause) {
        super(message, cause);
    }
}
