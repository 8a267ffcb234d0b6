package dev.smrequest.notice;

import dev.smrequest.job.Errands;
import dev.smrequest.job.JobKind;
import java.util.Optional;

/** Answers a click where the person is looking, visible only to them, after the click was acknowledged. */
public final class Replies {
    static final JobKind<Reply> KIND = new JobKind<>("reply", Reply.class);

    private final Errands errands;

    public Replies(Errands errands) {
        this.errands = errands;
    }

    /** What a reply job carries; the URL lives thirty minutes (Slack: response_url). Without one it goes by DM. */
    record Reply(Optional<String> responseUrl, String userId, String text) {}

    /** Sends Slack mrkdwn, user text already escaped: to where the person pressed, else by direct message. */
    public void send(String userId, Optional<String> responseUrl, String text) {
        errands.send(KIND, new Reply(responseUrl, userId, text));
    }
}
