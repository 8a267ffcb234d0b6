package dev.smrequest.talk.in;

import dev.smrequest.failure.BotException;
import dev.smrequest.failure.Retry;
import dev.smrequest.slack.SlackException;
import java.util.Optional;

/** Slack lets the bot neither edit nor delete messages that show notes of a request which has become confidential. */
final class StillShownException extends BotException {
    StillShownException(long iid, int notes, SlackException cause) {
        super(
                "Request #" + iid + " has become confidential, and below its card Slack still shows "
                        + (notes == 1 ? "a note" : notes + " notes")
                        + " of it, which it does not let the bot take back: "
                        + cause.getMessage() + " Delete what the bot shows there.",
                Retry.NEVER,
                Optional.empty(),
                cause);
    }
}
