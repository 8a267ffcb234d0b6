package dev.smrequest.sandbox.slack.act;

/** What Slack itself says to a person when an app does not do its part. */
final class Words {

    static final String TROUBLE_CONNECTING = "We had some trouble connecting. Try again?";
    static final String DID_NOT_WORK = "Sorry, that didn't work. Try again?";
    static final String REQUIRED = "Please complete this required field.";

    private Words() {}
}
