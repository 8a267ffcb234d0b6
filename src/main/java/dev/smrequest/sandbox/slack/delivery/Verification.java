package dev.smrequest.sandbox.slack.delivery;

/** The deprecated verification token that still travels in every payload; nobody should trust it. */
public final class Verification {

    /** The same in every sandbox. */
    public static final String TOKEN = "verificationtokenofthesandbox";

    private Verification() {}
}
