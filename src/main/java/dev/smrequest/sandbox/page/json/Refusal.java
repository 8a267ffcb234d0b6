package dev.smrequest.sandbox.page.json;

/** The route says no, with an HTTP status and one sentence for the person. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    public Refusal(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    int status() {
        return status;
    }
}
