package dev.smrequest.notice;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.store.Transactions;
import java.util.Optional;
import java.util.UUID;

/** Answers a click where the person is looking, visible only to them, after the click was acknowledged. */
public final class Replies {
    static final JobKind<Reply> KIND = new JobKind<>("reply", Reply.class);

    private final Transactions transactions;
    private final Jobs jobs;

    public Replies(Transactions transactions, Jobs jobs) {
        this.transactions = transactions;
        this.jobs = jobs;
    }

    /** What a reply job carries; the URL lives thirty minutes (Slack: response_url). Without one it goes by DM. */
    record Reply(Optional<String> responseUrl, String userId, String text) {}

    /** Sends Slack mrkdwn, user text already escaped: to where the person pressed, else by direct message. */
    public void send(String userId, Optional<String> responseUrl, String text) {
        transactions.in(connection -> {
            String id = UUID.randomUUID().toString();
            jobs.stage(connection, KIND, id, new Reply(responseUrl, userId, text));
            return text;
        });
    }
}
