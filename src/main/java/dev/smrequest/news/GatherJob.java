package dev.smrequest.news;

import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.news.NewsDesk.Due;
import dev.smrequest.news.told.Background;
import dev.smrequest.news.told.Told;
import dev.smrequest.store.Transactions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends the minute in which changes of a request are gathered, and has everybody told who is to hear. */
public final class GatherJob implements JobHandler<Due> {
    private static final Logger LOG = LoggerFactory.getLogger(GatherJob.class);

    private final Transactions transactions;
    private final NewsDesk desk;
    private final People people;
    private final Enquiry enquiry;

    public GatherJob(Transactions transactions, NewsDesk desk, People people, Enquiry enquiry) {
        this.transactions = transactions;
        this.desk = desk;
        this.people = people;
        this.enquiry = enquiry;
    }

    @Override
    public JobKind<Due> kind() {
        return NewsDesk.GATHERED;
    }

    @Override
    public void run(Due due) {
        transactions.in(connection -> desk.gathered(connection, due)).ifPresent(this::tell);
    }

    private void tell(Told told) {
        Optional<String> requester =
                people.requester(told.gathered().orElseThrow().issue());
        boolean heard = !transactions
                .in(connection -> desk.readers(connection, told.iid(), requester))
                .isEmpty();
        Optional<Background> background = heard ? enquiry.about(told) : Optional.empty();
        transactions.in(connection -> {
            desk.tell(connection, told, requester, background);
            return told;
        });
    }

    /** What was told before stays, so that the next look at the request begins anew. */
    @Override
    public void givenUp(Due due, Exception cause) {
        LOG.warn("What became of request #{} was told to nobody", due.iid(), cause);
        transactions.in(connection -> {
            desk.abandon(connection, due);
            return due;
        });
    }
}
