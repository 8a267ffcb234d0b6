package dev.smrequest.talk.out;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import dev.smrequest.job.JobHandler;
import dev.smrequest.job.JobKind;
import dev.smrequest.talk.record.Reply;
import dev.smrequest.talk.record.ReplyBook;
import dev.smrequest.talk.record.ReplyBook.ThreadDue;
import dev.smrequest.talk.record.TalkTurns;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings GitLab up to what was said in a thread, in the order said. What GitLab refuses for good stays in Slack, and does
 * not keep what follows from its way.
 */
public final class SendRepliesJob implements JobHandler<ThreadDue> {
    /** What is said while the job is at work is done too, but nobody keeps it at work for ever. */
    private static final int ROUNDS = 5;

    private final ReplyBook book;
    private final TalkTurns turns;
    private final ReplyNotes notes;
    private final Regrets regrets;

    public SendRepliesJob(ReplyBook book, TalkTurns turns, ReplyNotes notes, Regrets regrets) {
        this.book = book;
        this.turns = turns;
        this.notes = notes;
        this.regrets = regrets;
    }

    @Override
    public JobKind<ThreadDue> kind() {
        return ReplyBook.KIND;
    }

    @Override
    public void run(ThreadDue due) {
        List<Reply> replies = book.due(due);
        for (int round = 0; round < ROUNDS && !replies.isEmpty(); round++) {
            replies.forEach(reply -> turns.take("thread:" + due.channel() + ":" + due.thread(), () -> settle(reply)));
            replies = book.due(due);
        }
    }

    private void settle(Reply reply) {
        try {
            book.read(reply).ifPresent(notes::settle);
        } catch (BotException e) {
            if (e.retry() != Retry.NEVER) {
                throw e;
            }
            giveUp(reply, e);
        }
    }

    private void giveUp(Reply reply, Exception cause) {
        book.left(reply);
        regrets.refused(reply, cause);
    }

    /** What was said or deleted after this job was asked for has a job of its own, with time left. Each author is told once. */
    @Override
    public void givenUp(ThreadDue due, Exception cause) {
        Set<Optional<String>> told = new HashSet<>();
        for (Reply reply : book.due(due)) {
            if (due.covers(reply)) {
                book.left(reply);
                if (told.add(reply.author())) {
                    regrets.refused(reply, cause);
                }
            }
        }
    }
}
