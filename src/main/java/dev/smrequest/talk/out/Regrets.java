package dev.smrequest.talk.out;

import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.text.Mrkdwn;
import dev.smrequest.talk.record.Reply;
import dev.smrequest.talk.record.ReplyBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whoever said something, and nobody else, why it stays in Slack. */
public final class Regrets {
    private static final Logger LOG = LoggerFactory.getLogger(Regrets.class);

    private final ReplyBook book;
    private final Slack slack;

    public Regrets(ReplyBook book, Slack slack) {
        this.book = book;
        this.slack = slack;
    }

    /** Said once to each person in each thread. */
    void confidential(Reply reply) {
        if (!book.wasTold(reply)) {
            whisper(
                    reply,
                    "Request #" + reply.iid() + " is confidential, so what you say here stays in Slack: a note would"
                            + " take it to everybody who may see the issue. To add it to the issue, write it there.");
            book.told(reply);
        }
    }

    void refused(Reply reply, Exception cause) {
        String why = cause instanceof GitLabException refused ? " " + Mrkdwn.text(refused.forPeople()) : "";
        whisper(reply, reply.isDeleted() ? stands(reply, why) : missing(reply, why));
    }

    private static String missing(Reply reply, String why) {
        return "GitLab does not have all you said here about request #" + reply.iid() + "." + why
                + " What is missing stays in Slack; write it in the issue if it is to be there.";
    }

    private static String stands(Reply reply, String why) {
        return "What you deleted here about request #" + reply.iid() + " still stands in GitLab." + why
                + " Delete the note in the issue if it is to go.";
    }

    private void whisper(Reply reply, String text) {
        try {
            reply.author().ifPresent(author -> slack.whisper(reply.spot(), author, Message.of(text)));
        } catch (SlackException e) {
            if (e.retry() != Retry.NEVER) {
                throw e;
            }
            LOG.info("Nobody was told why a reply stays in Slack: {}", e.getMessage());
        }
    }
}
