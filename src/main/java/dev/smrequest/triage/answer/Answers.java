package dev.smrequest.triage.answer;

import dev.smrequest.failure.Reference;
import dev.smrequest.failure.Retry;
import dev.smrequest.gitlab.GitLabException;
import dev.smrequest.slack.Message;
import dev.smrequest.slack.Slack;
import dev.smrequest.slack.SlackException;
import dev.smrequest.slack.text.Mrkdwn;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives people what they asked to see. Whoever waits for a list is served better by a prompt "not now" than by an answer
 * half an hour later, so GitLab is asked once.
 */
public final class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final int NOT_FOUND = 404;
    private static final String FAILED =
            ":warning: That did not work: something went wrong on our side. Please try again in"
                    + " a minute; if it happens again, give this reference to the admin of the bot.";

    private final Slack slack;

    public Answers(Slack slack) {
        this.slack = slack;
    }

    /** Sends what the supplier makes of GitLab's answer, or why there is none. */
    public void give(Asker asker, Supplier<Message> answer) {
        send(asker, orWhyNot(() -> Optional.of(answer.get())));
    }

    /** The same about one request, which may not be there. */
    public void give(Asker asker, long iid, Supplier<Message> answer) {
        send(asker, orWhyNot(() -> orMissing(iid, () -> Optional.of(answer.get()))));
    }

    /** The same where there may be nothing to say. */
    public void giveIfAny(Asker asker, long iid, Supplier<Optional<Message>> answer) {
        send(asker, orWhyNot(() -> orMissing(iid, answer)));
    }

    /**
     * Says that the answer was given up, beside what is shown, so that its buttons stay. Never throws: where Slack does not
     * take this either, only the log has it.
     */
    public void failed(Asker asker, Exception cause) {
        LOG.warn("An answer could not be given to {}", asker.userId(), cause);
        try {
            slack.respond(asker.responseUrl(), Message.of(FAILED + " (reference " + Reference.current() + ")"));
        } catch (SlackException e) {
            LOG.warn("{} could not be told so", asker.userId(), e);
        }
    }

    private void send(Asker asker, Optional<Message> message) {
        message.ifPresent(some -> {
            if (asker.inPlace()) {
                slack.replace(asker.responseUrl(), some);
            } else {
                slack.respond(asker.responseUrl(), some);
            }
        });
    }

    private static Optional<Message> orMissing(long iid, Supplier<Optional<Message>> answer) {
        try {
            return answer.get();
        } catch (GitLabException e) {
            if (e.status() != NOT_FOUND) {
                throw e;
            }
            return Optional.of(Message.of(
                    ":mag: There is no request #" + iid + " in this project: nobody has filed it yet, or it was"
                            + " deleted or moved. Please check the number, or give the link to the issue."));
        }
    }

    private static Optional<Message> orWhyNot(Supplier<Optional<Message>> answer) {
        try {
            return answer.get();
        } catch (GitLabException e) {
            String later = e.retry() == Retry.NEVER ? "" : " Please try again in a few minutes.";
            return Optional.of(Message.of(":warning: " + Mrkdwn.text(e.forPeople()) + later));
        }
    }
}
