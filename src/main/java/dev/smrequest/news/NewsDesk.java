package dev.smrequest.news;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.job.JobKind;
import dev.smrequest.job.Jobs;
import dev.smrequest.news.follow.FollowerStore;
import dev.smrequest.news.told.Background;
import dev.smrequest.news.told.News;
import dev.smrequest.news.told.Standing;
import dev.smrequest.news.told.Standings;
import dev.smrequest.news.told.Told;
import dev.smrequest.news.told.Told.Gathered;
import dev.smrequest.news.told.ToldStore;
import dev.smrequest.sync.ChangeListener;
import dev.smrequest.triage.act.Act;
import dev.smrequest.triage.act.Act.Outcome;
import dev.smrequest.triage.act.AppliedListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares how requests stand with what was last told of them. Whatever changes within a minute, by the bot or in GitLab,
 * becomes one piece of news; back to where it was is none. Works in the caller's transaction.
 */
public final class NewsDesk implements ChangeListener, AppliedListener {
    static final JobKind<Due> GATHERED = new JobKind<>("gather-news", Due.class);
    static final JobKind<Telling> TELL = new JobKind<>("tell-news", Telling.class);
    private static final Duration GATHERING = Duration.ofMinutes(1);

    private final ToldStore store;
    private final Standings standings;
    private final FollowerStore followers;
    private final Jobs jobs;
    private final Clock clock;

    public NewsDesk(ToldStore store, Standings standings, FollowerStore followers, Jobs jobs, Clock clock) {
        this.store = store;
        this.standings = standings;
        this.followers = followers;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The data of the job that ends the gathering: of which request, and what came before. */
    record Due(long iid, int version) {}

    /** The data of the job that tells one reader. */
    record Telling(News news, Reader reader) {}

    /** The request was filed, which {@code firstMessage} tells its requester; it may have been seen in GitLab before. */
    public void filed(Connection transaction, long iid, String firstMessage) throws SQLException {
        store.add(transaction, iid, standings.initial(), Optional.of(firstMessage), clock.instant());
        store.begunBy(transaction, iid, firstMessage);
    }

    /** What is seen for the first time is only noted. */
    @Override
    public void changed(Connection transaction, IssueSnapshot issue) throws SQLException {
        boolean first = standings.isRequest(issue)
                && store.add(transaction, issue.iid(), standings.of(issue), Optional.empty(), clock.instant());
        if (!first) {
            gather(transaction, issue, Optional.empty());
        }
    }

    /** What the bot did itself is news also where it never saw the request before. */
    @Override
    public void applied(Connection transaction, Act act, Outcome.Applied outcome, IssueSnapshot issue)
            throws SQLException {
        store.add(transaction, act.iid(), standings.of(outcome.before()), Optional.empty(), clock.instant());
        gather(transaction, issue, Optional.of(act.id()));
    }

    /** Whether looking at this issue would be no news. */
    public boolean isTold(Connection transaction, IssueSnapshot issue) throws SQLException {
        Standing now = standings.of(issue);
        return store.find(transaction, issue.iid())
                .map(told -> told.gathered()
                        .map(Gathered::issue)
                        .map(standings::of)
                        .orElse(told.standing())
                        .equals(now))
                .orElse(true);
    }

    private void gather(Connection transaction, IssueSnapshot issue, Optional<String> act) throws SQLException {
        Optional<Told> told = store.lock(transaction, issue.iid());
        if (told.isEmpty() || (act.isEmpty() && told.get().isNewerThan(issue))) {
            return;
        }
        Optional<Gathered> earlier = told.get().gathered();
        if (earlier.isEmpty() && act.isEmpty() && told.get().standing().equals(standings.of(issue))) {
            return;
        }
        Gathered seen = earlier.map(gathered -> gathered.with(issue.withoutDescription()))
                .orElseGet(() -> new Gathered(issue.withoutDescription(), List.of()));
        store.gather(transaction, issue.iid(), act.map(seen::with).orElse(seen));
        if (earlier.isEmpty()) {
            stage(transaction, told.get());
        }
    }

    private void stage(Connection transaction, Told told) {
        Due due = new Due(told.iid(), told.version());
        jobs.stage(
                transaction,
                GATHERED,
                due.iid() + "." + due.version(),
                due,
                clock.instant().plus(GATHERING));
    }

    /** What was gathered of a request, unless it was told already. */
    Optional<Told> gathered(Connection transaction, Due due) throws SQLException {
        return store.lock(transaction, due.iid())
                .filter(told -> told.version() == due.version())
                .filter(told -> told.gathered().isPresent());
    }

    /**
     * Ends the gathering: stages, in the transaction that notes what is told, a message to everybody who is to hear.
     *
     * @param asked what was gathered when GitLab was asked for the background, which may be more by now
     */
    void tell(Connection transaction, Told asked, Optional<String> requester, Optional<Background> background)
            throws SQLException {
        Optional<Told> told = gathered(transaction, new Due(asked.iid(), asked.version()));
        if (told.isPresent()) {
            News news = news(told.get(), background.filter(any -> told.get().equals(asked)));
            if (standings.isNews(news.from(), news.to())) {
                for (Reader reader : readers(transaction, asked.iid(), requester)) {
                    String id = asked.iid() + "." + asked.version() + "@" + reader.userId();
                    jobs.stage(transaction, TELL, id, new Telling(news, reader));
                }
            }
            store.told(transaction, asked.iid(), news.to(), news.at());
        }
    }

    /** Ends the gathering though nobody can be told. */
    void abandon(Connection transaction, Due due) throws SQLException {
        store.abandon(transaction, due.iid(), due.version());
    }

    /** Who is to hear: whoever asked, and who follows. */
    Set<Reader> readers(Connection transaction, long iid, Optional<String> requester) throws SQLException {
        Set<Reader> readers = new LinkedHashSet<>();
        requester.ifPresent(id -> readers.add(new Reader(id, true)));
        for (String follower : followers.of(transaction, iid)) {
            if (requester.filter(follower::equals).isEmpty()) {
                readers.add(new Reader(follower, false));
            }
        }
        return readers;
    }

    private News news(Told told, Optional<Background> background) {
        Gathered gathered = told.gathered().orElseThrow();
        return new News(
                told.version(),
                told.standing(),
                standings.of(gathered.issue()),
                gathered.issue(),
                gathered.acts(),
                background,
                told.firstMessage(),
                clock.instant());
    }
}
