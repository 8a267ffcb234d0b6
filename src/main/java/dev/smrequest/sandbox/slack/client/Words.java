package dev.smrequest.sandbox.slack.client;

/** What Slack itself says to a person when an app does not do its part. */
public final class Words {

    public static final String TROUBLE_CONNECTING = "We had some trouble connecting. Try again?";
    public static final String DID_NOT_WORK = "Sorry, that didn't work. Try again?";
    public static final String NOT_LOADED = "Result not loaded. Try again?";
    public static final String REQUIRED = "Please complete this required field.";

    private Words() {}
}
