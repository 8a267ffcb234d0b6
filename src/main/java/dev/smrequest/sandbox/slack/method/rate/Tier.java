package dev.smrequest.sandbox.slack.method.rate;

/** How many calls a minute a method allows (Slack: rate limits; "20+" is taken as 20). */
public enum Tier {
    ONE(1),
    TWO(20),
    THREE(50),
    FOUR(100),
    /** chat.postMessage: several hundred a minute for the workspace, and one a second for each channel. */
    POSTING(300),
    /** auth.test and api.test: hundreds a minute. */
    SPECIAL(600);

    private final int perMinute;

    Tier(int perMinute) {
        this.perMinute = perMinute;
    }

    int perMinute() {
        return perMinute;
    }
}
