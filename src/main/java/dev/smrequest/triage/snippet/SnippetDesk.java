package dev.smrequest.triage.snippet;

import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.store.Transactions;
import dev.smrequest.triage.answer.Asker;
import dev.smrequest.triage.snippet.book.SnippetAsk;
import java.util.UUID;

/** Has snippets shown to people or shared by them, after they were answered that it comes. */
public final class SnippetDesk {
    static final JobKind<Ask> SHOW = new JobKind<>("show-snippets", Ask.class);
    static final JobKind<Share> SHARE = new JobKind<>("share-snippets", Share.class);

    private final Transactions transactions;
    private final Jobs jobs;

    public SnippetDesk(Transactions transactions, Jobs jobs) {
        this.transactions = transactions;
        this.jobs = jobs;
    }

    /** Who wants to see which snippets. */
    record Ask(Asker asker, SnippetAsk wanted) {}

    /** Who shares which snippets: in this channel, or in the thread of the request's card. The id is the message's. */
    record Share(String id, Asker asker, SnippetAsk wanted, String channel, boolean inThread) {}

    void show(Asker asker, SnippetAsk wanted) {
        transactions.in(connection -> {
            jobs.stage(connection, SHOW, UUID.randomUUID().toString(), new Ask(asker, wanted));
            return wanted;
        });
    }

    void share(Asker asker, SnippetAsk wanted, String channel, boolean inThread) {
        String id = UUID.randomUUID().toString();
        transactions.in(connection -> {
            jobs.stage(connection, SHARE, id, new Share(id, asker, wanted, channel, inThread));
            return id;
        });
    }
}
