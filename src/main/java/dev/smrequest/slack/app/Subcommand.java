package dev.smrequest.slack.app;

import dev.smrequest.slack.app.call.CommandCall;
import java.util.Optional;

/**
 * One word after {@code /sm-request}. It describes itself: help and usage answers are printed from these texts. Runs on
 * the request thread and must not call GitLab.
 */
public interface Subcommand {
    /** The word typed, such as {@code help}. Empty for the default act: whatever is typed then is its argument. */
    String word();

    /** Arguments as shown in help, such as {@code <link or number>}; may be empty. */
    String usage();

    /** What it does, one line without a full stop. */
    String summary();

    Reply run(CommandCall call);

    /** What help adds below the list, as mrkdwn; mostly nothing. */
    default Optional<String> more() {
        return Optional.empty();
    }
}
