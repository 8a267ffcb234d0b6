package dev.smrequest.notice;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.store.Transactions;
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

    /** What a reply job carries; the URL lives thirty minutes (Slack: response_url). */
    record Reply(String responseUrl, String text) {}

    /** Sends Slack mrkdwn, user text already escaped. */
    public void send(String responseUrl, String text) {
        transactions.in(connection -> {
            jobs.stage(connection, KIND, UUID.randomUUID().toString(), new Reply(responseUrl, text));
            return text;
        });
    }
}
