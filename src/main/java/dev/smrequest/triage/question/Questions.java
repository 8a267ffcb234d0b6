package dev.smrequest.triage.question;

import dev.smrequest.gitlab.issue.IssueSnapshot;
import dev.smrequest.store.Transactions;
import dev.smrequest.triage.access.Requesters;
import dev.smrequest.triage.question.Question.Fate;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The questions to requesters: asked, answered or dropped, each with those who hear of it in the same transaction. */
public final class Questions {
    /** GitLab's clock and ours may differ by this much. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(2);

    private final Transactions transactions;
    private final QuestionStore store;
    private final QuestionJobs jobs;
    private final Requesters requesters;
    private final AskListener listener;
    private final Clock clock;

    public Questions(
            Transactions transactions,
            QuestionStore store,
            QuestionJobs jobs,
            Requesters requesters,
            AskListener listener,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.jobs = jobs;
        this.requesters = requesters;
        this.listener = listener;
        this.clock = clock;
    }

    /** What is asked, under an id that stands for the form it came from. */
    public record Wording(String id, long iid, String asker, String text, Optional<String> walk) {}

    /** Asks once, however often the form is sent; an earlier question on the same request is dropped. */
    public void ask(Wording wording) {
        Question question = new Question(
                wording.id(),
                wording.iid(),
                wording.asker(),
                requesters.of(wording.iid()),
                wording.text(),
                new Fate.Open(),
                clock.instant(),
                Optional.empty());
        transactions.in(connection -> {
            if (store.find(connection, question.id()).isEmpty()) {
                drop(connection, question.iid());
                store.add(connection, question);
                jobs.asked(connection, question);
                if (wording.walk().isPresent()) {
                    listener.asked(connection, question, wording.walk().get());
                }
            }
            return question;
        });
    }

    /** Takes the answer; false when nobody waits for it any more. */
    public boolean answer(String id, String text) {
        return transactions.in(connection -> {
            boolean news = store.answered(connection, id, text, clock.instant());
            if (news) {
                jobs.answered(connection, id);
            }
            return news;
        });
    }

    /** Hears that the bot moved a request on: then nobody waits for an answer any more. */
    public void moved(Connection transaction, IssueSnapshot issue) throws SQLException {
        drop(transaction, issue.iid());
    }

    /**
     * Hears how GitLab has a request. What the bot wrote there itself for the question comes back like this too, and ends
     * nothing.
     */
    public void found(Connection transaction, IssueSnapshot issue) throws SQLException {
        boolean waits = store.open(transaction, issue.iid()).stream().anyMatch(question -> waits(question, issue));
        if (!waits) {
            drop(transaction, issue.iid());
        }
    }

    /** Takes a question back that was not asked yet. */
    public void withdraw(Question question) {
        transactions.in(connection -> {
            store.dropped(connection, question.id(), clock.instant());
            return question;
        });
    }

    /** The question may be asked now: all who are to hear of it do. */
    public void spread(Question question) {
        transactions.in(connection -> {
            jobs.spread(connection, question.id());
            return question;
        });
    }

    /** The bot has just written something about it in GitLab. */
    public void told(Question question) {
        transactions.in(connection -> {
            store.told(connection, question.id(), clock.instant());
            return question;
        });
    }

    public Optional<Question> find(String id) {
        return transactions.in(connection -> store.find(connection, id));
    }

    /** The newest question on a request that was not dropped. */
    public Optional<Question> latest(long iid) {
        return transactions.in(connection -> store.latest(connection, iid));
    }

    /**
     * Whether a request waits for an answer. One that changed in GitLab since the bot last wrote there does not: many
     * requesters answer on the issue.
     */
    public boolean isWaiting(IssueSnapshot issue) {
        return transactions.in(connection -> store.open(connection, issue.iid())).stream()
                .anyMatch(question -> waits(question, issue));
    }

    private static boolean waits(Question question, IssueSnapshot issue) {
        return question.toldAt()
                .map(told -> !issue.updatedAt().isAfter(told.plus(CLOCK_SKEW)))
                .orElse(true);
    }

    private void drop(Connection connection, long iid) throws SQLException {
        for (Question earlier : store.open(connection, iid)) {
            store.dropped(connection, earlier.id(), clock.instant());
            jobs.dropped(connection, earlier.id());
        }
    }
}
