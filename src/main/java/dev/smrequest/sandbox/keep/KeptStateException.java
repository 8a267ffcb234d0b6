package dev.smrequest.sandbox.keep;

/** The kept state is no use; the message says why and what to do, in one sentence. */
public final class KeptStateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeptStateException(String message, Throwable cause) {
        super(message, cause);
    }
}
